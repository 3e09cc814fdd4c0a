import type { PanelNeed, Prepared } from './prepare.ts'
import { topicDemands } from './topic-demands.ts'

/** Who is considered for each panel: positions of assessors, ascending, and the cost of each. */
export type Candidates = readonly { readonly who: readonly number[]; readonly costs: readonly number[] }[]

/** Of each kind that a panel needs (leaders, each topic) so many stay, where there are so many. */
const KEPT_OF_EACH_KIND = 8

/**
 * 候选范围 The `most` cheapest assessors of each panel, and beside them leaders and covers of each topic. The tie-break in the costs is
 * drawn for each pair, so that panels of the same kind do not all consider the same persons.
 */
export function candidatesFor(prepared: Prepared, most: number): Candidates {
  return prepared.panels.map((panel) => {
    const { eligible, costs } = panel
    if (eligible.length <= most) return { who: eligible, costs }
    const kept = keptOf(panel, prepared, most)
    return {
      who: eligible.filter((_, at) => kept.has(at)),
      costs: costs.filter((_, at) => kept.has(at)),
    }
  })
}

function keptOf({ cases, eligible, costs }: PanelNeed, { settings, assessors }: Prepared, most: number) {
  const byCost = [...eligible.keys()].sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b)
  const kept = new Set(byCost.slice(0, most))
  const keep = (isOfKind: (assessor: number) => boolean) => {
    let left = KEPT_OF_EACH_KIND
    for (const at of byCost) {
      if (!isOfKind(eligible[at] ?? 0)) continue
      kept.add(at)
      left -= 1
      if (left === 0) return
    }
  }
  if (settings.leader) keep((i) => assessors[i]?.mayLead ?? false)
  const topics = new Set(topicDemands(cases, settings.topics).flatMap(({ topics }) => topics))
  for (const topic of topics) keep((i) => assessors[i]?.fields.includes(topic) ?? false)
  return kept
}
