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

describe('when the text binds', () => {
  it('[WX17.1] opens no cycle before 1 April 2024', () => {
    expect(of.refused(...opening('2024-03-31'))).toEqual([
      'EditionNotYetInForce',
      ['17'],
      '依据《评定管理办法》第十七条，本办法自2024年4月1日起施行，2024年3月31日尚未施行，暂不能启动正式评定；可以演练。',
    ])
    expect(of.answer(...opening('2024-04-01'))).toBe('ok')
  })

  it('[WX17.1] opens one on 31 March 2029 and none on the day after', () => {
    expect(of.answer(...opening('2029-03-31'))).toBe('ok')
    expect(of.refused(...opening('2029-04-01'))).toEqual([
      'EditionHasExpired',
      ['17'],
      '依据《评定管理办法》第十七条，本办法有效期至2029年3月31日，2029年4月1日已经届满，暂不能启动新一届评定；可以演练。',
    ])
    expect(of.answer(...opening('2029-04-01', { rehearsal: true }))).toBe('ok')
  })

  it('[WX17.1] was issued before it takes effect', () => {
    expect([edition().state, edition().document.issuedOn]).toEqual(['issued', '2024-02-19'])
  })

  it('[WX17.2] takes the place of the text of 2017', () => {
    expect(edition().supersedes.map(({ number, article, basis }) => [number, article, basis])).toEqual([
      ['锡政规〔2017〕2号', '17', 'explicit'],
    ])
  })
})

/** The world with one more standard: the one that scores, under another code or edition. */
function withStandard(id: string, change: Partial<Standard>): World {
  const here = world()
  const primary = here.standards['gbt-19580-2012']
  if (!primary) throw new Error('the primary standard is not there')
  return { ...here, standards: { ...here.standards, [id]: { ...primary, id, ...change } } }
}

describe('the standard of a cycle', () => {
  it('[WX5.2] is GB/T 19580; the maturity criteria may take its place once the operator has entered them', () => {
    expect(of.last(of.act(...opening('2026-03-02')), 'CycleOpened')['standard']).toBe('gbt-19580-2012')
    const other = { standard: 'db3202-t1002-2018' }
    expect(of.refused(...opening('2026-03-02', other))).toEqual([
      'StandardNotEntered',
      ['5p2'],
      '依据《评定管理办法》第五条第二款，DB3202/T 1002-2018《质量管理成熟度评价准则》的条款和分值尚未录入，暂不能据以评分；请先录入，或者改用已录入的标准。',
    ])
    const entered = withStandard('db3202-t1002-2018', { code: 'DB3202/T 1002', edition: '2018' })
    expect(of.answer(...opening('2026-03-02', other, entered))).toBe('ok')
  })

  it('[WX5.2] is no other one, though its structure is at hand', () => {
    expect(of.refused(...opening('2026-03-02', { standard: 'baldrige-2023' }))).toEqual([
      'StandardNotNamed',
      ['5p2'],
      '依据《评定管理办法》第五条第二款，波多里奇卓越绩效准则（美国）不在本办法采用的评定标准之列，也不是其同等的新版本，暂不能据以评分。可采用：GB/T 19580《卓越绩效评价准则》、DB3202/T 1002-2018《质量管理成熟度评价准则》。',
    ])
    expect(of.answer(...opening('2026-03-02', { standard: 'none' }))).toBe('StandardUnknown')
  })

  it('[WX5.3] may be a newer edition of the same standard, never an older one', () => {
    const newer = withStandard('gbt-19580-2027', { edition: '2027' })
    expect(of.answer(...opening('2026-03-02', { standard: 'gbt-19580-2027' }, newer))).toBe('ok')
    const older = withStandard('gbt-19580-2004', { edition: '2004' })
    expect(of.answer(...opening('2026-03-02', { standard: 'gbt-19580-2004' }, older))).toBe(
      'StandardNotNamed',
    )
  })
})
