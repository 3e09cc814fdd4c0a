import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, Whose } from './domain/index.ts'

const CHANGES: Readonly<Record<string, string>> = {
  renamed: 'change of name',
  merged: 'merger',
  divided: 'division',
  closed: 'closing',
}

/** Whose honour: the winner, with the award where it won several. */
const who = ({ application, award, ofSeveral }: Whose, say: Say) =>
  ofSeveral ? `${say.application(application)} (${say.award(award)})` : say.application(application)

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'register of winners',
  acts: {
    enter: 'enter an honour',
    enterAll: 'enter all honours',
    recordChange: 'record a change of a winner',
    reissue: 'issue again',
  },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)} won nothing in this cycle and cannot enter the register; check the application number.`,
    AwardNotNamed: ({ application, won }, say) =>
      `${say.application(application)} won ${say.list(won.map(say.award))} in this cycle; name the one that is meant (award).`,
    EnteredAlready: ({ application, number }, say) =>
      `${say.application(application)} stands in the register already, under ${number}; if the number is wrong, correct the entry.`,
    NumberTaken: ({ number, application }, say) =>
      `the number ${number} is that of ${say.application(application)}; choose another.`,
    HonourRevoked: ({ application, decidedOn, document }, say) =>
      `what ${say.application(application)} won was revoked on ${say.date(decidedOn)} (${document}); it is neither entered nor issued again. The register keeps the revocation, nothing else is to be done.`,
    NothingToEnter: () =>
      'every honour of this cycle is in the register or revoked; nothing is left to enter.',
    ItemNotConferred: ({ application, item, items }, say) =>
      `${say.application(application)} was not given a ${item}; it was given: ${items.length === 0 ? 'nothing' : say.list(items)}. Check it.`,
    SinceBeforeAward: ({ application, since, awardedOn }, say) =>
      `the change is dated ${say.date(since)}, before the award of ${say.application(application)} on ${say.date(awardedOn)}; correct the application for what changed before, or check the date.`,
    SinceInFuture: ({ since, on }, say) =>
      `the change is dated ${say.date(since)}, after ${say.date(on)}; record it once it has taken effect.`,
    SinceBeforeLastChange: ({ application, since, last }, say) =>
      `${say.application(application)} last changed on ${say.date(last)}, and this change is dated ${say.date(since)}, before it; check the date and record changes in their order.`,
    WinnerIsClosed: ({ application, since }, say) =>
      `${say.application(application)} has been closed since ${say.date(since)} and cannot change any more; check it.`,
    NameMissing: ({ application }, say) =>
      `give the new name of ${say.application(application)} under "name"; an organisation has no personal name.`,
    PersonNameMissing: ({ application }, say) =>
      `${say.application(application)} is a person: give the new name under "personName", and none of an organisation.`,
    CodeMissing: ({ application }, say) =>
      `a merger or division needs the unified social credit code of whoever follows ${say.application(application)}.`,
    CodeUnfit: ({ fault }) => fault.en,
    NoSuccessorWhenClosed: ({ application }, say) =>
      `the closing of ${say.application(application)} is recorded without name and code; where somebody follows it, record a merger or division.`,
    ChangeNotForPersons: ({ application, change }, say) =>
      `${say.application(application)} is a person, for whom there is no ${CHANGES[change] ?? change}; record a new name as a change of name.`,
    NothingChanged: ({ application, name }, say) =>
      `name (${name}) and code of ${say.application(application)} are those in the register; there is no change to record.`,
    PapersStay: ({ application, items }, say) =>
      `only the numbers of what ${say.application(application)} was given (${say.list(items)}) are corrected here; give one for each of them, as they were recorded.`,
    NumberReplacementUnfit: ({ application, number }, say) =>
      `only the number of ${say.application(application)}, now ${number}, can be corrected here; the dates follow from the approval.`,
  },
  entries: {
    PapersNumbered: ({ papers, ...whose }, say) =>
      `${who(whose, say)}: ${say.list(papers.map(({ item, number }) => `${item} number ${number}`))}`,
    ChangeDocumented: ({ application, change, document, evidence, successor }, say) =>
      `${CHANGES[change]} of ${say.application(application)}, by ${document}, ${evidence}${successor === undefined ? '' : `. The successor is ${say.application(successor)}, itself a winner of this cycle: both honours stay, and people judge how titles are used and when it may apply again`}`,
    Reissued: ({ item, reason, reissuedOn, copy, number, before, ...whose }, say) =>
      `${item} of ${who(whose, say)} issued again on ${say.date(reissuedOn)} (replacement ${copy}): ${reason}${number === undefined ? '' : `; new number ${number}${before === undefined ? '' : `, the old number ${before} is void`}`}`,
  },
  settings: () => [],
}
