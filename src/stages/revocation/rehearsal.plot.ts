import type { Severity } from '../../core/conditions/facts-events.ts'
import type { Revocation } from '../../core/regulation/schema/provisions.ts'
import { addDays, type IsoDate } from '../../core/time/iso-date.ts'
import { workingDayFrom } from '../../core/time/working-day.ts'
import type { Scene } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

export type Here = Scene<Params, State>

/** One matter as the director has it in mind. */
export type Plot = {
  readonly case: string
  readonly application: string
  readonly rule: Revocation
  readonly event?: { readonly incident: string; readonly happenedOn: IsoDate; readonly severity: Severity }
  readonly startsOn: IsoDate
  readonly met: boolean
  readonly defends: boolean
}

/** The working day on which an office gets to it: no earlier than so many days after what it follows. */
export function officeDay({ today, world }: Here, since: IsoDate, days: number): IsoDate {
  const asked = addDays(since, days)
  return workingDayFrom(world.calendar, asked < today ? today : asked)
}
