import type { Sentences } from '../wording/say.ts'
import type { CycleActName } from './cycle-acts/index.ts'
import type { ProcessRefusals } from './refusals.ts'
import { milestones } from './words.milestones.en.ts'

export const cycleActNames: Readonly<Record<CycleActName, string>> = {
  openCycle: 'open the cycle',
  decideParameter: 'decide an open point',
  correctEntry: 'correct an entry',
  annulEntry: 'annul an entry',
  extendPeriod: 'extend a posted period',
  adaptConditions: 'adapt the conditions',
  explainOverrun: 'explain an overrun',
  extendLimit: 'extend a limit',
  suspendCycle: 'suspend the cycle',
  resumeCycle: 'resume the cycle',
  terminateCycle: 'terminate the cycle',
  recordSuccession: 'record who succeeds a body',
  eraseValues: 'erase sealed personal values',
}

export const refusals: Sentences<ProcessRefusals> = {
  CycleNotOpen: () => 'the cycle has not been opened yet; open it first.',
  CycleAlreadyOpen: ({ cycle }) => `the cycle ${cycle} is open already; it cannot be opened twice.`,
  CycleIsClosed: () => 'the cycle is closed; a fault found now goes the way of revocation.',
  CycleIsTerminated: ({ on, document }, say) =>
    `the cycle was terminated on ${say.date(on)} (${document}); nothing is done in it any more. To go on, open another cycle.`,
  CycleIsSuspended: ({ since, document, until }, say) =>
    until === undefined
      ? `the cycle is suspended since ${say.date(since)} (${document}). Wait until it is resumed; it can only be resumed or terminated.`
      : `the cycle was suspended from ${say.date(since)} to ${say.date(until)} (${document}), and the date of the act falls into that time; check the original.`,
  CycleNotSuspended: () => 'the cycle is not suspended; there is nothing to resume.',
  TerminatedTooLate: ({ awardedOn }, say) =>
    `winners were approved or honoured on ${say.date(awardedOn)}; the cycle can no longer be terminated. A fault found now goes the way of revocation.`,
  EditionIsDraft: () =>
    'the regulation is a draft that was never issued; a real cycle cannot open. A rehearsal can.',
  EditionIsIncomplete: () =>
    'the dates of effect are blank; a real cycle cannot open until they are filled in. A rehearsal can.',
  EditionHasExpired: ({ to, on }, say) =>
    `the regulation was in force until ${say.date(to)}; on ${say.date(on)} no new cycle can open. A rehearsal can.`,
  EditionNotYetInForce: ({ from, on }, say) =>
    `the regulation is in force from ${say.date(from)}; on ${say.date(on)} no real cycle can open. A rehearsal can.`,
  StandardUnknown: ({ standard, known }, say) =>
    `there is no scoring standard ${standard}; entered are: ${say.list(known)}.`,
  StandardNotEntered: ({ title }) =>
    `items and points of ${title.en} are not entered yet, so nobody can be scored by it; enter them, or use one that is entered.`,
  StandardNotNamed: ({ title, named }, say) =>
    `${title.en} is none of the standards of this regulation and no newer edition of one; it may use: ${say.list(named.map(({ en }) => en))}.`,
  StandardForOthers: ({ title, scored }) =>
    scored === 'person'
      ? `${title.en} is for organisations and cannot score persons; choose a standard for persons.`
      : `${title.en} is for persons and cannot score organisations; choose a standard for organisations.`,
  StandardFictitious: ({ title }) =>
    `${title.en} is made up for rehearsals and cannot score a real cycle; enter the real standard first.`,
  PersonStandardMissing: ({ known }, say) =>
    `persons may apply, so a cycle is opened with a standard for persons as well${known.length > 0 ? ` (entered: ${say.list(known)})` : '; none is entered yet, enter one'}. Choose it and open the cycle again.`,
  PersonStandardNotNeeded: () =>
    'no persons are scored apart in this cycle; leave the standard for persons out.',
  UnknownStep: ({ step, known }, say) => `there is no step ${step}. Steps: ${say.list(known)}.`,
  UnknownAct: ({ step, act, known }, say) =>
    `the step “${say.step(step)}” has no act ${act}. Acts: ${say.list(known)}.`,
  StepNotOpen: ({ step, waitsFor }, say) =>
    `the step “${say.step(step)}” has not begun; it waits for ${say.list(waitsFor.map((id) => `“${say.step(id)}”`))}.`,
  StepConcludedAlready: ({ step }, say) =>
    `the step “${say.step(step)}” is concluded; what is wrong in it is mended by a correction.`,
  NotYourAct: ({ role, roles }, say) =>
    `this is done by the ${say.list(roles.map(say.role))}; the ${say.role(role)} cannot do it.`,
  NotOwnCase: ({ application }) =>
    `${application} is not your own application; check the application number.`,
  UnknownApplication: ({ application, step }, say) =>
    `${say.application(application)} is not on the list of the step “${say.step(step)}”; check the application number.`,
  MustRecuse: ({ person, application }, say) =>
    `${person} is recused from the case of ${say.application(application)} and takes no part in it.`,
  InputUnfit: ({ problems }, say) =>
    `something is missing or has the wrong form: ${say.list(problems.map(({ path, problem }) => (path === '' ? problem.en : `${path}: ${problem.en}`)))}. Correct it and submit again.`,
  PersonalNumberInside: ({ places }, say) =>
    `an ID number stands in what was handed in (${say.list(places)}), and none enters the record; take it out and submit again.`,
  NotSealed: ({ places }, say) =>
    `personal values and free texts (${say.list(places)}) are sealed first, and the record holds only what they hash to; have the system seal them and submit again.`,
  SealedFormGiven: ({ places }, say) =>
    `what was handed in (${say.list(places)}) has the form of a sealed value; write the text itself.`,
  NothingSealed: ({ values }, say) =>
    `the record has no such sealed values: ${say.list(values)}. Check them and try again.`,
  ErasedAlready: ({ values }, say) =>
    `these sealed values are erased already; nothing is left to do: ${say.list(values)}.`,
  PaperActNeedsEvidence: () =>
    'an act done on paper is recorded with its scan (number and hash); add it and record again.',
  PaperActNeedsChecker: () => 'an act recorded on behalf is checked by a second person; name who checked it.',
  DatedInFuture: ({ occurredOn, receivedOn }, say) =>
    `the date of the act, ${say.date(occurredOn)}, is after the day of entry, ${say.date(receivedOn)}; check it.`,
  DatedBeforeReceipt: ({ occurredOn, receivedOn }, say) =>
    `the date of the act, ${say.date(occurredOn)}, is not the day of receipt, ${say.date(receivedOn)}; if it was done on paper, record it on behalf with its scan.`,
  DatedBeforeFollowed: ({ what, followedOn, dated }, say) =>
    `${milestones[what]} on ${say.date(followedOn)}, and ${say.date(dated)}, the day given, lies before that. Check the day on the paper; if the earlier one is wrong, correct or annul that entry first.`,
  DatedBeforeLastAct: ({ occurredOn, last }, say) =>
    `something was done on ${say.date(last)}, after the date given, ${say.date(occurredOn)}; check the date of the document: a suspension, a resumption and a termination take effect after what was done before.`,
  RecordedOutOfOrder: ({ receivedAt, last }) =>
    `it was received at ${receivedAt}, before the last entry at ${last}; check the clock.`,
  RecordedFarFromReceipt: ({ receivedAt, recordedAt, minutes }) =>
    `it was received at ${receivedAt} and entered at ${recordedAt}; it is entered no earlier than that and at most ${minutes} minutes later: check the clock.`,
  ParameterUndecided: ({ question, decidedBy, step }, say) =>
    `the text is silent: ${question.en} The ${say.role(decidedBy)} has to decide it before “${say.step(step)}” can go on.`,
  UnknownParameter: ({ parameter, known }, say) =>
    `there is no open point ${parameter}. Open points: ${say.list(known)}.`,
  ParameterUnfit: ({ parameter, value }) => `${value} is no answer to the open point ${parameter}; check it.`,
  ParameterTooLate: ({ parameter, step }, say) =>
    `${parameter} had to be decided before “${say.step(step)}” began; it has begun.`,
  CohortNotFinal: ({ step, waitsFor }, say) =>
    `“${say.step(step)}” cannot be concluded before “${say.step(waitsFor)}” is.`,
  EntryNotFound: ({ stream, version }) => `there is no entry ${version} of ${stream}; check it.`,
  EntryNotCorrectable: ({ stream, version, why, act = '', step = '' }, say) => {
    const entry = `entry ${version} of ${stream}`
    if (why === 'process')
      return `${entry} was written as steps opened and closed; correct the entry that made them, and they follow.`
    if (why === 'reversed')
      return `${entry} has a voucher and sums rest on it, so it is not rewritten; reverse it (${act}) and enter what is right.`
    if (why === 'annulled')
      return `${entry} has nothing in it that could be put anew; if it is wrong, annul it and enter what is right.`
    if (why === 'corrected') return `${entry} cannot be annulled, only corrected; correct what it says.`
    return why === 'told'
      ? `${entry} was told to other steps, which may have acted on it, so it is not rewritten; act anew in “${say.step(step)}”, and the later entry holds.`
      : `${entry} was computed or decided from what was on record then, so it is not rewritten; correct what it rests on, or act anew in “${say.step(step)}”.`
  },
  ReplacementUnfit: ({ stream, version, unfit, may }, say) =>
    `of entry ${version} of ${stream} only these are corrected: ${say.list(may)}; ${say.list(unfit)} differ from what was recorded or have another form. Give the rest as it was recorded; if the whole entry is wrong, annul or reverse it and enter what is right.`,
  EntryAnnulledAlready: ({ stream, version }) =>
    `entry ${version} of ${stream} was annulled, so that there is nothing to correct or to annul; enter what is right, if need be.`,
  EntryBuiltOn: ({ stream, version, later }) =>
    `after entry ${version} of ${stream} more was recorded on the same matter (entry ${later.version} of ${later.stream}), so it cannot be annulled yet; annul from the last entry backwards, or correct this one.`,
  PeriodNotShortened: ({ lastDay, asked }, say) =>
    `a period is only ever extended: it ends on ${say.date(lastDay)} and cannot end on ${say.date(asked)}.`,
  PeriodIsOver: ({ step, lastDay, on }, say) =>
    `the period of “${say.step(step)}” ended at 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it can no longer be extended.`,
  LimitUnknown: ({ step, limit, known }, say) =>
    known.length === 0
      ? `no limit is set for “${say.step(step)}”; check it.`
      : `“${say.step(step)}” has no limit ${limit}. Its limits: ${say.list(known)}.`,
  LimitNotBegun: ({ step }, say) =>
    `the limit of “${say.step(step)}” has not begun to run; wait until the step begins.`,
  LimitNotOver: ({ step, lastDay, on }, say) =>
    `the period of “${say.step(step)}” runs until 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it cannot be concluded. Conclude it when the period is over.`,
  LimitMissed: ({ step, lastDay, on }, say) =>
    `the limit of “${say.step(step)}” ended at 24:00 of ${say.date(lastDay)}; on ${say.date(on)} nothing is accepted any more. Who misses it forfeits.`,
  LimitExceeded: ({ step, lastDay, on }, say) =>
    `“${say.step(step)}” is valid only if concluded by 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it cannot be. The ${say.role('approver')} has to extend the limit first, with a document.`,
  LimitIsOver: ({ step, lastDay, on }, say) =>
    `the limit of “${say.step(step)}” ended at 24:00 of ${say.date(lastDay)}; on ${say.date(on)} it can no longer be extended. An authority explains the overrun and goes on.`,
  LimitNotShortened: ({ lastDay, asked }, say) =>
    `a limit is only ever extended: it ends on ${say.date(lastDay)} and cannot end on ${say.date(asked)}.`,
  NothingOverrun: ({ step, lastDay }, say) =>
    `“${say.step(step)}” has not overrun its limit (${say.date(lastDay)}); there is nothing to explain.`,
  UnknownBody: ({ body, known }, say) =>
    `the regulation has no body ${body}. Bodies: ${say.list(known.map((id) => `${say.body(id)} (${id})`))}.`,
  SucceededAlready: ({ name }) => `the body already goes by the name “${name.en}”; nothing to record.`,
  ApprovedAlready: ({ approvedOn }, say) =>
    `this was approved on ${say.date(approvedOn)}; what came before is no longer opened again. A fault found now goes the way of revocation.`,
  ConferredAlready: ({ conferredOn }, say) =>
    `this was conferred on ${say.date(conferredOn)}; what came before is no longer opened again. A fault found now goes the way of revocation.`,
  DatedBeforeOpening: ({ step, occurredOn, openedOn }, say) =>
    `“${say.step(step)}” began on ${say.date(openedOn)}; the date of the act, ${say.date(occurredOn)}, is before that. Check the original.`,
  ConcludedBeforeLastAct: ({ step, occurredOn, last }, say) =>
    `something was done in the step “${say.step(step)}” on ${say.date(last)}, so it was not concluded on ${say.date(occurredOn)}; check the paper, and date the conclusion no earlier than what was done last.`,
  NotARecorder: ({ role, roles }, say) =>
    `acts on paper are recorded by the ${say.list([...new Set(roles.map(say.role))])}; the ${say.role(role)} cannot record for others. Hand the original to them.`,
  NoPeriodToExtend: ({ step }, say) => `the step “${say.step(step)}” has no posted period to extend.`,
}
