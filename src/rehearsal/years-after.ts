import { CYCLE } from '../core/process/command.ts'
import { type CycleState, stepRecord, type World } from '../core/process/state.ts'
import type { Step } from '../core/regulation/schema/process.ts'
import { addDays, type IsoDate } from '../core/time/iso-date.ts'
import type { Planned, Rehearsal, Scene } from './kit.ts'

/** What somebody will do next, where, and when. */
export type Due = { readonly step: string; readonly planned: Planned; readonly on: IsoDate }

/** 获奖以后 Of all that people will do next in any step after the cycle has closed, the earliest; null when nobody has anything left to do. */
export function nextDue(
  world: World,
  state: CycleState,
  rehearsals: Readonly<Record<string, Rehearsal<never, never>>>,
  sceneOf: (step: Step) => Scene,
  today: IsoDate,
  played: readonly string[],
): Due | null {
  const due = world.edition.steps.flatMap((step): Due[] => {
    const { afterAward } = (rehearsals[step.kind] ?? {}) as Partial<Rehearsal>
    if (!afterAward || stepRecord(state, step.id).status === 'waiting') return []
    const left = afterAward(sceneOf(step)).filter(({ incident = '' }) => !played.includes(incident))
    return left.map((planned) => {
      const asked = planned.notBefore ?? addDays(today, planned.daysLater ?? 0)
      return { step: planned.onCycle ? CYCLE : step.id, planned, on: asked < today ? today : asked }
    })
  })
  return due.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null
}
