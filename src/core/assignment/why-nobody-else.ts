import { inOrderOf } from '../basics/order.ts'
import { type Conflict, conflictsOf, isBarred } from '../conflicts/conflicts-of.ts'
import { suspectsAmong } from '../conflicts/suspects.ts'
import type { AssignedPanel, AssignmentInput, AssignmentSettings } from './assignment-input.ts'
import { isCertified, maxLoadOf } from './prepare.ts'

/**
 * 其他人员 Why nobody else judges a case: who is barred and on what ground, who is not certified, whose load is full, and who could still
 * step in. `shown`: conflicts of members that do not bar.
 */
export type Others = {
  readonly case: string
  readonly barred: readonly { readonly assessor: string; readonly conflicts: readonly Conflict[] }[]
  readonly shown: readonly { readonly assessor: string; readonly conflicts: readonly Conflict[] }[]
  readonly notCertified: number
  readonly full: number
  readonly free: { readonly count: number; readonly first: readonly string[] }
}

/** So many of those who could step in are named. */
const NAMED = 6

export function whyNobodyElse(
  { cases, assessors, facts }: AssignmentInput,
  settings: AssignmentSettings,
  panels: readonly AssignedPanel[],
): readonly Others[] {
  const sorted = [...assessors].sort(inOrderOf(({ id }) => id))
  const suspects = suspectsAmong(sorted, facts)
  const load = loadsOf(panels)
  const caseOf = new Map(cases.map((each) => [each.id, each]))
  const certified = sorted.filter((each) => isCertified(each, facts.on))
  const open = certified.filter((each) => (load.get(each.id) ?? 0) < maxLoadOf(each, settings))
  const openIds = new Set(open.map(({ id }) => id))
  return panels.flatMap((panel) =>
    panel.cases.flatMap((id) => {
      const subject = caseOf.get(id)
      if (!subject) return []
      const found = suspects(subject).flatMap((i) => {
        const assessor = sorted[i]
        const conflicts = assessor ? conflictsOf(assessor, subject, facts, settings.conflicts) : []
        return assessor && conflicts.length > 0 ? [{ assessor: assessor.id, conflicts }] : []
      })
      const barred = found.filter(({ conflicts }) => isBarred(conflicts))
      const out = new Set([...barred.map(({ assessor }) => assessor), ...panel.assessors])
      const free = open.flatMap((each) => (out.has(each.id) ? [] : [each.id]))
      return [
        {
          case: id,
          barred,
          shown: found.filter(({ assessor }) => panel.assessors.includes(assessor)),
          notCertified: sorted.length - certified.length,
          full: certified.filter((each) => !out.has(each.id) && !openIds.has(each.id)).length,
          free: { count: free.length, first: free.slice(0, NAMED) },
        },
      ]
    }),
  )
}

/** 工作量 How many cases each assessor judges; who judges none is not in it. */
export function loadsOf(panels: readonly AssignedPanel[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>()
  for (const { cases, assessors } of panels)
    for (const each of assessors) loads.set(each, (loads.get(each) ?? 0) + cases.length)
  return loads
}
