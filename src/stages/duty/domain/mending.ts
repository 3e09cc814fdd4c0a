import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Mending } from '../../../core/process/mending.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { refuse } from './refusals.ts'
import type { Entries, Params, State } from './state.ts'

const document = z.string().trim().min(1)
const reason = freeText()
const OF_REPORT = ['application', 'duty', 'year']
const ANYTIME: readonly string[] = []

/** Texts, documents and the day on which something was done are put anew; what should not stand is annulled, and the duty is owed as before. */
export const mending: Mending = {
  fields: {
    ReportHandedIn: { document },
    ReportReturned: { reason },
    DutyDone: { what: freeText(), document, doneOn: isoDate },
    ExecutiveNamed: { person: personName(), position: freeText() },
    DutyExcused: { reason, document },
  },
  annullable: {
    ReportHandedIn: OF_REPORT,
    ReportAccepted: OF_REPORT,
    ReportReturned: OF_REPORT,
    ReportMissed: OF_REPORT,
    DutyExcused: OF_REPORT,
    DutyReminded: ANYTIME,
    DutyDone: ANYTIME,
    ExecutiveNamed: ANYTIME,
  },
}

/** What was done was done after the award, and by the day on which it was recorded. */
export function checkReplacement(
  { type, occurredOn: on }: Entry,
  replacement: JsonObject,
  { view, step }: Premises<Params, State>,
): Result<true, Refusal> {
  if (type !== 'DutyDone') return ok(true)
  const { application, doneOn } = replacement as Entries['DutyDone']
  const awardedOn = view.awardedOn[application] ?? doneOn
  if (doneOn > on) return refuse('DoneLater', [step.article], { doneOn, on })
  return doneOn < awardedOn ? refuse('DoneBeforeAward', [step.article], { doneOn, awardedOn }) : ok(true)
}
