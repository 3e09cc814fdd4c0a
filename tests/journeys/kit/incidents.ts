import type { JsonObject } from '../../../src/core/basics/json.ts'
import type { Edition } from '../../../src/core/regulation/edition.ts'
import type { Performance } from '../../../src/rehearsal/script.ts'

type Incident = {
  /** Whether the text of an edition lets it happen. */
  readonly possible: (edition: Edition) => boolean
  readonly played: (performance: Performance) => boolean
}

const entries = ({ state }: Performance) => state.log.map(({ entry }) => entry)
const recorded =
  (...types: readonly string[]) =>
  (performance: Performance) =>
    types.every((type) => entries(performance).some((entry) => entry.type === type))
const recordedWith = (type: string, is: (data: JsonObject) => boolean) => (performance: Performance) =>
  entries(performance).some((entry) => entry.type === type && is(entry.data))
const refused = (performance: Performance, code: string) =>
  performance.happenings.some((each) => each.kind === 'refusal' && each.refusal.code === code)

const always = () => true
const hasStep =
  (kind: string, is: (settings: JsonObject) => unknown = always) =>
  ({ steps }: Edition) =>
    steps.some((step) => step.kind === kind && Boolean(is(step.with as JsonObject)))
const under = (settings: JsonObject, key: string) => (settings[key] ?? {}) as JsonObject
const kindsOf = (edition: Edition, award: string) =>
  edition.awards.find(({ id }) => id === award)?.applicantKinds?.join() ?? ''
const byPeople = ({ candidates }: JsonObject) =>
  (candidates as JsonObject | undefined)?.['order'] === 'byPeople'
const isPerson = ({ state }: Performance, application: string) =>
  state.view.applications[application]?.kind === 'person'

/** 演练情形 What happens in real cycles: where an edition has it, and how one sees that a rehearsal played it. */
export const incidents: Readonly<Record<string, Incident>> = {
  'an application withdrawn': { possible: always, played: recorded('ApplicationWithdrawn') },
  'a supplement': { possible: always, played: recorded('SupplementRequested', 'SupplementReceived') },
  'a clock that stands still': {
    possible: hasStep('application', (own) => under(own, 'supplements')['pausesClock']),
    played: recorded('ClockPaused', 'ClockResumed'),
  },
  'an act on paper': {
    possible: always,
    played: (performance) =>
      entries(performance).some(
        ({ onBehalfOf, occurredOn, recordedAt }) =>
          onBehalfOf !== undefined && occurredOn < recordedAt.slice(0, 10),
      ),
  },
  'a joint opinion': {
    possible: hasStep('recommendation', (own) => under(own, 'opinion')['from'] === 'joint'),
    played: recordedWith('ApplicationRecommended', ({ jointly }) => jointly !== undefined),
  },
  'recommendations in an order': {
    possible: hasStep('recommendation', ({ ranked }) => ranked),
    played: recordedWith('ApplicationRecommended', ({ rank }) => rank === 2),
  },
  'an inquiry': {
    possible: hasStep('inquiry'),
    played: recordedWith('InquiryAnswered', ({ outcome }) => outcome === 'adverse'),
  },
  'an overrun explained': {
    possible: ({ steps }) =>
      steps.some(({ limits }) =>
        limits.some(({ bound, missed }) => bound === 'atMost' && missed === 'overrun'),
      ),
    played: recordedWith('LimitOverrun', ({ reason }) => reason !== undefined),
  },
  'somebody ineligible': {
    possible: always,
    played: ({ state }) => Object.values(state.view.findings).some(({ eligible }) => eligible === 'no'),
  },
  'a recusal': {
    possible: always,
    played: (own) => recorded('RecusalRecorded')(own) && refused(own, 'MustRecuse'),
  },
  'a mark corrected': { possible: always, played: recorded('EntryCorrected') },
  'a consensus': { possible: always, played: recorded('ConsensusRecorded') },
  persons: {
    possible: ({ applicants }) => applicants.kinds.includes('person'),
    played: (own) => own.state.view.honours.some(({ application }) => isPerson(own, application)),
  },
  feedback: { possible: hasStep('feedback'), played: recorded('FeedbackGiven') },
  'a finding of people': {
    possible: ({ awards }) =>
      awards.some(({ floor }) => floor !== null && floor !== undefined && 'byPeople' in floor),
    played: recorded('StandardReachedFound'),
  },
  'a proposal of people': {
    possible: hasStep('evaluation', byPeople),
    played: (own) => recorded('CandidatesProposed')(own) && refused(own, 'PassedOverWithoutReason'),
  },
  'a shared quota refused and fitted': {
    possible: (edition) =>
      hasStep('evaluation', byPeople)(edition) &&
      edition.quotas.some(({ awards }) => new Set(awards.map((award) => kindsOf(edition, award))).size > 1),
    played: (own) => refused(own, 'SelectionUnfit') || refused(own, 'QuotaExceeded'),
  },
  'a consultation': {
    possible: hasStep('consultation'),
    played: recorded('OpinionReceived', 'OpinionReplied'),
  },
  'a secret count': {
    possible: hasStep('deliberation', ({ ballot }) => ballot === 'secret'),
    played: recorded('BallotsCounted'),
  },
  'the quorum lost and restored': {
    possible: hasStep('deliberation'),
    played: (own) => recorded('AttendanceRecorded')(own) && refused(own, 'QuorumNotReached'),
  },
  'a notice corrected': { possible: always, played: recorded('NoticeCorrected') },
  'a name removed': { possible: hasStep('objection'), played: recorded('CandidateRemoved') },
  'a name released': { possible: hasStep('objection'), played: recorded('CandidateReleased') },
  'a successor moved up': {
    possible: ({ backfill }) => backfill.allowed,
    played: recorded('SuccessorNamed'),
  },
  'an approval in part': {
    possible: hasStep('approval', (own) => under(own, 'inPart')['allowed']),
    played: recordedWith('ApprovalGiven', ({ struck }) => (struck as unknown[]).length > 0),
  },
  'a body’s successor': {
    possible: ({ bodies }) => bodies.some(({ successor }) => successor),
    played: recorded('BodySucceeded'),
  },
  'a suspension and its end': { possible: always, played: recorded('CycleSuspended', 'CycleResumed') },
  'a period extended': { possible: always, played: recorded('PeriodExtended') },
}

export const possibleIn = (edition: Edition): string[] =>
  Object.keys(incidents).filter((name) => incidents[name]?.possible(edition))

export const playedIn = (performance: Performance): string[] =>
  Object.keys(incidents).filter((name) => incidents[name]?.played(performance))
