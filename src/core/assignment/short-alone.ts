import { seatsOf } from './even-load.ts'
import type { PanelNeed, Prepared } from './prepare.ts'
import type { Shortage } from './shortage.ts'
import { topicDemands } from './topic-demands.ts'

/** What is short for a single panel, a single assessor or a pair of neighbours, or asks for more than can be in any case. */
export function shortAlone(prepared: Prepared): readonly Shortage[] {
  const { settings, panels, assessors, maxLoads } = prepared
  const { perCase, overlap } = settings
  const usable = maxLoads.filter((load) => load > 0).length
  if (usable < perCase)
    return [{ code: 'tooFewAssessors', need: perCase, have: usable, unavailable: assessors.length - usable }]
  return [
    ...(overlap > perCase && panels.length > 1
      ? [{ code: 'overlapBeyondPanel', overlap, perCase } as const]
      : []),
    ...panels.flatMap((panel) => shortForPanel(panel, usable, prepared)),
    ...shortOfMinLoad(prepared),
    ...shortBetweenNeighbours(prepared),
  ]
}

function shortForPanel(
  panel: PanelNeed,
  usable: number,
  { settings, assessors }: Prepared,
): readonly Shortage[] {
  const { perCase, leader, topics } = settings
  const eligible = panel.eligible.flatMap((i) => assessors[i] ?? [])
  const have = eligible.length
  if (have < perCase)
    return [{ code: 'tooFewForPanel', panel: panel.id, need: perCase, have, unable: usable - have }]
  const leaders = assessors.filter(({ mayLead }) => mayLead).length
  return [
    ...(leader && !eligible.some(({ mayLead }) => mayLead)
      ? [{ code: 'noLeaderForPanel', panel: panel.id, leaders } as const]
      : []),
    ...topicDemands(panel.cases, topics).flatMap(({ topics, least }): readonly Shortage[] => {
      const covered = topics.filter((topic) => eligible.some(({ fields }) => fields.includes(topic))).length
      if (covered >= least) return []
      const of = assessors.filter(({ fields }) => fields.some((field) => topics.includes(field))).length
      return [{ code: 'noTopicForPanel', panel: panel.id, topics, least, have: covered, assessors: of }]
    }),
  ]
}

function shortOfMinLoad(prepared: Prepared): readonly Shortage[] {
  const { settings, panels, assessors, maxLoads } = prepared
  const { minLoad } = settings
  if (minLoad === 0) return []
  const owed = maxLoads.map((load) => Math.min(load, minLoad))
  const need = owed.reduce((sum, each) => sum + each, 0)
  const have = seatsOf(prepared)
  if (need > have) return [{ code: 'minLoadTooHigh', need, have }]
  const reach = assessors.map(() => 0)
  for (const { eligible, cases } of panels)
    for (const i of eligible) reach[i] = (reach[i] ?? 0) + cases.length
  return assessors.flatMap(({ id }, i): readonly Shortage[] => {
    const most = Math.min(reach[i] ?? 0, maxLoads[i] ?? 0)
    const least = owed[i] ?? 0
    return most < least ? [{ code: 'minLoadOutOfReach', assessor: id, need: least, have: most }] : []
  })
}

function shortBetweenNeighbours({ settings: { overlap }, panels }: Prepared): readonly Shortage[] {
  if (overlap === 0) return []
  return panels.slice(1).flatMap((panel, i): readonly Shortage[] => {
    const before = panels[i]
    if (!before) return []
    const own = new Set(panel.eligible)
    const have = before.eligible.filter((each) => own.has(each)).length
    return have < overlap
      ? [{ code: 'neighboursShareNobody', panels: [before.id, panel.id], need: overlap, have }]
      : []
  })
}
