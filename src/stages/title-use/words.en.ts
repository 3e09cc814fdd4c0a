import { TITLE_USES } from '../../core/wording/rule-book-duties.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Judgement, Params, Refusals, Standing, Why } from './domain/index.ts'

const VERDICTS = { allowed: 'allowed', forbidden: 'forbidden', unclear: 'unclear' }
const WHY: Readonly<Record<Why, string>> = {
  ruleAllows: 'the text allows it',
  ruleForbids: 'the text forbids it',
  withoutYear: 'the year of the award is missing',
  expired: 'the title has expired',
  revoked: 'the award is revoked',
  neverHeld: 'the user did not have the title; if it was forged or usurped, report it as that',
  yearNotSaid: 'nobody said whether the year of the award stands with it',
  expiredWithoutYear: 'the title has expired, and its year is missing',
  noRule: 'the text does not speak of such a use',
}
const STANDINGS: Readonly<Record<Standing, string>> = {
  reported: 'reported',
  allowed: 'found to be allowed',
  inReview: 'in legal review',
  ordered: 'ordered to end',
  advised: 'advised against',
  mended: 'mended',
  notMended: 'not mended',
  referred: 'referred',
  dismissed: 'dismissed',
}
const LEFT = {
  advice: 'send a letter of advice (warn), or refer it with a reason',
  law: 'refer it to the law (refer, law)',
}

type Who = { application?: string; other?: string }
const who = ({ application, other }: Who, say: Say) =>
  application === undefined ? (other ?? '') : say.application(application)
const judged = ({ verdict, why, article }: Judgement, say: Say) =>
  `${VERDICTS[verdict]} (${article === undefined ? '' : `${say.article(article)}: `}${WHY[why]})`

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'use of the title',
  acts: {
    report: 'report a use',
    orderToMend: 'order to mend',
    warn: 'send advice',
    recordMended: 'record that it was mended',
    recordNotMended: 'record that it was not mended',
    refer: 'refer',
    needsReview: 'ask for legal review',
    recordReview: 'record the legal review',
    dismiss: 'dismiss',
  },
  refusals: {
    WhoMissing: () =>
      'say who used it: a winner of this cycle by its application, anybody else by name (other), and only one of the two.',
    NotAWinner: ({ application }, say) =>
      `${say.application(application)} won nothing in this cycle; report it by its name (other).`,
    ReporterNotToBeNamed: () =>
      'to protect who tells, the record does not name a member of the public; report as "public".',
    SeenLater: ({ seenOn, on }, say) =>
      `it is said to be seen on ${say.date(seenOn)}, after ${say.date(on)}; check the date.`,
    CaseKnown: ({ case: id }) => `${id} is reported already; give another case another id.`,
    CaseUnknown: ({ case: id, known }, say) =>
      `there is no case ${id}; there are: ${known.length === 0 ? 'none' : say.list(known)}. Check the id.`,
    CaseIsOver: ({ case: id, standing }) =>
      `${id} is over (${STANDINGS[standing]}); report anew what has happened since.`,
    NotForbidden: ({ case: id, verdict, why }) =>
      `the use in ${id} is ${VERDICTS[verdict]} (${WHY[why]}), so that it can be neither ordered to end, advised against nor referred.${verdict === 'unclear' ? ' Ask for legal review first.' : ''}`,
    NoOrderInText: ({ case: id, left }) =>
      `the text gives no order against the use in ${id}; ${LEFT[left]} instead.`,
    OrderInText: ({ case: id, remedy }) =>
      remedy === 'orderToMend'
        ? `the text has the use in ${id} ordered to end; give the order and no advice in its place.`
        : `the text leaves the use in ${id} to the law; refer it (refer, law) and give no advice in its place.`,
    UntilTooEarly: ({ until, on }, say) =>
      `the day by which it is to end, ${say.date(until)}, has to be after ${say.date(on)}; set another.`,
    NothingToMend: ({ case: id }) =>
      `neither order nor advice went out in ${id}, so that nothing can be recorded as mended or not; send one first.`,
    StillTimeToMend: ({ case: id, until }, say) =>
      `there is time in ${id} until 24:00 of ${say.date(until)}; record it after that.`,
    NotMendedAlready: ({ case: id, until }, say) =>
      `it is on record already that ${id} was not mended by ${say.date(until)}; to go on, refer it or order it to end anew.`,
    NotUnclear: ({ case: id, verdict }) =>
      `by the text the use in ${id} is ${VERDICTS[verdict]}; there is nothing to review, act on it.`,
    NotInReview: ({ case: id }) => `${id} is not in legal review; ask for it first.`,
    MendFirst: ({ case: id }) =>
      `the text has the use in ${id} ordered to end first; refer it once it is recorded as not mended.`,
    RevocationNotProvided: ({ case: id }) =>
      `the text revokes no award for misuse of the title, so that ${id} cannot go there; order it to end or advise against it, and refer what breaks the law (refer, law).`,
    RevokedAlready: ({ case: id, revokedOn, document }, say) =>
      `the award in ${id} was revoked on ${say.date(revokedOn)} (${document}) and cannot be revoked again; advise against a use that goes on, or refer it to the law.`,
    ReferralDealtWith: ({ case: id }) =>
      `what was referred in ${id} has been dealt with by whoever revokes awards, so it cannot be annulled; what they recorded holds.`,
    NoWinnerToRevoke: ({ case: id }) =>
      `the user in ${id} is no winner of this cycle and has no award to revoke; refer what breaks the law (refer, law).`,
  },
  entries: {
    UseReported: ({ case: id, use, where, seenOn, evidence, judgement, ...rest }, say) =>
      `${id}: seen on ${say.date(seenOn)}, ${who(rest, say)} used the title for ${TITLE_USES[use][1]} (${where}; ${evidence}): ${judged(judgement, say)}`,
    MendOrdered: ({ case: id, until, document, article, ...rest }, say) =>
      `${id}: ${who(rest, say)} is ordered under ${say.article(article)} to end it by ${say.date(until)} (${document})`,
    AdviceSent: ({ case: id, until, document, ...rest }, say) =>
      `${id}: ${who(rest, say)} is advised to end it by ${say.date(until)} (${document}); the text gives no order, and the advice binds nobody`,
    Mended: ({ case: id, document, ...rest }, say) => `${id}: ${who(rest, say)} has ended it (${document})`,
    NotMended: ({ case: id, until, document, ...rest }, say) =>
      `${id}: ${who(rest, say)} had not ended it by 24:00 of ${say.date(until)} (${document})`,
    UseReferred: ({ case: id, to, reason, document, article, ...rest }, say) =>
      to === 'revocation'
        ? `${id}: the misuse by ${who(rest, say)} is referred for revocation${article === undefined ? '' : ` under ${say.article(article)}`}: ${reason} (${document})`
        : `${id}: what ${who(rest, say)} did is referred to those who enforce the law: ${reason} (${document})`,
    ReviewAsked: ({ case: id, question }) => `${id}: the text is unclear, legal review is asked: ${question}`,
    ReviewGiven: ({ case: id, outcome, reason, document }) =>
      `${id}: legal review finds it ${VERDICTS[outcome]}: ${reason} (${document})`,
    CaseDismissed: ({ case: id, reason }) => `${id}: dismissed: ${reason}`,
  },
  settings: () => [],
}
