import { describe, expect, it } from 'vitest'
import { CYCLE } from '../../../src/core/process/command.ts'
import { emptyState, type World } from '../../../src/core/process/state.ts'
import type { Standard } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const opening = (on: string, more: { standard?: string; rehearsal?: boolean } = {}, on_: World = world()) =>
  [
    { world: on_, state: emptyState },
    CYCLE,
    'openCycle',
    of.secretariat,
    { cycle: '2026', year: 2026, rehearsal: false, standard: 'gbt-19580-2012', ...more },
    on,
  ] as const

describe('the text', () => {
  it('[QY1.1] rests on the product quality law', () => {
    expect(edition().legalBasis.map(({ title, article, basis }) => [title.zh, article, basis])).toEqual([
      ['《中华人民共和国产品质量法》', '1', 'explicit'],
    ])
  })

  it('[QY35.1] S2: binds from 1 April 2020 to 31 March 2025; afterwards no real cycle is opened', () => {
    expect(of.refused(...opening('2020-03-31')).slice(0, 2)).toEqual(['EditionNotYetInForce', ['35']])
    expect(of.answer(...opening('2020-04-01'))).toBe('ok')
    expect(of.answer(...opening('2025-03-31'))).toBe('ok')
    expect(of.refused(...opening('2025-04-01')).slice(0, 2)).toEqual(['EditionHasExpired', ['35']])
    expect(of.refused(...opening('2026-03-02'))[2]).toBe(
      '依据《管理办法》第三十五条，本办法有效期至2025年3月31日，2026年3月2日已经届满，暂不能启动新一届评定；可以演练。',
    )
  })

  it('[QY35.1] S2: may still be rehearsed', () => {
    expect(of.answer(...opening('2026-03-02', { rehearsal: true }))).toBe('ok')
  })

  it('[QY3.1] is for every second year', () => {
    expect(edition().cadence).toEqual({ everyYears: 2, soft: false, article: '3', basis: 'explicit' })
  })

  it('[QY2.1] is the city’s highest award for quality, for those who lead their trade or have outstanding innovations', () => {
    expect(edition().honour.recipients.zh).toBe(
      '授予在本市登记、质量管理优秀并居本市同行业领先地位，或者在质量管理、品牌建设方面有突出创新成果的企业或组织。',
    )
    expect([edition().applicants.kinds, edition().applicants.article]).toEqual([['legalPerson'], '2'])
  })
})

/** The world with one more standard: the one that scores, under another edition. */
function withStandard(id: string, change: Partial<Standard>): World {
  const here = world()
  const primary = here.standards['gbt-19580-2012']
  if (!primary) throw new Error('the primary standard is not there')
  return { ...here, standards: { ...here.standards, [id]: { ...primary, id, ...change } } }
}

describe('the standard of a cycle', () => {
  const begun = (standard: string, on_: World = world()) => opening('2024-03-04', { standard }, on_)

  it('[QY5.1] is GB/T 19580 in its newest edition, with GB/Z 19579 as its guide', () => {
    expect(of.answer(...begun('gbt-19580-2012'))).toBe('ok')
    const newer = withStandard('gbt-19580-2027', { edition: '2027' })
    expect(of.answer(...begun('gbt-19580-2027', newer))).toBe('ok')
    const older = withStandard('gbt-19580-2004', { edition: '2004' })
    expect(of.answer(...begun('gbt-19580-2004', older))).toBe('StandardNotNamed')
    expect(edition().standards.map(({ code, use }) => [code, use])).toEqual([
      ['gbt-19580-2012', 'primary'],
      ['gbz-19579-2012', 'guide'],
    ])
  })

  it('[QY5.2] draws on standards of other awards, and is none of them', () => {
    expect(of.refused(...begun('baldrige-2023')).slice(0, 2)).toEqual(['StandardNotNamed', ['5']])
  })
})
