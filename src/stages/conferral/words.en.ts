import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const because = {
  firstWin: 'a first win',
  repeatWin: 'paid on a repeated win too',
  firstWinOnly: 'for first wins only',
  noneOnRepeat: 'no prize on a repeated win',
}

type Recorded = Entries['ConferralRecorded']
type Winner = Recorded['winners'][number]
type Ceiling = NonNullable<Recorded['ceiling']>
type Payable = NonNullable<Recorded['payable']>
function sayWinner(
  { application, award, firstWin, source, items, prize, certificateNumber }: Winner,
  say: Say,
) {
  const money = prize.lines
    .map(({ article, yuan, among, earlierFen = 0, why, lessEarlier = [], lessRestFen = 0, fen }) => {
      const before = earlierFen > 0 ? `of which earlier rounds took ${sayYuan(earlierFen, 'en')}, ` : ''
      const divided = among > 1 ? `divided among ${among}, ` : ''
      const rest =
        lessRestFen > 0 ? `, less ${sayYuan(lessRestFen, 'en')} that the rule before could not cover` : ''
      const less = lessEarlier.map(
        (each) =>
          `, less ${sayYuan(each.yuan * 100, 'en')} paid for ${say.award(each.award)} before (by ${each.source})`,
      )
      return `${say.article(article)} gives ${sayYuan(yuan * 100, 'en')}, ${before}${divided}${because[why]}${less.join('')}${rest}: ${sayYuan(fen, 'en')}`
    })
    .join('; ')
  const cut = prize.cut
    ? `; cut in proportion from ${sayYuan(prize.cut.fromFen, 'en')} to ${sayYuan(prize.fen, 'en')}`
    : ''
  const handed = items.length > 0 ? say.list(items) : 'nothing handed over'
  const number = certificateNumber === undefined ? '' : `, number ${certificateNumber}`
  return `${say.application(application)} wins ${say.award(award)} (${firstWin ? 'first win' : 'repeated win'}, by ${source}): ${handed}${number}; prize: ${money === '' ? 'none, the text states no amount' : `${money}${cut}`}`
}

const sayCeiling = ({ article, yuan, earlierFen, leftFen, askedFen, unpaidFen }: Ceiling, say: Say) =>
  `${say.article(article)} has all prizes come to ${sayYuan(yuan * 100, 'en')} at most${earlierFen > 0 ? `, of which earlier rounds took ${sayYuan(earlierFen, 'en')} and ${sayYuan(leftFen, 'en')} are left` : ''}; those of this round would come to ${sayYuan(askedFen, 'en')}, each is cut in the same proportion to whole yuan, and ${sayYuan(unpaidFen, 'en')} are not paid`
const sayPayable = ({ article, from, to }: Payable, say: Say) =>
  `prizes are paid under ${say.article(article)} from ${say.date(from)} to ${say.date(to)}`

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'conferral',
  acts: { conferAll: 'confer' },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)} was not approved in this round and nothing can be conferred on it; check the application number.`,
    NamedTwice: ({ application }, say) => `${say.application(application)} is entered twice; keep one.`,
    FirstWinUnknown: ({ applications }, say) =>
      `it is not said whether this is the first win of ${say.list(applications.map(say.application))}, so that the prize cannot be fixed; look it up in the register, earlier editions included.`,
    SourceMissing: ({ applications }, say) =>
      `say from what it is known whether this is the first win of ${say.list(applications.map(say.application))}, for example the announcements of earlier years.`,
    NameHeld: ({ applications }, say) =>
      `an objection to ${say.list(applications.map(say.application))} is not settled; confer on the others first, and on it in a later round.`,
    NobodyToConfer: ({ held }, say) =>
      `an objection to each name is not settled: ${say.list(held.map(say.application))}. Confer once they are.`,
    NotYetApproved: ({ applications }, say) =>
      `${say.list(applications.map(say.application))} has not been approved; confer once it is.`,
    EarlierWinOnFile: ({ application, award, approvedOn }, say) =>
      `the file of ${say.application(application)} shows that it won ${say.award(award)} on ${say.date(approvedOn)}, so that this is no first win; state a win again, or correct the file first.`,
    EarlierPaymentMissing: ({ application, awards }, say) =>
      `${say.application(application)} won ${say.list(awards.map(say.award))} before and now gets the difference only; state under “earlier” what was paid then and from what it is known, 0 where nothing was.`,
    EarlierNotLower: ({ application, award, earlier }, say) =>
      `${say.application(application)} wins ${say.award(award)}, from which nothing paid for ${say.award(earlier)} is taken off: only prizes of lower awards are, and only where the text pays the difference. Leave it out.`,
    AwardUnknown: ({ applications }, say) =>
      `the proposed list gives ${say.list(applications.map(say.application))} no award; check the deliberation.`,
  },
  entries: {
    ConferralRecorded: ({ document, winners, totalFen, ceiling, payable, struck = [] }, say) =>
      [
        `conferred on ${winners.length} (${document}), prizes ${sayYuan(totalFen, 'en')} in all`,
        ...winners.map((winner) => sayWinner(winner, say)),
        ...(ceiling ? [sayCeiling(ceiling, say)] : []),
        ...(payable ? [sayPayable(payable, say)] : []),
        ...(struck.length > 0
          ? [`${say.list(struck.map(say.application))} was not approved, is not honoured and leaves the list`]
          : []),
      ].join('. '),
  },
  settings: () => [],
}
