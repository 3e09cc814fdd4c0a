import { z } from 'zod'
import { applicationId } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { civilOf } from '../../../core/time/iso-date.ts'
import { checkOwed, findReport, followsAward, type Here } from './find-due.ts'
import { refuse } from './refusals.ts'
import { type Params, recordedOf, type State, type Timing } from './state.ts'

const act = actOf<Params, State>()

const ofYear = { application: applicationId, duty: z.string(), year: z.int().min(1).max(9999) }
const concerns = ({ application }: { application: string }) => application

/** 报送 The winner hands in the report of a year. Before the year has begun it is early, after its last day late; it is taken all the same. */
export const submitReport = act({
  by: ['applicant'],
  input: z.strictObject({ ...ofYear, document: z.string().trim().min(1) }),
  concerns,
  follows: followsAward,
  decide: (context, { document, ...asked }) => {
    const found = findReport(context, asked)
    if (!found.ok) return found
    const { due, about, dueBy } = found.value
    const owed = checkOwed(context, found.value)
    if (!owed.ok) return owed
    if (due.status === 'handedIn' || due.status === 'accepted')
      return refuse('HandedInAlready', [due.article], { ...asked, accepted: due.status === 'accepted' })
    const { on } = context
    const timing: Timing = civilOf(on).year < asked.year ? 'early' : dueBy < on ? 'late' : 'inTime'
    const data = { ...about, dueBy, document, timing }
    return ok({ entries: [{ type: 'ReportHandedIn', application: asked.application, data }] })
  },
})

/** The report that was handed in and waits to be looked at. */
function handedInReport(...given: Parameters<typeof findReport>): ReturnType<typeof findReport> {
  const found = findReport(...given)
  if (!found.ok || found.value.due.status === 'handedIn') return found
  return refuse('NothingHandedIn', [found.value.due.article], given[1])
}

const followsReport = ({ state }: Here, asked: { application: string; duty: string; year: number }) =>
  after('report', recordedOf(state, asked).handedIn?.on)

/** 接收 The report is in order. */
export const acceptReport = act({
  by: ['step'],
  input: z.strictObject(ofYear),
  concerns,
  follows: followsReport,
  decide: (context, asked) => {
    const found = handedInReport(context, asked)
    if (!found.ok) return found
    const { about, dueBy } = found.value
    const data = { ...about, dueBy }
    return ok({ entries: [{ type: 'ReportAccepted', application: asked.application, data }] })
  },
})

/** 退回 The report goes back to be mended and is owed again. */
export const returnReport = act({
  by: ['step'],
  input: z.strictObject({ ...ofYear, reason: freeText() }),
  concerns,
  follows: followsReport,
  decide: (context, { reason, ...asked }) => {
    const found = handedInReport(context, asked)
    if (!found.ok) return found
    const { about, dueBy } = found.value
    const data = { ...about, dueBy, reason }
    return ok({ entries: [{ type: 'ReportReturned', application: asked.application, data }] })
  },
})

/** 未报 Nothing was handed in by the end of the last day. The text attaches nothing to it: it is recorded, shown, and may be weighed. */
export const recordMissed = act({
  by: ['step'],
  input: z.strictObject(ofYear),
  concerns,
  follows: followsAward,
  decide: (context, asked) => {
    const found = findReport(context, asked)
    if (!found.ok) return found
    const { due, about, dueBy } = found.value
    const owed = checkOwed(context, found.value)
    if (!owed.ok) return owed
    if (due.status === 'missed') return refuse('MissedAlready', [due.article], asked)
    if (due.status === 'handedIn' || due.status === 'accepted')
      return refuse('HandedInAlready', [due.article], { ...asked, accepted: due.status === 'accepted' })
    if (due.status !== 'late') return refuse('StillTime', [due.article], { ...asked, dueBy })
    const data = { ...about, dueBy }
    return ok({ entries: [{ type: 'ReportMissed', application: asked.application, data }] })
  },
})
