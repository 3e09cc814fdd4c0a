import { groupedBy, inOrderOf } from '../basics/order.ts'
import { type Conflict, conflictsOf } from '../conflicts/conflicts-of.ts'
import type {
  AssignedPanel,
  AssignmentAssessor,
  AssignmentCase,
  AssignmentInput,
  AssignmentSettings,
} from './assignment-input.ts'
import { casesByPanel, isCertified, maxLoadOf } from './prepare.ts'
import { topicDemands } from './topic-demands.ts'

/** One row of an assignment as people keep it: who judges what, and whether as leader. */
export type Seat = { readonly case: string; readonly assessor: string; readonly isLeader: boolean }

/** 不符之处 What an assignment breaks. Each names where. */
export type Violation =
  | { readonly code: 'unknownCase'; readonly case: string }
  | { readonly code: 'unknownAssessor'; readonly case: string; readonly assessor: string }
  | { readonly code: 'seatedTwice'; readonly case: string; readonly assessor: string }
  | { readonly code: 'wrongSize'; readonly case: string; readonly need: number; readonly have: number }
  | { readonly code: 'notOneLeader'; readonly case: string; readonly leaders: readonly string[] }
  | { readonly code: 'mayNotLead'; readonly case: string; readonly assessor: string }
  | {
      readonly code: 'barred'
      readonly case: string
      readonly assessor: string
      readonly conflicts: readonly Conflict[]
    }
  | {
      readonly code: 'notCertified'
      readonly case: string
      readonly assessor: string
      readonly certifiedUntil: string
    }
  | {
      readonly code: 'topicsUncovered'
      readonly case: string
      readonly topics: readonly string[]
      readonly least: number
      readonly have: number
    }
  | { readonly code: 'loadAbove'; readonly assessor: string; readonly most: number; readonly have: number }
  | { readonly code: 'loadBelow'; readonly assessor: string; readonly least: number; readonly have: number }
  | { readonly code: 'panelDiffers'; readonly panel: string; readonly cases: readonly [string, string] }
  | {
      readonly code: 'shareTooFew'
      readonly panels: readonly [string, string]
      readonly need: number
      readonly have: number
    }

/** The seats of an assignment, as it is handed out. */
export const seatsIn = (panels: readonly AssignedPanel[]): readonly Seat[] =>
  panels.flatMap(({ cases, assessors, leader }) =>
    cases.flatMap((each) =>
      assessors.map((assessor) => ({ case: each, assessor, isLeader: assessor === leader })),
    ),
  )

/**
 * 复核 Checks an assignment against every rule, whoever made it. It knows nothing of how assignments are computed, so that it also stands
 * guard over that. Answers every violation, cases first, in the order of their ids.
 */
export function checkAssignment(
  { cases, assessors, facts }: AssignmentInput,
  settings: AssignmentSettings,
  seats: readonly Seat[],
): readonly Violation[] {
  const assessorOf = new Map(assessors.map((each) => [each.id, each]))
  const known = new Set(cases.map(({ id }) => id))
  const seatsOf = groupedBy(seats, (seat) => seat.case)
  const strangers = [...seatsOf.keys()].filter((id) => !known.has(id)).sort()
  const panels = [...casesByPanel(cases)].sort(inOrderOf(([panel]) => panel))
  return [
    ...strangers.map((id) => ({ code: 'unknownCase', case: id }) as const),
    ...panels.flatMap(([, own]) =>
      own.flatMap((each) => inCase(each, seatsOf.get(each.id) ?? [], assessorOf, facts, settings)),
    ),
    ...panels.flatMap(([panel, own]) => withinPanel(panel, own, seatsOf)),
    ...loads(seats, assessors, settings),
    ...betweenNeighbours(
      panels.map(([panel, own]) => [panel, membersOf(seatsOf.get(own[0]?.id ?? ''))]),
      settings.overlap,
    ),
  ]
}

