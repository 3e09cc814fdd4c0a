import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'
import { causes } from './words.causes.en.ts'
import { entries } from './words.entries.en.ts'
import { ACTS, ITEMS, OWED, PARTS } from './words.terms.en.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'disqualification and revocation',
  acts: ACTS,
  refusals: {
    ...causes,
    CaseKnown: ({ case: id }) =>
      `a case numbered ${id} is on record; if this is another one, give it its own number.`,
    UnknownCase: ({ case: id }) => `there is no case numbered ${id}; check the number.`,
    CaseIsClosed: ({ case: id }) =>
      `case ${id} is closed and nothing more is done in it; open another one if there is anything new.`,
    SameCaseOpen: ({ case: id, application }, say) =>
      `case ${id} on the same matter of ${say.application(application)} is open; go on in that one.`,
    NotYourPart: ({ part, role, by }, say) =>
      `${PARTS[part]} by the ${say.list(by.map(say.role))}; the ${say.role(role)} cannot do it. Pass it on.`,
    RecusedFromCase: ({ person, application }, say) =>
      `${person} is recused from ${say.application(application)} and takes no part in this case; somebody else has to.`,
    DecidedAlready: ({ case: id, decidedOn }, say) =>
      `case ${id} was decided on ${say.date(decidedOn)}; this comes before a decision.`,
    FindingMissing: ({ by }, say) =>
      `nobody has found yet whether the rule is met; the ${say.role(by)} has to find it first, with a reason.`,
    FoundNotMet: ({ case: id }) =>
      `in case ${id} the rule was found not met, so that no notice is given and nothing revoked. Close the case, or find anew on new evidence.`,
    NoticeMissing: ({ case: id }) => `the party of case ${id} has had no prior notice; deliver one first.`,
    NoticeGivenAlready: ({ case: id, lastDay }, say) =>
      `the notice in case ${id} has been delivered, and the defence may be stated until 24:00 of ${say.date(lastDay)}; there is no need for another.`,
    DayOutOfOrder: ({ day, notBefore, on }, say) =>
      `${say.date(day)} has to lie between ${say.date(notBefore)} and ${say.date(on)}; check the date.`,
    DefenceClosed: ({ case: id, lastDay }, say) =>
      `the time for a defence in case ${id} ended at 24:00 of ${say.date(lastDay)}. If it was sent before, have it recorded on behalf with its proof.`,
    DefenceRunning: ({ case: id, lastDay }, say) =>
      `the party of case ${id} has until 24:00 of ${say.date(lastDay)} for its defence and has not stated one. Wait until then, or until it states it or gives it up.`,
    DefenceNotSettled: ({ case: id, lastDay }, say) =>
      `the time for a defence in case ${id} ended on ${say.date(lastDay)} without one; record that it was given up, then decide.`,
    DefenceSettled: ({ case: id, how, settledOn }, say) =>
      `the party of case ${id} ${how === 'stated' ? 'stated its defence' : 'gave up its defence'} on ${say.date(settledOn)}; there is nothing to give up.`,
    ReasonMissing: ({ rule }, say) =>
      rule === null
        ? 'not to disqualify needs a reason; add it.'
        : `“${say.rule(rule)}” needs a reason here; add it. Where the text says “may” one is given either way, where it says “has to” for not doing it.`,
    MandatoryOnceMet: ({ rule }, say) =>
      `${rule === null ? 'a name that lost its eligibility' : `“${say.rule(rule)}”`} has to be acted upon once it is found met; it cannot be let drop. If the finding is in doubt, find anew.`,
    NoDeliberation: ({ case: id }) =>
      `case ${id} needs no deliberation; lay it before the body that decides.`,
    NotProposed: ({ by }, say) => `the ${say.role(by)} has not proposed it; it has to do so first.`,
    NotDeliberated: ({ by }, say) =>
      `the ${say.role(by)} has not deliberated on it; lay it before that body first.`,
    DeliberatedAgainst: ({ by }, say) =>
      `the ${say.role(by)} did not agree, so that nothing is left to decide. Close the case, or propose anew if things have changed.`,
    NotDecided: ({ case: id }) => `case ${id} has not been decided; this follows the decision.`,
    DecidedAgainst: ({ case: id }) =>
      `case ${id} ended without revocation: there is nothing to announce, take back or advise. Close it.`,
    NotToBeAnnounced: ({ case: id }) =>
      `the text does not have the decision in case ${id} announced; deliver it to the party alone.`,
    DoneAlready: ({ case: id, what }) =>
      `${OWED[what]} in case ${id} is done; there is no need to repeat it.`,
    NothingNamed: ({ items }, say) =>
      items.length === 0
        ? 'nothing is left to be taken back in this case.'
        : `name what was returned or declared void; still out: ${say.list(items.map((item) => ITEMS[item]))}.`,
    ItemNotToBeTakenBack: ({ items, left }, say) =>
      `${say.list(items.map((item) => ITEMS[item]))} is not among what is still to be taken back${left.length === 0 ? '' : ` (${say.list(left.map((item) => ITEMS[item]))})`}; check it.`,
    VoidWithoutDocument: ({ items }, say) =>
      `${say.list(items.map((item) => ITEMS[item]))} is declared void by an announcement; give its number.`,
    StillOpen: ({ case: id, by }, say) =>
      `case ${id} is still under way; it can be closed once the ${say.role(by)} has acted.`,
    StillOwed: ({ case: id, owed, items }, say) =>
      `in case ${id} this is still to be done: ${say.list(owed.map((what) => OWED[what]))}${items.length === 0 ? '' : ` (${say.list(items.map((item) => ITEMS[item]))})`}. Do it, then close the case.`,
  },
  entries,
  settings: ({ defence, lostEligibility }, say) => [
    {
      article: defence.article,
      basis: defence.basis,
      sentence: `After delivery of the prior notice the party has ${defence.days} ${defence.kind === 'workday' ? 'working' : 'calendar'} days for its defence; nothing is decided while they run and it has neither stated one nor given it up.`,
    },
    {
      article: lostEligibility.article,
      basis: lostEligibility.basis,
      sentence: `Who loses eligibility before the conferral is disqualified: proposed by the ${say.role(lostEligibility.proposedBy)}, decided by the ${say.role(lostEligibility.decidedBy)}; whether somebody moves up is as the rules on that say.`,
    },
  ],
}
