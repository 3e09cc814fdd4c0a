import { sayYuan } from '../../core/wording/money.ts'
import type { Say, Sentences } from '../../core/wording/say.ts'
import type { Ceiling, Payable, Prize, PrizeRefusals } from './domain/index.ts'

const because = {
  firstWin: '首次获奖',
  repeatWin: '再次获奖，照发',
  firstWinOnly: '仅首次获奖发给',
  noneOnRepeat: '再次获奖不发奖金',
  eitherWay: '首次、再次获奖均照发',
  historyUnknown: '是否首次获奖尚待查明，暂不核定',
}

/** 奖金的算法 The arithmetic of a prize, rule by rule. */
export function sayPrize(prize: Prize, award: string, say: Say): string {
  const money = prize.lines
    .map(({ article, yuan, among, earlierFen = 0, why, lessEarlier = [], lessRestFen = 0, fen }) => {
      const before = earlierFen > 0 ? `前几轮已核定${sayYuan(earlierFen, 'zh')}，` : ''
      const divided = among > 1 ? `由${among}${say.measure(award)}均分，` : ''
      const rest = lessRestFen > 0 ? `扣减前项未扣足的${sayYuan(lessRestFen, 'zh')}，` : ''
      const less = lessEarlier.map(
        (each) =>
          `扣减此前${say.award(each.award)}奖金${sayYuan(each.yuan * 100, 'zh')}（据${each.source}），`,
      )
      return `${say.article(article)}规定${sayYuan(yuan * 100, 'zh')}，${before}${divided}${because[why]}${why === 'historyUnknown' ? '' : `，${less.join('')}${rest}计${sayYuan(fen, 'zh')}`}`
    })
    .join('；')
  const cut = prize.cut
    ? `；按总额比例由${sayYuan(prize.cut.fromFen, 'zh')}核减为${sayYuan(prize.fen, 'zh')}`
    : ''
  return money === '' ? '条文未规定金额，不核定' : `${money}${cut}`
}

export const sayCeiling = ({ article, yuan, earlierFen, leftFen, askedFen, unpaidFen }: Ceiling, say: Say) =>
  `${say.article(article)}规定奖金总额不超过${sayYuan(yuan * 100, 'zh')}${earlierFen > 0 ? `，前几轮已核定${sayYuan(earlierFen, 'zh')}，尚余${sayYuan(leftFen, 'zh')}` : ''}；本轮按规定计${sayYuan(askedFen, 'zh')}，各项同比例核减并取整到元，余${sayYuan(unpaidFen, 'zh')}不发`

export const sayPayable = ({ article, from, to }: Payable, say: Say) =>
  `奖金依${say.article(article)}于${say.date(from)}至${say.date(to)}兑现`

export const refusals: Sentences<PrizeRefusals> = {
  EarlierWinOnFile: ({ application, award, approvedOn }, say) =>
    `${say.application(application)}的案卷载明其于${say.date(approvedOn)}已获${say.award(award)}，本次不是首次获奖。请改为再次获奖；案卷有误的，请先更正案卷。`,
  EarlierPaymentMissing: ({ application, awards }, say) =>
    `${say.application(application)}此前获${say.list(awards.map(say.award))}，本次奖金只发差额，尚未填写此前已领的金额，暂不能核定。请在 earlier 中填写金额和依据，未领取的填0。`,
  EarlierNotLower: ({ application, award, earlier }, say) =>
    `${say.application(application)}本次获${say.award(award)}，不扣减${say.award(earlier)}的奖金：只有条文规定补差的，才扣减较低等次已领的奖金。请删去该项。`,
}
