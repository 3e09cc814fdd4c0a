import type { Prepared } from './prepare.ts'
import { topicDemands } from './topic-demands.ts'

/** Who sits where while chains are laid, and which seats have to be kept for leaders and topics. */
export type Seating = {
  /** Whether an assessor may sit in a panel, is not there yet, and leaves the seats that it still needs. */
  readonly canTake: (who: number, panel: number) => boolean
  readonly take: (who: number, panel: number) => void
  readonly freeAt: (panel: number) => readonly number[]
  readonly loadOf: (who: number) => number
  /** How many cases a panel has. */
  readonly sizeOf: (panel: number) => number
  readonly taken: () => readonly (readonly number[])[]
}

export function seating({ settings, panels, assessors, maxLoads }: Prepared): Seating {
  const taken: number[][] = panels.map(() => [])
  const loads = assessors.map(() => 0)
  const isEligible = panels.map(({ eligible }) => {
    const flags = new Uint8Array(assessors.length)
    for (const i of eligible) flags[i] = 1
    return flags
  })
  const demands = panels.map(({ cases }) => topicDemands(cases, settings.topics))
  const sizeOf = (panel: number) => panels[panel]?.cases.length ?? 0

  /** How many further assessors a panel needs at least as a rule: one for each open topic, and the leader may be one of them. */
  const stillNeeded = (panel: number, members: readonly number[]): number => {
    const seated = members.flatMap((i) => assessors[i] ?? [])
    let open = 0
    for (const { topics, least } of demands[panel] ?? []) {
      const covered = topics.filter((topic) => seated.some(({ fields }) => fields.includes(topic))).length
      open += Math.max(0, least - covered)
    }
    const lacksLeader = settings.leader && !seated.some(({ mayLead }) => mayLead)
    return Math.max(open, lacksLeader ? 1 : 0)
  }

  const canTake = (who: number, panel: number): boolean => {
    const members = taken[panel]
    if (!members || isEligible[panel]?.[who] !== 1 || members.includes(who)) return false
    if (members.length >= settings.perCase) return false
    if ((loads[who] ?? 0) + sizeOf(panel) > (maxLoads[who] ?? 0)) return false
    const after = stillNeeded(panel, [...members, who])
    return after <= settings.perCase - members.length - 1 || after < stillNeeded(panel, members)
  }
  return {
    canTake,
    take: (who, panel) => {
      taken[panel]?.push(who)
      loads[who] = (loads[who] ?? 0) + sizeOf(panel)
    },
    freeAt: (panel) => panels[panel]?.eligible.filter((who) => canTake(who, panel)) ?? [],
    loadOf: (who) => loads[who] ?? 0,
    sizeOf,
    taken: () => taken,
  }
}
