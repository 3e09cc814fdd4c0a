import { describe, expect, it } from 'vitest'
import { CYCLE } from '../../../src/core/process/command.ts'
import { emptyState, type World } from '../../../src/core/process/state.ts'
import { statusOn } from '../../../src/core/regulation/effect.ts'
import type { Standard } from '../../../src/core/scoring/standard.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const opening = (more: object = {}, on_: World = world(), on = '2026-03-02') =>
  [
    { world: on_, state: emptyState },
    CYCLE,
    'openCycle',
    of.secretariat,
    {
      cycle: '2026',
      year: 2026,
      rehearsal: true,
      standard: 'gbt-19580-2012',
      personStandard: 'example-person-2026',
      ...more,
    },
    on,
  ] as const

describe('the text', () => {
  it('[ED1.1] S2: is a draft: no real cycle is opened, a rehearsal may be', () => {
    expect(of.refused(...opening({ rehearsal: false })).slice(0, 2)).toEqual(['EditionIsDraft', ['preamble']])
    expect(of.refused(...opening({ rehearsal: false }))[2]).toBe(
      '依据《管理办法（审议稿）》发文正文，本办法为审议稿，尚未发布，暂不能启动正式评定；可以演练。',
    )
    expect(of.answer(...opening())).toBe('ok')
    expect(edition().state).toBe('draft')
  })

  it('[ED1.1] rests on a law, a central and a regional document', () => {
    expect(edition().legalBasis.map(({ title, article, basis }) => [title.zh, article, basis])).toEqual([
      ['《中华人民共和国产品质量法》', '1', 'explicit'],
      ['中发〔2017〕24号（开展质量提升行动）', '1', 'explicit'],
      ['内政办发〔2019〕7号（自治区主席质量奖管理办法）', '1', 'explicit'],
    ])
  })

  it('[ED33.1] AM2: takes effect thirty days after a publication that has not happened, of which both readings are shown', () => {
    const { note, ...effect } = edition().effect
    expect(effect).toEqual({ mode: 'afterPublication', days: 30, article: '33', basis: 'explicit' })
    expect(note?.zh).toBe(
      '“发布之日起30日后”有两种算法，以1月1日发布为例：发布之日加30日为1月31日，满30日的次日为2月1日。审议稿没有发布日期，发布时应将施行日期确认后填写。',
    )
    const issued = { ...edition(), state: 'issued' as const }
    expect(statusOn(issued, '2026-03-02')).toBe('incomplete')
    const published = { ...issued, effect: { ...issued.effect, publishedOn: '2026-01-01' } } as typeof issued
    expect([statusOn(published, '2026-01-30'), statusOn(published, '2026-01-31')]).toEqual([
      'pending',
      'active',
    ])
  })

  it('[ED33.2] repeals the document of 2011', () => {
    expect(edition().supersedes.map(({ number, article }) => [number, article])).toEqual([
      ['鄂府发〔2011〕103号', '33'],
    ])
  })

  it('[ED2.1] is the city’s highest honour for quality, for organisations and persons', () => {
    expect([edition().applicants.kinds, edition().applicants.article]).toEqual([
      ['legalPerson', 'person'],
      '2',
    ])
    expect(edition().honour.recipients.zh).toBe(
      '授予实施卓越绩效管理、贡献卓越、有行业标杆作用的优秀组织和对质量发展有突出贡献的个人。',
    )
  })

  it('[ED3.1] is for every second year', () => {
    expect(edition().cadence).toEqual({ everyYears: 2, soft: false, article: '3', basis: 'explicit' })
  })

  it('[ED5.1] makes an award valid for three years', () => {
    const { note: _, ...validity } = edition().validity ?? {}
    expect(validity).toEqual({ years: 3, article: '5', basis: 'explicit' })
  })
})

/** The world with one more standard. */
function withStandard(id: string, like: string, change: Partial<Standard>): World {
  const here = world()
  const model = here.standards[like]
  if (!model) throw new Error(`${like} is not there`)
  return { ...here, standards: { ...here.standards, [id]: { ...model, id, ...change } } }
}

describe('the standards of a cycle', () => {
  it('[ED13.1] are GB/T 19580 for organisations, with its guide, in a newer edition too', () => {
    const newer = withStandard('gbt-19580-2027', 'gbt-19580-2012', { edition: '2027' })
    expect(of.answer(...opening({ standard: 'gbt-19580-2027' }, newer))).toBe('ok')
    expect(of.answer(...opening({ standard: 'baldrige-2023' }))).not.toBe('ok')
    expect(edition().standards.map(({ code, use, appliesTo }) => [code, use, appliesTo])).toEqual([
      ['gbt-19580-2012', 'primary', ['organisation']],
      ['gbz-19579-2012', 'guide', ['organisation']],
      ['persons', 'primary', ['person']],
    ])
  })

  it('[ED13.1] AM18: and one of their own for persons, which the secretariat supplies; that of organisations never', () => {
    const { personStandard: _, ...without } = opening()[4]
    expect(
      of.refused(
        { world: world(), state: emptyState },
        CYCLE,
        'openCycle',
        of.secretariat,
        without,
        '2026-03-02',
      ),
    ).toEqual([expect.any(String), ['13'], expect.any(String)])
    expect(of.answer(...opening({ personStandard: 'gbt-19580-2012' }))).not.toBe('ok')
    expect(edition().standards[2]?.suppliedBy).toBe('secretariat')
  })
})
