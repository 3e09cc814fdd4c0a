import type { ContractView } from '../../../core/contract/view.ts'
import { contract, type Draft } from '../../../core/process/stage.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Progress } from './state.ts'

const causeOf = (time: number) => `supplement-${time}`

/** 计时中止 The clock stands still while the applicant is asked; no longer than to the last day to reply. */
export const pausing = (application: string, time: number, until: IsoDate | undefined): Draft =>
  contract('ClockPaused', {
    application,
    cause: causeOf(time),
    ...(until === undefined ? {} : { until }),
  })

/** 计时恢复 The supplement is there: the pauses of all requests that it answers end, if they have not run out. */
export function resuming(
  view: ContractView,
  application: string,
  { timesAsked, timesAnswered = 0 }: Progress,
  on: IsoDate,
): Draft[] {
  const answered = Array.from({ length: timesAsked - timesAnswered }, (_, i) =>
    causeOf(timesAnswered + i + 1),
  )
  const standing = (view.pauses[application] ?? [])
    .filter(({ cause, to }) => answered.includes(cause) && (to === undefined || on <= to))
    .map(({ cause }) => cause)
  return [...new Set(standing)].map((cause) => contract('ClockResumed', { application, cause }))
}
