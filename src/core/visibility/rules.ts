import type { ViewerRole } from './viewer.ts'
import type { Predicate } from './predicates.ts'
import { allKinds, type ThingKind, type ThingState } from './thing.ts'

/** How a thing is seen: all of it; a row with the few fields that its kind leaves in; not at all. */
export type Sight = 'whole' | 'masked' | 'not'

/** 准许 One permission: these kinds of things, in these states (left out: any), seen so far where all of `when` holds. */
export type Grant = {
  readonly kinds: readonly ThingKind[]
  readonly states?: readonly ThingState[]
  readonly sees: Exclude<Sight, 'not'>
  readonly when: readonly Predicate[]
}

export type Rules = Readonly<Record<ViewerRole, readonly Grant[]>>

const DONE = ['settled', 'withdrawn', 'superseded'] as const
/** What only discipline inspection reads: no other role has a grant on it. */
const FOR_THE_INSPECTOR_ALONE: readonly ThingKind[] = ['complaint', 'mutualFeedback']
/** Where a state decides: marks given alone, votes before they are counted. */
const BY_STATE: readonly ThingKind[] = ['scorecard', 'ballot']

const OFFICE = allKinds.filter((kind) => !FOR_THE_INSPECTOR_ALONE.includes(kind))
const PLAIN = OFFICE.filter((kind) => !BY_STATE.includes(kind))
const FILE: readonly ThingKind[] = ['application', 'filing', 'finding', 'recommendation']
const LISTS: readonly ThingKind[] = ['score', 'shortlist', 'place', 'candidate', 'hold', 'outcome', 'report']
const DECISIONS: readonly ThingKind[] = ['objection', 'opinion', 'approval', 'honour', 'winner', 'revocation']

const grant = (
  sees: Grant['sees'],
  kinds: readonly ThingKind[],
  when: readonly Predicate[] = [],
  states?: readonly ThingState[],
): Grant => ({ kinds, sees, when, ...(states && { states }) })

/** What anybody may read, signed in or not. */
const published: readonly Grant[] = [
  grant('whole', ['notice'], ['published'], ['open', 'settled']),
  grant('whole', ['record'], ['published']),
  grant('masked', ['application', 'honour'], ['published']),
]
/** How the cycle goes on, for everybody who takes part in it: no list and no count. */
const takingPart: readonly Grant[] = [...published, grant('masked', ['cycle', 'step'])]

/** Whole for those who are not recused; a masked row for those who are, so that totals and agendas agree. */
const official = (
  kinds: readonly ThingKind[],
  when: readonly Predicate[] = [],
  states?: readonly ThingState[],
): readonly Grant[] => [
  grant('whole', kinds, [...when, 'notRecused'], states),
  grant('masked', kinds, when, states),
]

/** What the steps that a body conducts have produced; of marks given alone, and of votes not counted, that they are there. */
const conducting: readonly Grant[] = [
  ...official(PLAIN, ['stepBody']),
  ...official(BY_STATE, ['stepBody'], DONE),
  grant('masked', BY_STATE, ['stepBody']),
  grant('whole', ['cycle', 'step', 'limit']),
]
const body: readonly Grant[] = [...published, ...conducting]

/**
 * 可见规则 Who sees what. Nothing is seen that no grant names. Discipline inspection states a purpose before it reads, and is alone with
 * complaints about staff and with mutual feedback. For a recused assessor a case is not there; a recused official sees a masked row.
 */
export const rules: Rules = {
  public: published,
  applicant: [
    ...takingPart,
    grant('whole', ['application', 'filing', 'recommendation'], ['own']),
    grant('whole', ['finding', 'feedback', 'honour'], ['own'], DONE),
    grant('whole', ['duty', 'winner', 'prize'], ['own']),
    grant('masked', ['objection'], ['own'], DONE),
    grant('whole', ['revocation', 'titleUse'], ['own'], ['open', ...DONE]),
  ],
  assessor: [
    ...takingPart,
    grant('whole', ['application', 'filing'], ['seat', 'notRecused']),
    grant('whole', ['scorecard', 'consensus', 'feedback', 'recusal'], ['ownWork', 'notRecused']),
    grant('whole', ['scorecard'], ['seatHere', 'notRecused'], DONE),
    grant('whole', ['consensus', 'score', 'feedback'], ['seatHere', 'notRecused']),
    grant('masked', ['panel'], ['seatHere']),
    grant('whole', ['expert'], ['ownWork']),
  ],
  observer: [
    ...takingPart,
    grant('masked', ['application', 'panel'], ['seat', 'notRecused']),
    grant('masked', ['scorecard', 'consensus'], ['seatHere', 'notRecused']),
  ],
  recommender: [
    ...body,
    grant('whole', ['application', 'filing'], ['area', 'notRecused']),
    grant('masked', ['finding'], ['area', 'notRecused'], DONE),
    grant('whole', ['recommendation'], ['ownWork']),
  ],
  secretariat: [...published, ...official(PLAIN), ...official(BY_STATE, [], DONE), grant('masked', BY_STATE)],
  committee: [
    ...body,
    ...official([...FILE, ...LISTS, ...DECISIONS, 'notice', 'meeting', 'feedback']),
    ...official(['ballot'], [], DONE),
    grant('whole', ['ballot'], ['ownWork', 'notRecused']),
    grant('masked', ['ballot']),
  ],
  approver: [
    ...body,
    ...official(['application', 'candidate', 'hold', 'notice', 'meeting', ...DECISIONS]),
    ...official(['ballot'], [], DONE),
  ],
  panel: [...body, grant('masked', ['application', 'filing'])],
  agency: [...body, grant('masked', ['application'])],
  department: [...body, grant('whole', ['inquiry'], ['ownWork'])],
  finance: [...published, grant('masked', ['cycle']), grant('whole', ['prize'])],
  inspector: [
    ...takingPart,
    grant('whole', PLAIN, ['purpose']),
    grant('whole', BY_STATE, ['purpose'], DONE),
    grant('masked', BY_STATE, ['purpose']),
    grant('whole', ['mutualFeedback'], ['purpose']),
    // Handling a complaint is the inspector's own work; the act names the file itself.
    grant('whole', ['complaint']),
  ],
  systemAdmin: [],
  securityAdmin: [],
  auditAdmin: [],
}
