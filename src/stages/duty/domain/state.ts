import type { ArticleRef } from '../../../core/basics/article.ts'
import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'

export type Params = object
export type Timing = 'early' | 'inTime' | 'late'

/** What every entry about a duty says. `year`: of which year, for reports. `textEndedOn`: the text was over by then, the duty is not. */
export type About = {
  application: string
  duty: string
  article: ArticleRef
  year?: number
  textEndedOn?: IsoDate
}
type AboutReport = About & { year: number; dueBy: IsoDate }

/** 参加评审前仍须 What a winner's executive still has to do, and keep away from, before reviewing anybody. */
export type StillApplies = { training: string[]; recusal: ['ownFirm', 'rivals'] }

export type Entries = {
  ReportHandedIn: AboutReport & { document: string; timing: Timing }
  ReportAccepted: AboutReport
  ReportReturned: AboutReport & { reason: string }
  ReportMissed: AboutReport
  DutyReminded: About & { dueBy?: IsoDate }
  DutyDone: About & { what: string; document: string; doneOn: IsoDate; exceptSecrets: boolean }
  ExecutiveNamed: About & { person: string; position: string; stillApplies: StillApplies }
  DutyExcused: About & { reason: string; document: string }
}

/** What was recorded of one duty of one winner in one year (or of the duty as a whole, where it has no years). */
export type Recorded = {
  readonly handedIn?: { readonly on: IsoDate; readonly timing: Timing }
  readonly acceptedOn?: IsoDate
  readonly missedOn?: IsoDate
  readonly excusedOn?: IsoDate
  readonly doneOn?: readonly IsoDate[]
  readonly remindedOn?: readonly IsoDate[]
}
export type State = { readonly recorded: Readonly<Record<string, Recorded>> }
export const initial: State = { recorded: {} }

const keyOf = ({ application, duty, year }: Pick<About, 'application' | 'duty' | 'year'>) =>
  `${application}/${duty}${year === undefined ? '' : `/${year}`}`

export const recordedOf = (
  state: State,
  about: { application: string; duty: string; year?: number },
): Recorded => under(state.recorded, keyOf(about)) ?? {}

type Step = (before: Recorded, entry: Entry) => Recorded

const steps: Readonly<Record<keyof Entries, Step>> = {
  ReportHandedIn: (before, { data, occurredOn }) => ({
    ...before,
    handedIn: { on: occurredOn, timing: (data as Entries['ReportHandedIn']).timing },
  }),
  ReportAccepted: (before, { occurredOn }) => ({ ...before, acceptedOn: occurredOn }),
  ReportReturned: ({ handedIn: _returned, ...rest }) => rest,
  ReportMissed: (before, { occurredOn }) => ({ ...before, missedOn: occurredOn }),
  DutyReminded: (before, { occurredOn }) => ({
    ...before,
    remindedOn: [...(before.remindedOn ?? []), occurredOn],
  }),
  DutyDone: (before, { data }) => ({
    ...before,
    doneOn: [...(before.doneOn ?? []), (data as Entries['DutyDone']).doneOn],
  }),
  ExecutiveNamed: (before, { occurredOn }) => ({
    ...before,
    doneOn: [...(before.doneOn ?? []), occurredOn],
  }),
  DutyExcused: (before, { occurredOn }) => ({ ...before, excusedOn: occurredOn }),
}

export function evolve(state: State, entry: Entry): State {
  const step = under<Step>(steps, entry.type)
  if (!step) return state
  const about = entry.data as About
  return { recorded: { ...state.recorded, [keyOf(about)]: step(recordedOf(state, about), entry) } }
}