function inCase(
  subject: AssignmentCase,
  seats: readonly Seat[],
  assessorOf: ReadonlyMap<string, AssignmentAssessor>,
  facts: AssignmentInput['facts'],
  settings: AssignmentSettings,
): readonly Violation[] {
  const id = subject.id
  const members = [...membersOf(seats)]
  const leaders = [...new Set(seats.flatMap(({ assessor, isLeader }) => (isLeader ? [assessor] : [])))]
  const twice = members.filter((one) => seats.filter(({ assessor }) => assessor === one).length > 1)
  const known = members.flatMap((one) => assessorOf.get(one) ?? [])
  return [
    ...twice.map((assessor) => ({ code: 'seatedTwice', case: id, assessor }) as const),
    ...(members.length === settings.perCase
      ? []
      : [{ code: 'wrongSize', case: id, need: settings.perCase, have: members.length } as const]),
    ...members.flatMap((assessor): readonly Violation[] =>
      assessorOf.has(assessor) ? [] : [{ code: 'unknownAssessor', case: id, assessor }],
    ),
    ...(!settings.leader || leaders.length === 1
      ? []
      : [{ code: 'notOneLeader', case: id, leaders } as const]),
    ...known.flatMap((assessor): readonly Violation[] => {
      const who = { case: id, assessor: assessor.id }
      const conflicts = conflictsOf(assessor, subject, facts, settings.conflicts).filter(({ bars }) => bars)
      const { certifiedUntil = '' } = assessor
      return [
        ...(conflicts.length > 0 ? [{ code: 'barred', ...who, conflicts } as const] : []),
        ...(isCertified(assessor, facts.on)
          ? []
          : [{ code: 'notCertified', ...who, certifiedUntil } as const]),
        ...(settings.leader && leaders.includes(assessor.id) && !assessor.mayLead
          ? [{ code: 'mayNotLead', ...who } as const]
          : []),
      ]
    }),
    ...topicDemands([subject], settings.topics).flatMap(({ topics, least }): readonly Violation[] => {
      const have = topics.filter((topic) => known.some(({ fields }) => fields.includes(topic))).length
      return have < least ? [{ code: 'topicsUncovered', case: id, topics, least, have }] : []
    }),
  ]
}

const membersOf = (seats: readonly Seat[] = []): ReadonlySet<string> =>
  new Set(seats.map(({ assessor }) => assessor))

function withinPanel(
  panel: string,
  [first, ...others]: readonly AssignmentCase[],
  seatsOf: ReadonlyMap<string, readonly Seat[]>,
): readonly Violation[] {
  const asText = ({ id }: AssignmentCase) => JSON.stringify([...membersOf(seatsOf.get(id))].sort())
  if (!first) return []
  return others
    .filter((other) => asText(other) !== asText(first))
    .map((other) => ({ code: 'panelDiffers', panel, cases: [first.id, other.id] }))
}

function loads(
  seats: readonly Seat[],
  assessors: readonly AssignmentAssessor[],
  settings: AssignmentSettings,
): readonly Violation[] {
  const casesOf = groupedBy(seats, ({ assessor }) => assessor)
  return [...assessors].sort(inOrderOf(({ id }) => id)).flatMap((each): readonly Violation[] => {
    const have = new Set(casesOf.get(each.id)?.map((seat) => seat.case)).size
    const most = maxLoadOf(each, settings)
    const least = Math.min(settings.minLoad, most)
    if (have > most) return [{ code: 'loadAbove', assessor: each.id, most, have }]
    return have < least ? [{ code: 'loadBelow', assessor: each.id, least, have }] : []
  })
}

function betweenNeighbours(
  panels: readonly (readonly [string, ReadonlySet<string>])[],
  need: number,
): readonly Violation[] {
  return panels.slice(1).flatMap(([panel, members], i): readonly Violation[] => {
    const [before, others] = panels[i] ?? [panel, members]
    const have = [...members].filter((each) => others.has(each)).length
    return have < need ? [{ code: 'shareTooFew', panels: [before, panel], need, have }] : []
  })
}
