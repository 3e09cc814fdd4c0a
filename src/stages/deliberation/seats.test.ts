import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

type Lists = Record<string, string[]>
const params = {
  authority: 'recommends',
  ballot: 'secret',
  quorum: { share: '1/2', article: '6' },
  majority: { share: '1/2', of: 'present', article: '7' },
}
const shared = {
  awards: [
    { id: 'organisations', rank: 1, article: '3', applicantKinds: ['legalPerson'] },
    { id: 'persons', rank: 1, article: '3', applicantKinds: ['person'] },
    { id: 'commended', rank: 2, article: '3', applicantKinds: ['legalPerson'] },
  ],
  quotas: [
    { id: 'all', awards: ['organisations', 'persons'], max: 5, soft: false, article: '3' },
    { id: 'commended-seats', awards: ['commended'], max: 2, soft: true, article: '4' },
  ],
  vacancy: { fewer: true, none: true, article: '3' },
}

/** Everybody listed is voted for; what the body then proposes. */
function proposed(
  candidates: Lists,
  {
    edition = {},
    vacant = {},
    offQuota,
    departures = [],
    exceed,
    more = [],
  }: {
    edition?: object
    vacant?: Record<string, number>
    offQuota?: Lists
    departures?: JsonObject[]
    exceed?: JsonObject[]
    more?: [string, string, JsonObject][]
  } = {},
) {
  const cohort = Object.values(candidates).flat()
  const kit = stageCase(stage, {
    params,
    edition: { ...shared, ...edition } as unknown as Edition,
    step: { article: '5' },
    cohort,
    elsewhere: [
      ['evaluation', 'CandidatesDetermined', { candidates, vacant, ...(offQuota ? { offQuota } : {}) }],
      ...more,
    ],
  })
  kit.when('openMeeting', { members: [{ id: 'm1' }, { id: 'm2' }], present: ['m1', 'm2'] })
  for (const application of cohort)
    kit.when('countBallots', {
      application,
      tookPart: ['m1', 'm2'],
      counted: { for: 2, against: 0, abstain: 0 },
    })
  const answer = kit.when('propose', { departures, ...(exceed ? { exceed } : {}) })
  return answer.ok
    ? { concluded: answer.value.entries[0]?.data, list: answer.value.entries[1]?.data }
    : [answer.error.code, answer.error.articles, answer.error.data]
}
const out = (application: string) => ({ application, award: null, reason: '名额有限' })

