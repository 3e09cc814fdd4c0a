import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

type Scores = Readonly<Record<string, of.Score>>
/** Scores from 90 down by one, in the order of the names; `over` says otherwise for some. */
const falling = (count: number, over: Scores = {}): Scores =>
  Object.fromEntries(of.names(count).map((name, i) => [name, over[name] ?? String(90 - i)]))
const ON = '2026-06-15'

const atDefence = (desk: Scores, before = of.weighed) =>
  of.bring(before(of.openCycle(world())), 'defence-shortlist', {
    applicants: Object.keys(desk),
    scores: { desk },
  })
const atSite = (composite: Scores, before = of.weighed) =>
  of.bring(before(of.openCycle(world())), 'site-shortlist', {
    applicants: Object.keys(composite),
    scores: { 'desk-and-defence': composite },
  })
const determine = (cycle: of.Cycle, step: string, input: JsonObject = {}, by = of.secretariat) =>
  [cycle, step, 'determine', by, input, ON] as const
const kept = (cycle: of.Cycle, step: string) =>
  of.last(of.act(...determine(cycle, step)), 'ShortlistDetermined')['kept']
const topSeats = (cycle: of.Cycle) => of.decide(of.weighed(cycle), 'ratio-base', 'topSeats')

describe('who goes on to the defence', () => {
  it('[HY9.5] are one and a half times the seats of both tiers: six, by the desk review', () => {
    const cycle = of.act(...determine(atDefence(falling(9)), 'defence-shortlist'))
    const { kept: six, out, line, limit } = of.last(cycle, 'ShortlistDetermined')
    expect([six, out, line]).toEqual([of.names(6), ['A07', 'A08', 'A09'], '85'])
    expect(limit).toMatchObject({ count: 6, how: { method: 'ratio', ratio: '1.5', base: 4, product: '6' } })
    expect(of.stepOf(cycle, 'defence-plan').cohort).toEqual(of.names(6))
  })

  it('[HY9.5] or of the first tier alone: three, where that was decided in time', () => {
    expect(kept(atDefence(falling(9), topSeats), 'defence-shortlist')).toEqual(of.names(3))
    expect(of.decideTooLate(atDefence(falling(9)), 'ratio-base', 'topSeats')).toEqual([
      'ParameterTooLate',
      ['9(4)'],
      '依据《管理办法》第九条第（四）项，待定事项 ratio-base 须在“资料评审”开始前决定，现已开始，暂不能决定。',
    ])
  })

  it('[HY9.5] all of equal score at the last place go on; or the committee chooses, where that was decided', () => {
    const tied = falling(8, { A06: '85', A07: '85' })
    expect(kept(atDefence(tied), 'defence-shortlist')).toEqual(of.names(7))
    const open = atDefence(tied, (cycle) => of.decide(of.weighed(cycle), 'shortlist-ties', 'committee'))
    expect(of.refused(...determine(open, 'defence-shortlist')).slice(0, 2)).toEqual([
      'TieUndecided',
      ['9(4)'],
    ])
    const choice = { choice: { chosen: ['A07'], reason: '行业代表性强' } }
    expect(of.answer(...determine(open, 'defence-shortlist', choice))).toBe('ChoiceIsTheCommittees')
    const chosen = of.act(...determine(open, 'defence-shortlist', choice, of.committee))
    expect(of.last(chosen, 'ShortlistDetermined')['kept']).toEqual([...of.names(5), 'A07'])
    expect(of.decideTooLate(atDefence(tied), 'shortlist-ties', 'committee').slice(0, 2)).toEqual([
      'ParameterTooLate',
      ['9(4)'],
    ])
  })

  it('[HY9.5] with fewer all go on; another body does not fix the list', () => {
    expect(kept(atDefence(falling(4)), 'defence-shortlist')).toEqual(of.names(4))
    expect(of.refused(...determine(atDefence(falling(4)), 'defence-shortlist', {}, of.approver))).toEqual([
      'NotYourAct',
      ['9(4)'],
      '依据《管理办法》第九条第（四）项，此项由区质量发展委员会办公室、区质量发展委员会办理，区人民政府暂不能办理。',
    ])
  })
})

describe('who goes on to the site visit', () => {
  const reviewed = (desk: Scores, defence: Scores, before = of.weighed) =>
    of.bring(before(of.openCycle(world())), 'desk-and-defence', {
      applicants: Object.keys(desk),
      scores: { desk, defence },
    })
  const combine = (cycle: of.Cycle) =>
    [cycle, 'desk-and-defence', 'determineRanking', of.secretariat, {}, ON] as const

  it('[HY9.7] S15: nothing is combined until the committee has said how much desk review and defence weigh', () => {
    expect(of.refused(...combine(reviewed({ A01: '70' }, { A01: '80' }, (cycle) => cycle)))).toEqual([
      'ParameterUndecided',
      ['9(5)'],
      '依据《管理办法》第九条第（五）项，条文未作规定：综合资料评审和陈述答辩得分时各占多少？须由区质量发展委员会先行决定，方可办理“资料和答辩综合”。',
    ])
    const input = { parameter: 'first-weights', value: of.FIRST, document: '纪要1号' }
    expect(
      of.refused(of.openCycle(world()), 'cycle', 'decideParameter', of.secretariat, input).slice(0, 2),
    ).toEqual(['NotYourAct', ['9(5)']])
    expect(
      of
        .decideTooLate(
          reviewed({}, {}, (cycle) => cycle),
          'first-weights',
          of.FIRST,
        )
        .slice(0, 2),
    ).toEqual(['ParameterTooLate', ['9(5)']])
  })

  it('[HY9.7] then both scores are combined as decided', () => {
    const combined = of.act(...combine(reviewed({ A01: '70', A02: '60' }, { A01: '80', A02: '95' })))
    expect(of.last(combined, 'RankingDetermined')['weights']).toEqual({ desk: '60%', defence: '40%' })
    const { scores } = combined.state.view
    expect(['A01', 'A02'].map((name) => scores['desk-and-defence']?.[name]?.percent)).toEqual(['74', '74'])
    expect(of.stepOf(combined, 'site-shortlist').cohort.toSorted()).toEqual(['A01', 'A02'])
  })

  it('[HY9.7] and as many go on as there are seats: four, all equals with them, or two of the first tier', () => {
    const cycle = of.act(...determine(atSite(falling(6)), 'site-shortlist'))
    expect(of.last(cycle, 'ShortlistDetermined')['kept']).toEqual(of.names(4))
    expect(of.stepOf(cycle, 'site-plan').cohort).toEqual(of.names(4))
    const tied = falling(6, { A04: '87', A05: '87' })
    expect(kept(atSite(tied), 'site-shortlist')).toEqual(of.names(5))
    expect(kept(atSite(falling(6), topSeats), 'site-shortlist')).toEqual(of.names(2))
    expect(kept(atSite(falling(3)), 'site-shortlist')).toEqual(of.names(3))
    const open = atSite(tied, (begun) => of.decide(of.weighed(begun), 'shortlist-ties', 'committee'))
    expect(of.refused(...determine(open, 'site-shortlist')).slice(0, 2)).toEqual(['TieUndecided', ['9(5)']])
  })
})
