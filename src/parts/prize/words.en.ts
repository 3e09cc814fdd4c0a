import { sayYuan } from '../../core/wording/money.ts'
import type { Say, Sentences } from '../../core/wording/say.ts'
import type { Ceiling, Payable, Prize, PrizeRefusals } from './domain/index.ts'

const because = {
  firstWin: 'a first win',
  repeatWin: 'paid on a repeated win too',
  firstWinOnly: 'for first wins only',
  noneOnRepeat: 'no prize on a repeated win',
  eitherWay: 'paid on a first win and on a repeated one alike',
  historyUnknown: 'not fixed until it is known whether this is a first win',
}

/** 奖金的算法 The arithmetic of a prize, rule by rule. */
export function sayPrize(prize: Prize, award: string, say: Say): string {
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
      return `${say.article(article)} gives ${sayYuan(yuan * 100, 'en')}, ${before}${divided}${because[why]}${less.join('')}${rest}${why === 'historyUnknown' ? '' : `: ${sayYuan(fen, 'en')}`}`
    })
    .join('; ')
  const cut = prize.cut
    ? `; cut in proportion from ${sayYuan(prize.cut.fromFen, 'en')} to ${sayYuan(prize.fen, 'en')}`
    : ''
  return money === '' ? 'none, the text states no amount' : `${money}${cut}`
}

export const sayCeiling = ({ article, yuan, earlierFen, leftFen, askedFen, unpaidFen }: Ceiling, say: Say) =>
  `${say.article(article)} has all prizes come to ${sayYuan(yuan * 100, 'en')} at most${earlierFen > 0 ? `, of which earlier rounds took ${sayYuan(earlierFen, 'en')} and ${sayYuan(leftFen, 'en')} are left` : ''}; those of this round would come to ${sayYuan(askedFen, 'en')}, each is cut in the same proportion to whole yuan, and ${sayYuan(unpaidFen, 'en')} are not paid`

export const sayPayable = ({ article, from, to }: Payable, say: Say) =>
  `prizes are paid under ${say.article(article)} from ${say.date(from)} to ${say.date(to)}`

export const refusals: Sentences<PrizeRefusals> = {
  EarlierWinOnFile: ({ application, award, approvedOn }, say) =>
    `the file of ${say.application(application)} shows that it won ${say.award(award)} on ${say.date(approvedOn)}, so that this is no first win; state a win again, or correct the file first.`,
  EarlierPaymentMissing: ({ application, awards }, say) =>
    `${say.application(application)} won ${say.list(awards.map(say.award))} before and now gets the difference only; state under “earlier” what was paid then and from what it is known, 0 where nothing was.`,
  EarlierNotLower: ({ application, award, earlier }, say) =>
    `${say.application(application)} wins ${say.award(award)}, from which nothing paid for ${say.award(earlier)} is taken off: only prizes of lower awards are, and only where the text pays the difference. Leave it out.`,
}
