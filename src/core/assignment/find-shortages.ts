import { meetDemands } from './max-flow.ts'
import type { PanelNeed, Prepared } from './prepare.ts'
import { shortAlone } from './short-alone.ts'
import type { Shortage } from './shortage.ts'
import { topicDemands } from './topic-demands.ts'

type GroupNeed = {
  readonly of: Extract<Shortage, { code: 'groupShort' }>['of']
  /** How many seats a case of the panel asks for; 0 where the panel does not ask. */
  readonly seatsOf: (panel: PanelNeed) => number
  readonly canServe: (assessor: number) => boolean
}

/**
 * 求解前核对 Names every group that is short before anything is solved, because an infeasible model gives no reason. First what is short
 * for one panel or in all; then, for seats, leaders and each topic, whether some panels together ask for more than those whom they can
 * have may take. What is found is surely short; that nothing is found does not promise an assignment, because leaders, topics and
 * neighbours draw on the same seats.
 */
export function findShortages(prepared: Prepared): readonly Shortage[] {
  const alone = shortAlone(prepared)
  if (alone.length > 0) return alone
  return groupNeeds(prepared).flatMap((need) => shortTogether(need, prepared))
}

function groupNeeds({ settings, panels, assessors }: Prepared): readonly GroupNeed[] {
  const demands = new Map(
    panels.map((panel) => [
      panel.id,
      new Set(
        topicDemands(panel.cases, settings.topics).flatMap(({ topics, least }) =>
          least === topics.length ? topics : [],
        ),
      ),
    ]),
  )
  const topics = [...new Set([...demands.values()].flatMap((own) => [...own]))].sort()
  return [
    { of: { seats: true }, seatsOf: () => settings.perCase, canServe: () => true },
    ...(settings.leader
      ? [
          {
            of: { leaders: true } as const,
            seatsOf: () => 1,
            canServe: (i: number) => assessors[i]?.mayLead ?? false,
          },
        ]
      : []),
    ...topics.map((topic) => ({
      of: { topic },
      seatsOf: ({ id }: PanelNeed) => (demands.get(id)?.has(topic) ? 1 : 0),
      canServe: (i: number) => assessors[i]?.fields.includes(topic) ?? false,
    })),
  ]
}

function shortTogether(
  { of, seatsOf, canServe }: GroupNeed,
  { panels, assessors, maxLoads }: Prepared,
): readonly Shortage[] {
  const asking = panels.filter((panel) => seatsOf(panel) > 0)
  const uses = asking.map(({ eligible }) => eligible.filter(canServe))
  const supply = {
    demands: asking.map((panel) => seatsOf(panel) * panel.cases.length),
    widths: asking.map(({ cases }) => cases.length),
    supplies: maxLoads,
  }
  // What some of those whom each panel can have are enough for, all of them are; most awards end here.
  const thinned = meetDemands({ ...supply, uses: uses.map(thin) })
  if (thinned.met === thinned.asked) return []
  const { met, asked, shortDemands, usedUp } = meetDemands({ ...supply, uses })
  if (met === asked) return []
  const needed = shortDemands.map((i) => asking[i]).filter((panel) => panel !== undefined)
  const servers = maxLoads.flatMap((load, i) => (load > 0 && canServe(i) ? [i] : []))
  const have = servers.reduce((sum, i) => sum + (maxLoads[i] ?? 0), 0)
  // Where all that there is would not be enough, saying so is plainer than naming panels.
  if (have < asked) {
    if ('topic' in of)
      return [{ code: 'tooFewOfTopic', topic: of.topic, need: asked, have, assessors: servers.length }]
    if ('leaders' in of) return [{ code: 'tooFewLeaders', need: asked, have, leaders: servers.length }]
    return [{ code: 'totalLoad', need: asked, have, assessors: servers.length }]
  }
  const need = needed.reduce((sum, panel) => sum + seatsOf(panel) * panel.cases.length, 0)
  return [
    {
      code: 'groupShort',
      of,
      panels: needed.map(({ id }) => id),
      assessors: usedUp.flatMap((i) => assessors[i]?.id ?? []),
      need,
      have: need - (asked - met),
    },
  ]
}

/** At most so many of a list, evenly spread and shifted from panel to panel, so that everybody is in some. */
const THIN = 40
function thin(all: readonly number[], panel: number): readonly number[] {
  if (all.length <= THIN) return all
  return Array.from(
    { length: THIN },
    (_, at) => all[(panel + Math.floor((at * all.length) / THIN)) % all.length] ?? 0,
  )
}
