import { groupedBy, inOrderOf } from '../basics/order.ts'
import { conflictsOf, isBarred } from '../conflicts/conflicts-of.ts'
import { suspectsAmong } from '../conflicts/suspects.ts'
import type {
  AssignmentAssessor,
  AssignmentCase,
  AssignmentInput,
  AssignmentSettings,
} from './assignment-input.ts'
import { PAIR_COST, TIE_BREAKS } from './costs.ts'
import { mixedBits, seededBits } from './seeded.ts'

/** 评审组 The cases that the same assessors judge, ready for computing. Assessors are named by their position. */
export type PanelNeed = {
  readonly id: string
  readonly cases: readonly AssignmentCase[]
  /** Who is certified, in no conflict that bars, and can take all cases of the panel; ascending. */
  readonly eligible: readonly number[]
  /** Cost of each eligible assessor, in the order of `eligible`; see `costs.ts`. */
  readonly costs: readonly number[]
}

/** 备好的数据 The input in an order that does not depend on how it was handed in: panels and assessors ascend by id. */
export type Prepared = {
  readonly settings: AssignmentSettings
  readonly facts: AssignmentInput['facts']
  readonly panels: readonly PanelNeed[]
  readonly assessors: readonly AssignmentAssessor[]
  /** How many cases each assessor can take: 0 for who is not certified. */
  readonly maxLoads: readonly number[]
}

const byId = inOrderOf(({ id }: { readonly id: string }) => id)

/** Whether an assessor's certification holds on a day; the last day is included. */
export const isCertified = ({ certifiedUntil }: AssignmentAssessor, on: string): boolean =>
  certifiedUntil === undefined || on <= certifiedUntil

/** How many cases an assessor can take under everybody's limit and the own one. */
export const maxLoadOf = ({ maxLoad }: AssignmentAssessor, settings: AssignmentSettings): number =>
  Math.min(settings.maxLoad, maxLoad ?? settings.maxLoad)

/** Cases by panel; a case without a panel is one by itself. */
export const casesByPanel = (
  cases: readonly AssignmentCase[],
): ReadonlyMap<string, readonly AssignmentCase[]> =>
  groupedBy([...cases].sort(byId), ({ id, panel }) => panel ?? id)

export function prepare(
  { cases, assessors, facts }: AssignmentInput,
  settings: AssignmentSettings,
): Prepared {
  const sorted = [...assessors].sort(byId)
  const maxLoads = sorted.map((each) => (isCertified(each, facts.on) ? maxLoadOf(each, settings) : 0))
  const bits = sorted.map(({ id }) => seededBits(settings.seed, id))
  const shownWith = conflictCounts(sorted, facts, settings)
  const panels = [...casesByPanel(cases)]
    .map(([id, cases]) => ({ id, cases }))
    .sort(byId)
    .map(({ id, cases }) => {
      const own = seededBits(settings.seed, `panel ${id}`)
      const topics = new Set(cases.flatMap(({ topics }) => topics))
      const shown = shownWith(cases)
      const eligible: number[] = []
      const costs: number[] = []
      sorted.forEach(({ fields }, i) => {
        const conflicts = shown.get(i) ?? 0
        if (conflicts === BARRED || (maxLoads[i] ?? 0) < cases.length) return
        const isOutside = topics.size > 0 && !fields.some((field) => topics.has(field))
        eligible.push(i)
        costs.push(
          conflicts * PAIR_COST.shownConflict +
            (isOutside ? PAIR_COST.outsideTopics : 0) +
            (mixedBits(own, bits[i] ?? 0) % TIE_BREAKS),
        )
      })
      return { id, cases, eligible, costs }
    })
  return { settings, facts, panels, assessors: sorted, maxLoads }
}

const BARRED = -1

/** How many conflicts are shown between assessors and the cases of a panel, or that one bars; who is in none is left out. */
function conflictCounts(
  assessors: readonly AssignmentAssessor[],
  facts: AssignmentInput['facts'],
  settings: AssignmentSettings,
): (cases: readonly AssignmentCase[]) => ReadonlyMap<number, number> {
  const suspects = suspectsAmong(assessors, facts)
  return (cases) => {
    const counts = new Map<number, number>()
    for (const each of cases)
      for (const i of suspects(each)) {
        const assessor = assessors[i]
        const found = assessor ? conflictsOf(assessor, each, facts, settings.conflicts) : []
        const before = counts.get(i) ?? 0
        counts.set(i, before === BARRED || isBarred(found) ? BARRED : before + found.length)
      }
    return counts
  }
}