describe('deliberation: seats', () => {
  it('[ED3.2] S1: organisations and persons share five seats: three and three are six', () => {
    const three = { organisations: ['O1', 'O2', 'O3'], persons: ['P1', 'P2', 'P3'] }
    expect(proposed(three)).toEqual([
      'QuotaExceeded',
      ['3'],
      { awards: ['organisations', 'persons'], max: 5, count: 6 },
    ])
    expect(
      proposed(three, { departures: [out('O3')], vacant: { organisations: 0, persons: 0 } }),
    ).toMatchObject({
      list: {
        candidates: { organisations: ['O1', 'O2'], persons: ['P1', 'P2', 'P3'], commended: [] },
        vacant: { organisations: 0, persons: 0 },
      },
    })
    const persons = ['P1', 'P2', 'P3', 'P4', 'P5']
    expect(proposed({ organisations: [], persons })).toMatchObject({
      list: { candidates: { organisations: [], persons } },
    })
  })

  it('lets the body leave out who finds no seat even where it may not award fewer', () => {
    const edition = { vacancy: { fewer: false, none: false, article: '3' } }
    const three = { organisations: ['O1', 'O2', 'O3'], persons: ['P1', 'P2', 'P3'] }
    expect(proposed(three, { edition, departures: [out('O3')] })).toMatchObject({
      list: { candidates: { organisations: ['O1', 'O2'] } },
    })
    expect(proposed(three, { edition, departures: [out('O3'), out('O2')] })).toEqual([
      'VacancyNotAllowed',
      ['3'],
      { award: 'organisations', listed: 3, proposed: 1 },
    ])
  })

  it('[HY10.7] S26: a win again uses no seat, and the list that goes out says so', () => {
    const candidates = { organisations: ['W', 'O1', 'O2', 'O3', 'O4', 'O5'] }
    const offQuota = { organisations: ['W'] }
    const vacant = { organisations: 0 }
    expect(proposed(candidates, { offQuota, vacant })).toMatchObject({
      concluded: { cases: [{ application: 'W', offQuota: true }, {}, {}, {}, {}, {}] },
      list: { candidates: { organisations: candidates.organisations }, vacant, offQuota },
    })
    expect(proposed(candidates, { vacant })).toMatchObject(['QuotaExceeded', ['3'], { max: 5, count: 6 }])
    expect(proposed(candidates, { offQuota, vacant, departures: [out('O5')] })).toMatchObject({
      list: { vacant: { organisations: 1 }, offQuota },
    })
    const winnerOut = proposed(candidates, { offQuota, vacant, departures: [out('W')] })
    expect(winnerOut).toMatchObject({ list: { vacant: { organisations: 0 } } })
    expect(winnerOut).not.toHaveProperty('list.offQuota')
  })

  it('counts a seat for a winner again who is moved to another award', () => {
    const candidates = { organisations: ['W'], commended: ['C1'] }
    const departures = [{ application: 'W', award: 'commended', reason: '数量控制' }]
    const moved = proposed(candidates, {
      offQuota: { organisations: ['W'] },
      vacant: { commended: 1 },
      departures,
    })
    expect(moved).toMatchObject({ list: { vacant: { commended: 0 } } })
    expect(moved).not.toHaveProperty('list.offQuota')
  })

  it('[AM6] lets a limit that holds as a rule be passed only with a reason and an approval', () => {
    const candidates = { commended: ['C1', 'C2', 'C3'] }
    const passed = { quota: 'commended-seats', awards: ['commended'], max: 2, count: 3 }
    expect(proposed(candidates)).toEqual(['ExceedsAsARule', ['4'], passed])
    const exceed = { quota: 'commended-seats', reason: '申报质量高', approvedBy: '市人民政府' }
    expect(proposed(candidates, { exceed: [{ ...exceed, approvedBy: ' ' }] })).toMatchObject({
      0: 'ExceedsAsARule',
    })
    expect(proposed(candidates, { exceed: [{ ...exceed, reason: '' }] })).toMatchObject({
      0: 'ExceedsAsARule',
    })
    expect(proposed(candidates, { exceed: [exceed] })).toMatchObject({
      concluded: { exceeded: [{ ...passed, reason: '申报质量高', approvedBy: '市人民政府' }] },
    })
    expect(proposed({ commended: ['C1'] }, { exceed: [exceed] })).toEqual([
      'NothingToExceed',
      ['5'],
      { quota: 'commended-seats' },
    ])
    const hard = { organisations: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'] }
    expect(proposed(hard, { exceed: [{ ...exceed, quota: 'all' }] })).toMatchObject({ 0: 'QuotaExceeded' })
  })

  it('moves nobody to an award for other kinds, or one that a condition of its own closed', () => {
    const person: [string, string, JsonObject] = [
      'application',
      'ApplicationEntered',
      { application: 'P1', name: 'P1', code: '', kind: 'person', facts: {} },
    ]
    const departures = [{ application: 'P1', award: 'commended', reason: '数量控制' }]
    expect(proposed({ persons: ['P1'] }, { departures, more: [person] })).toEqual([
      'AwardNotOpen',
      ['3'],
      { application: 'P1', award: 'commended', why: 'otherKind' },
    ])
    const finding = { application: 'P1', eligible: 'yes', findings: [], closedAwards: ['commended'] }
    expect(
      proposed({ organisations: ['P1'] }, { departures, more: [['check', 'FindingRecorded', finding]] }),
    ).toMatchObject(['AwardNotOpen', ['3'], { why: 'closed' }])
  })
})
