import type { JsonObject } from '../../../src/core/basics/json.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import { applicant, approver, committee, secretariat } from './actors.ts'
import { act, type Cycle, last } from './cycle.ts'

const STEP = 'revocation'
const CASE = { case: 'c1' }

/** An event at an applicant's or a winner's, as an act to be tried. */
export const reporting = (cycle: Cycle, application: string, event: JsonObject, on: string) =>
  [
    cycle,
    STEP,
    'reportIncident',
    secretariat,
    {
      incident: 'i1',
      application,
      domain: 'workSafety',
      severity: 'major',
      source: '通报',
      evidence: '调查报告1号',
      ...event,
    },
    on,
  ] as const

/** What each rule about events said to the event: its reach and the last day of its window. */
export function weighed(cycle: Cycle, application: string, event: JsonObject, on: string) {
  const { weighed: all } = last(act(...reporting(cycle, application, event, on)), 'IncidentReported') as {
    weighed: { rule: string; reach: string; lastDay: string | null }[]
  }
  return all.map(({ rule, reach, lastDay }) => [rule, reach, lastDay])
}

/** A case under a rule, as an act to be tried; `more` names the event, the award or the referral. */
export const opening = (cycle: Cycle, application: string, rule: string, on: string, more: JsonObject = {}) =>
  [
    cycle,
    STEP,
    'openCase',
    secretariat,
    { ...CASE, application, rule, facts: '经查属实', evidence: '核查单1号', ...more },
    on,
  ] as const
/** A case about a condition that is met no more. */
export const losing = (cycle: Cycle, application: string, condition: string, on: string) =>
  [
    cycle,
    STEP,
    'openCase',
    secretariat,
    { ...CASE, application, condition, facts: '不再符合', evidence: '核查单1号' },
    on,
  ] as const

/** An event reported and a case opened on it, on one day. */
export const pursued = (
  cycle: Cycle,
  application: string,
  rule: string,
  event: JsonObject,
  on: string,
): Cycle =>
  act(...opening(act(...reporting(cycle, application, event, on)), application, rule, on, { incident: 'i1' }))

export const finding = (cycle: Cycle, by: Actor, on: string, met = 'yes') =>
  [cycle, STEP, 'find', by, { ...CASE, met, reason: '事实清楚', evidence: '认定书1号' }, on] as const

/** Found met and told on a day. */
export const told = (cycle: Cycle, by: Actor, on: string): Cycle =>
  act(
    act(...finding(cycle, by, on)),
    STEP,
    'giveNotice',
    secretariat,
    { ...CASE, document: '告知书1号', deliveredOn: on, how: 'direct' },
    on,
  )
export const proposing = (cycle: Cycle, by: Actor, on: string, more: JsonObject = {}) =>
  [cycle, STEP, 'propose', by, { ...CASE, outcome: 'revoke', ...more }, on] as const
export const deliberating = (cycle: Cycle, on: string, more: JsonObject = {}, by: Actor = committee) =>
  [cycle, STEP, 'deliberate', by, { ...CASE, outcome: 'revoke', document: '纪要1号', ...more }, on] as const
export const deciding = (cycle: Cycle, on: string, more: JsonObject = {}, by: Actor = approver) =>
  [
    cycle,
    STEP,
    'decide',
    by,
    { ...CASE, outcome: 'revoke', document: '决定1号', decidedOn: on, ...more },
    on,
  ] as const

/** Found, told, answered by the party with a statement, and proposed on one day. */
export const heard = (
  cycle: Cycle,
  application: string,
  by: Actor,
  on: string,
  more: JsonObject = {},
): Cycle =>
  act(
    ...proposing(
      act(
        told(cycle, by, on),
        STEP,
        'stateDefence',
        applicant(application),
        { ...CASE, statement: '没有异议' },
        on,
      ),
      by,
      on,
      more,
    ),
  )

export const closing = (cycle: Cycle, on: string) =>
  [cycle, STEP, 'closeCase', secretariat, CASE, on] as const
export const doing = (cycle: Cycle, name: string, input: JsonObject, on: string) =>
  [cycle, STEP, name, secretariat, { ...CASE, ...input }, on] as const

/** All that winners lost and who is barred until when, as later applications are measured by it. */
export const lost = ({ state }: Cycle) => ({
  revoked: state.view.revoked.map(({ application, award, rule, takesBack, clawback }) => [
    application,
    award,
    rule,
    [...takesBack],
    clawback,
  ]),
  sanctions: state.view.sanctions.map(({ application, act: kind, ground, decidedOn, bannedUntil }) => [
    application,
    kind,
    ground,
    decidedOn,
    bannedUntil ?? null,
  ]),
  removed: state.view.removed,
})

/** The day from which all windows run, where a test needs another one than the first of its cycle. */
export const awardedOn = ({ world, state }: Cycle, application: string, on: string): Cycle => ({
  world,
  state: { ...state, view: { ...state.view, awardedOn: { ...state.view.awardedOn, [application]: on } } },
})
