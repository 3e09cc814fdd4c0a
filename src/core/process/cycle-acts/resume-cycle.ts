import { z } from 'zod'
import { ok } from '../../basics/result.ts'
import { endOfDay } from '../../time/instant.ts'
import { daysBetween } from '../../time/iso-date.ts'
import type { Pause } from '../../time/period.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import { movedOn } from '../limits/pauses.ts'
import { refuse } from '../refusals.ts'
import { contract } from '../stage.ts'
import type { CycleState, World } from '../state.ts'
import { cycleAct } from './cycle-act.ts'
import { checkAfterAll } from './dated-after-all.ts'

/**
 * 恢复 The cycle goes on: clocks run again, and each posted period that was running when the cycle was suspended ends later by the days of
 * the suspension, never on a day off.
 */
export const resumeCycle = cycleAct({
  by: ['committee', 'approver'],
  input: z.strictObject({ document: z.string().min(1) }),
  decide: (world, state, command, { document }) => {
    const suspension = state.suspensions.find(({ to }) => to === undefined)
    if (!suspension) return refuse('CycleNotSuspended', [], {})
    const dated = checkAfterAll(state, command)
    if (!dated.ok) return dated
    const pause = { from: suspension.from, to: command.occurredOn }
    const moved = Object.entries(state.view.notices).flatMap(([step, notice]): CycleDraft[] => {
      if (notice.lastDay === undefined) return []
      const lastDay = movedOn(world, { lastDay: notice.lastDay, setOn: notice.postedOn }, [pause])
      if (lastDay === notice.lastDay) return []
      const certainty = lastDay <= world.calendar.to ? 'final' : 'provisional'
      const data = { ...notice, lastDay, endsAt: endOfDay(lastDay), certainty }
      return [{ draft: { type: 'NoticePosted', data }, step }]
    })
    const clocks = clocksStandingOn(world, state, pause)
    const data = { since: pause.from, days: daysBetween(pause.from, pause.to), document }
    return ok([{ draft: { type: 'CycleResumed', data } }, ...moved, ...clocks])
  },
})

/** A clock that stands still until somebody has to reply stands still for longer, as the last day to reply has moved. */
function clocksStandingOn(world: World, { view }: CycleState, pause: Pause): CycleDraft[] {
  return Object.entries(view.pauses).flatMap(([application, pauses]) =>
    pauses.flatMap(({ cause, from, to }): CycleDraft[] => {
      if (to === undefined || to <= pause.from) return []
      const until = movedOn(world, { lastDay: to, setOn: from }, [pause])
      return until === to ? [] : [{ draft: contract('ClockPaused', { application, cause, until }) }]
    }),
  )
}
