import type { ContractEntries } from '../contract/entries.ts'
import type { ProcessEntries } from '../process/entries.ts'
import { sayYuan } from './money.ts'
import { ERASURE_GROUNDS } from './erasure-grounds.ts'
import type { Say, Sentences } from './say.ts'
import { sayPercent } from './score.ts'

const CHANGES = {
  renamed: 'is called',
  merged: 'is merged into',
  divided: 'is divided and followed by',
  closed: 'exists no more',
}
const CLAWBACKS = {
  yes: 'the prize is claimed back',
  no: 'the prize is kept',
  unclear: 'whether the prize is claimed back needs legal review',
}
const SANCTIONS = { revocation: 'award revoked', fraudFinding: 'fraud found' }
const eligible = { yes: 'eligible', no: 'not eligible', unknown: 'still unknown' }

/** Personal Information Protection Law, art. 47 */
const fileOf = (stream: string, say: Say) =>
  stream.startsWith('application/')
    ? `the file of ${say.application(stream.slice('application/'.length))}`
    : 'the cycle'

export const sharedEntries: Sentences<ProcessEntries & ContractEntries> = {
  CycleOpened: ({ year, rehearsal, standing }) =>
    `${standing ? 'the standing record is opened' : `the cycle of ${year} is opened`}${rehearsal ? ' (rehearsal)' : ''}`,
  CycleClosed: () => 'the cycle is closed',
  ParameterDecided: ({ parameter, value, by, document }, say) =>
    `the ${say.role(by)} decided “${say.question(parameter)}”: ${say.answer(parameter, value)} (${document})`,
  StepOpened: ({ step, round, cohort, anew }, say) =>
    `“${say.step(step)}” begins${anew ? ' anew' : ''}${round > 1 ? ` (round ${round})` : ''}${cohort.length > 0 ? `, ${cohort.length} applicant${cohort.length === 1 ? '' : 's'}` : ''}`,
  StepConcluded: ({ step, passed, held, out }, say) =>
    passed.length + held.length + out.length === 0
      ? `“${say.step(step)}” concluded`
      : `“${say.step(step)}” concluded: ${passed.length} passed${held.length > 0 ? `, ${held.length} held (${say.list(held.map(say.application))})` : ''}${out.length > 0 ? `, ${out.length} out` : ''}`,
  StepJoined: ({ step, joined }, say) => `${say.list(joined.map(say.application))} join “${say.step(step)}”`,
  StepAmended: ({ step, admitted }, say) =>
    `${say.list(admitted.map(say.application))} move up and go on from “${say.step(step)}”`,
  StepReopened: ({ step, reason }, say) => `“${say.step(step)}” is opened again: ${reason}`,
  EntryCorrected: ({ stream, version, reason }, say) =>
    `entry ${version} of ${fileOf(stream, say)} corrected: ${reason}`,
  EntryAnnulled: ({ stream, version, reason }, say) =>
    `entry ${version} of ${fileOf(stream, say)} annulled: ${reason}`,
  ConditionsAdapted: ({ by, document }, say) =>
    `the ${say.role(by)} adapted the conditions of this cycle (${document})`,
  LimitOverrun: ({ step, from, due, concludedOn, article, reason }, say) =>
    `“${say.step(step)}” overran its limit under ${say.article(article)}, which ran from ${say.date(from)} to ${say.date(due)}; it was concluded on ${say.date(concludedOn)}${reason === undefined ? ', the reason is still owed' : `, because: ${reason}`}. This is recorded and blocks nothing`,
  OverrunExplained: ({ step, reason, document }, say) =>
    `why “${say.step(step)}” overran its limit: ${reason}${document === undefined ? '' : ` (${document})`}`,
  LimitExtended: ({ step, from, to, reason, document }, say) =>
    `the limit of “${say.step(step)}” is extended from ${say.date(from)} to ${say.date(to)}: ${reason} (${document})`,
  CycleSuspended: ({ reason, document }) =>
    `the cycle is suspended: ${reason} (${document}). From the next day every limit stands still, and nothing is done but to resume or terminate it`,
  CycleResumed: ({ since, days, document }, say) =>
    `the cycle is resumed (${document}), ${days} days after its suspension on ${say.date(since)}; from the next day limits run on, and posted periods that were running end later by as many days, on a working day`,
  CycleTerminated: ({ reason, document }) =>
    `the cycle is terminated: ${reason} (${document}). No step goes on, and there is no result`,
  BodySucceeded: ({ before, name, document }) =>
    `what “${before.en}” did is now done by “${name.en}” (${document})`,
  Erased: ({ values, ground, reason, document }) =>
    `${values.length} sealed values were erased (${ERASURE_GROUNDS[ground]?.en ?? ground}): ${reason} (${document})`,
  PeriodExtended: ({ step, from, to, reason }, say) =>
    `the period of “${say.step(step)}” is extended from ${say.date(from)} to ${say.date(to)}: ${reason}`,
  NoticePosted: ({ lastDay }, say) =>
    lastDay === undefined ? 'posted' : `runs until 24:00 of ${say.date(lastDay)}`,
  ApplicationEntered: ({ application, name }) => `${application} ${name}: application on file`,
  ClockPaused: ({ application }, say) =>
    `While ${say.application(application)} supplements its papers, the time limit of the check stands still.`,
  ClockResumed: ({ application }, say) =>
    `The papers of ${say.application(application)} are in; the time limit of the check runs on.`,
  ApplicationWithdrawn: ({ application, reason }, say) =>
    `${say.application(application)} withdrew: ${reason}`,
  RecusalRecorded: ({ person, application, ground }, say) =>
    `${person} is recused${application === undefined ? ' from the step' : ` from ${say.application(application)}`} (${ground})`,
  FindingRecorded: (data, say) => `${say.application(data.application)}: ${eligible[data.eligible]}`,
  ScoreFixed: ({ application, percent }, say) =>
    `${say.application(application)} scored ${sayPercent(percent, 'en')}`,
  CandidatesDetermined: (lists, say) =>
    [
      ...Object.entries(lists.candidates).map(([award, names]) => {
        const vacant = lists.vacant[award] ? ` (${lists.vacant[award]} vacant)` : ''
        return names.length === 0
          ? `${say.award(award)}: none${vacant}`
          : `${say.award(award)}: ${names.length}${vacant}: ${say.list(names.map(say.application))}`
      }),
      ...say.vacantTogether(lists).map(({ limit, seats }) => `${say.limit(limit)} together: ${seats} vacant`),
    ].join('; '),
  CandidateHeld: ({ application, cause }, say) => `${say.application(application)} is held (${cause})`,
  CandidateReleased: ({ application, cause }, say) =>
    `${say.application(application)} is released (${cause})`,
  CandidateRemoved: ({ application, cause }, say) =>
    `${say.application(application)} leaves the list (${cause})`,
  ApprovalGiven: ({ approved, struck, document }, say) =>
    `${approved.length} approved (${document})${struck.length > 0 ? `; ${struck.length} not approved: ${struck.map(({ application, reason }) => `${say.application(application)} (${reason})`).join(', ')}` : ''}`,
  ReferredForRevocation: ({ application, cause, from }, say) =>
    from === 'titleUse'
      ? `${say.application(application)} uses its title as the text forbids (${cause}) and is referred for revocation`
      : `${say.application(application)} has been approved; with ${cause} upheld it is not removed from the list but referred for revocation`,
  HonourConferred: ({ application, award, prizeFen, pending }, say) =>
    `${say.application(application)}: ${say.award(award)}, ${pending ? 'no prize fixed yet, because earlier wins are not known' : `prize ${sayYuan(prizeFen, 'en')}`}`,
  FirstWinSettled: ({ application, award, firstWin, prizeFen }, say) =>
    `it is now known that ${say.award(award)} of ${say.application(application)} is ${firstWin ? 'a first win' : 'a win again'}; prize ${sayYuan(prizeFen, 'en')}`,
  HonourRegistered: ({ application, award, number, approvedOn, validUntil }, say) =>
    `${say.award(award)} of ${say.application(application)} enters the register (${number}), awarded on ${say.date(approvedOn)}${validUntil === undefined ? '' : `, valid until ${say.date(validUntil)}`}`,
  WinnerChanged: ({ application, change, name, since }, say) =>
    `${say.application(application)} ${CHANGES[change]}${name === '' ? '' : ` ${name}`} since ${say.date(since)}`,
  AwardRevoked: ({ application, award, rule, document, clawback }, say) =>
    `${say.award(award)} of ${say.application(application)} is revoked (${say.rule(rule)}; ${document}); ${CLAWBACKS[clawback]}`,
  SanctionDecided: ({ application, act, rule, document, bannedUntil }, say) =>
    `${say.application(application)}: ${SANCTIONS[act]} (${say.rule(rule)}; ${document})${bannedUntil === undefined ? '' : `; no application until ${say.date(bannedUntil)}`}`,
}
