import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const TIMINGS = { early: 'early', inTime: 'in time', late: 'late' }
const ENDS = { revoked: 'the award is revoked', closed: 'the winner is closed' }

type Of = { application: string; duty: string; year?: number }
const of = ({ application, duty, year }: Of, say: Say) =>
  year === undefined
    ? `the duty "${say.duty(duty)}" of ${say.application(application)}`
    : `the report for ${year} ("${say.duty(duty)}") of ${say.application(application)}`
const recorded = ({ application, article, year }: Of & { article: string }, say: Say) =>
  `${year === undefined ? 'the duty' : `the report for ${year}`} of ${say.application(application)} under ${say.article(article)}`
const lasting = ({ textEndedOn }: { textEndedOn?: string }, say: Say) =>
  textEndedOn === undefined
    ? ''
    : `. The text itself ended on ${say.date(textEndedOn)}; that what was won under it still binds is a judgement`

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'duties of winners',
  acts: {
    submitReport: 'hand in a report',
    acceptReport: 'accept a report',
    returnReport: 'return a report',
    remind: 'remind',
    recordMissed: 'record a missed report',
    recordDone: 'record what was done',
    nameExecutive: 'name an executive for the pool',
    excuse: 'excuse',
  },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)} won nothing in this cycle and owes nothing; check the application number.`,
    DutyUnknown: ({ duty, known }, say) =>
      `the text knows no duty "${duty}"; it knows: ${known.length === 0 ? 'none' : say.list(known.map((each) => `"${say.duty(each)}" (${each})`))}. Check it.`,
    NotAReport: ({ duty }, say) =>
      `"${say.duty(duty)}" is not reported by the year; record what was done instead.`,
    IsAReport: ({ duty }, say) =>
      `"${say.duty(duty)}" is reported by the year; hand in the report and name its year.`,
    NotForThePool: ({ duty, serving }, say) =>
      `"${say.duty(duty)}" has nothing to do with the pool of assessors. ${serving.length === 0 ? 'The text puts no executives into it.' : `Use: ${say.list(serving.map((each) => `"${say.duty(each)}" (${each})`))}.`}`,
    YearMissing: ({ duty, years }, say) =>
      `"${say.duty(duty)}" is owed by the year; name one: ${say.list(years.map(String))}.`,
    YearNotOwed: ({ duty, year, years }, say) =>
      `"${say.duty(duty)}" is not owed for ${year}; it is owed for: ${years.length === 0 ? 'no year' : say.list(years.map(String))}. Check the year.`,
    DutyEnded: ({ why, since, ...about }, say) =>
      `${ENDS[why]}, so that ${of(about, say)} is owed no more since ${say.date(since)}: it need not be handed in, excused or recorded as missed.`,
    HandedInAlready: ({ accepted, ...about }, say) =>
      `${of(about, say)} is ${accepted ? 'fulfilled' : 'handed in and waits to be accepted'}; nothing else is to be done.${accepted ? '' : ' Return it first if something is missing.'}`,
    NothingHandedIn: (about, say) =>
      `nothing handed in for ${of(about, say)} waits to be accepted or returned; check the year.`,
    DueExcused: (about, say) => `${of(about, say)} is excused; nothing else is to be done.`,
    NotDueYet: (about, say) => `the year of ${of(about, say)} has not begun; remind in that year.`,
    StillTime: ({ dueBy, ...about }, say) =>
      `${of(about, say)} can be handed in until 24:00 of ${say.date(dueBy)} and is not missed before; record it after that day.`,
    MissedAlready: (about, say) =>
      `${of(about, say)} is recorded as missed already; one that comes in later can still be accepted.`,
    NothingLeftToRemind: (about, say) =>
      `${of(about, say)} is handed in or done; there is no need to remind.`,
    DoneLater: ({ doneOn, on }, say) =>
      `it is said to be done on ${say.date(doneOn)}, after ${say.date(on)}; record it once it is done.`,
    DoneBeforeAward: ({ doneOn, awardedOn }, say) =>
      `it was done on ${say.date(doneOn)}, before the award on ${say.date(awardedOn)}, and fulfils no duty of a winner; check the date.`,
  },
  entries: {
    ReportHandedIn: ({ document, timing, dueBy, ...about }, say) =>
      `${recorded(about, say)} is handed in ${TIMINGS[timing]}, due by ${say.date(dueBy)}: ${document}${lasting(about, say)}`,
    ReportAccepted: (about, say) => `${recorded(about, say)} is accepted${lasting(about, say)}`,
    ReportReturned: ({ reason, ...about }, say) =>
      `${recorded(about, say)} is returned to be mended: ${reason}${lasting(about, say)}`,
    ReportMissed: ({ dueBy, ...about }, say) =>
      `${recorded(about, say)} was not handed in by 24:00 of ${say.date(dueBy)}. The text attaches nothing to it: it is recorded and shown, and may be weighed later${lasting(about, say)}`,
    DutyReminded: ({ dueBy, ...about }, say) =>
      `reminded of ${recorded(about, say)}${dueBy === undefined ? '' : `, due by ${say.date(dueBy)}`}${lasting(about, say)}`,
    DutyDone: ({ what, document, doneOn, exceptSecrets, ...about }, say) =>
      `${recorded(about, say)}, done on ${say.date(doneOn)}: ${what} (${document})${exceptSecrets ? '; business secrets excepted' : ''}${lasting(about, say)}`,
    ExecutiveNamed: ({ person, position, stillApplies, ...about }, say) =>
      `${say.application(about.application)} names ${person} (${position}) for the pool of assessors. Before reviewing${stillApplies.training.length === 0 ? '' : `, ${say.list(stillApplies.training)} is still needed, and`} the own firm and its rivals stay closed${lasting(about, say)}`,
    DutyExcused: ({ reason, document, ...about }, say) =>
      `${recorded(about, say)} is excused: ${reason} (${document})${lasting(about, say)}`,
  },
  settings: () => [],
}
