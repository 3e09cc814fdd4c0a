import type { Limit, Step } from '../../regulation/schema/process.ts'
import type { IsoDate } from '../../time/iso-date.ts'
import { type Deadline, type Pause, resumeAfterPause, type WalkedDay } from '../../time/period.ts'
import {
  type CycleState,
  limitKey,
  type LimitRecord,
  type StepRecord,
  stepRecord,
  type World,
} from '../state.ts'
import { movedOn, pausesBy, standsStill } from './pauses.ts'
import { type Start, startsOf } from './starts.ts'

/**
 * 期限状况 How a limit of a step stands on a day, and what that was computed from. `application`: the one whose receipt decides, where the
 * limit runs from receipts. While its clock stands still, `due` is the earliest last day that is still possible.
 */
export type LimitState = {
  readonly limit: string
  readonly article: string
  readonly from: IsoDate
  readonly due: IsoDate
  readonly certainty: Deadline['certainty']
  readonly walked: readonly WalkedDay[]
  readonly pauses: readonly Pause[]
  readonly pausedDays: number
  readonly status: 'running' | 'paused' | 'over' | 'met'
  readonly application?: string
  readonly extendedTo?: IsoDate
  /** Why it was overrun, where somebody has said so. */
  readonly reason?: string
}

/** What was recorded on a limit in the step's current round. */
export function recordOfLimit(state: CycleState, step: string, limit: string): LimitRecord {
  const { round } = stepRecord(state, step)
  const record = state.limits[limitKey(step, limit)]
  return record?.round === round ? record : { round }
}

/** The last day of a limit from one start: its own count, or the day to which it was extended where that is later. */
function clockFrom(
  world: World,
  { suspensions }: CycleState,
  limit: Limit,
  { extension }: LimitRecord,
  start: Start,
  on: IsoDate,
) {
  const { calendar } = world
  const all = [...start.pauses, ...suspensions]
  const pauses = pausesBy(all, on)
  const { lastDay, certainty, walked } = resumeAfterPause(limit, start.from, pauses, calendar, limit)
  const extended = extension ? movedOn(world, extension, pausesBy(suspensions, on)) : lastDay
  const due = extended > lastDay ? extended : lastDay
  const stands = standsStill(all, due, on)
  const isFinal = certainty === 'final' && due <= calendar.to && !stands
  const final: Deadline['certainty'] = isFinal ? 'final' : 'provisional'
  return { ...start, due, walked, pauses, stands, certainty: final }
}

function statusOf(
  { status }: StepRecord,
  { bound }: Limit,
  isOver: boolean,
  stands: boolean,
): LimitState['status'] {
  const isMet = bound === 'atMost' ? !isOver : isOver
  if (status === 'concluded') return isMet ? 'met' : 'over'
  if (isOver) return 'over'
  return stands ? 'paused' : 'running'
}

/**
 * 期限 How one limit stands on a day; undefined while its clock has not begun. Of several receipts the one with the latest last day
 * decides, unless one application is asked for.
 */
export function limitOf(
  world: World,
  state: CycleState,
  step: Step,
  limit: Limit,
  on: IsoDate,
  application?: string,
): LimitState | undefined {
  const record = stepRecord(state, step.id)
  if (record.status === 'waiting') return undefined
  const asOf = record.status === 'concluded' ? record.concludedOn : on
  const own = recordOfLimit(state, step.id, limit.id)
  const [first, ...rest] = startsOf(world, state, step, limit)
    .filter(
      (start) =>
        application === undefined || start.application === undefined || start.application === application,
    )
    .map((start) => clockFrom(world, state, limit, own, start, asOf))
  if (!first) return undefined
  const clock = rest.reduce((latest, each) => (each.due > latest.due ? each : latest), first)
  const { from, due, certainty, walked, pauses, stands } = clock
  return {
    limit: limit.id,
    article: limit.article,
    from,
    due,
    certainty,
    walked,
    pauses,
    pausedDays: walked.filter(({ why }) => why === 'paused').length,
    status: statusOf(record, limit, asOf > due, stands),
    ...(clock.application === undefined ? {} : { application: clock.application }),
    ...(own.extension === undefined ? {} : { extendedTo: own.extension.lastDay }),
    ...(own.reason === undefined ? {} : { reason: own.reason }),
  }
}

/** 期限 How each limit of a step stands on a day, for workbenches and rehearsals; those whose clock has not begun are left out. */
export const limitsOf = (world: World, state: CycleState, step: Step, on: IsoDate): LimitState[] =>
  step.limits.flatMap((limit) => limitOf(world, state, step, limit, on) ?? [])
