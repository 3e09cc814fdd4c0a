import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { settle } from '../../../core/conditions/settle.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 认定基准日 The day on which the conditions are measured for an application: deadline, day of filing or day of the call. */
export function referenceDayOf(
  { edition, answers, params, view }: Premises<Params, State>,
  application: string,
): Result<IsoDate, Refusal> {
  const { day, article } = edition.referenceDay
  const { value, open } = settle(day, answers)
  const [parameter] = open
  if (parameter !== undefined) return refuse('ReferenceDayOpen', [article], { parameter })
  const notice = view.notices[params.window]
  const days: Readonly<Record<string, IsoDate | undefined>> = {
    'application-deadline': notice?.lastDay,
    'filing-day': view.applications[application]?.enteredOn,
    'call-notice-day': notice?.postedOn,
  }
  const found = days[value as string]
  return found === undefined ? refuse('ReferenceDayUnknown', [article], { window: params.window }) : ok(found)
}
