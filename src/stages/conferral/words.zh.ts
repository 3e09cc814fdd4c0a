import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const items: Readonly<Record<string, string>> = {
  trophy: '奖杯',
  plaque: '奖牌',
  certificate: '证书',
  medal: '奖章',
}
const because = {
  firstWin: '首次获奖',
  repeatWin: '再次获奖，照发',
  firstWinOnly: '仅首次获奖发给',
  noneOnRepeat: '再次获奖不发奖金',
}

type Recorded = Entries['ConferralRecorded']
type Winner = Recorded['winners'][number]
type Ceiling = NonNullable<Recorded['ceiling']>
type Payable = NonNullable<Recorded['payable']>
function sayWinner(
  { application, award, firstWin, source, items: given, prize, certificateNumber }: Winner,
  say: Say,
) {
  const money = prize.lines
    .map(({ article, yuan, among, earlierFen = 0, why, lessEarlier = [], lessRestFen = 0, fen }) => {
      const before = earlierFen > 0 ? `前几轮已核定${sayYuan(earlierFen, 'zh')}，` : ''
      const divided = among > 1 ? `由${among}${say.measure(award)}均分，` : ''
      const rest = lessRestFen > 0 ? `扣减前项未扣足的${sayYuan(lessRestFen, 'zh')}，` : ''
      const less = lessEarlier.map(
        (each) =>
          `扣减此前${say.award(each.award)}奖金${sayYuan(each.yuan * 100, 'zh')}（据${each.source}），`,
      )
      return `${say.article(article)}规定${sayYuan(yuan * 100, 'zh')}，${before}${divided}${because[why]}，${less.join('')}${rest}计${sayYuan(fen, 'zh')}`
    })
    .join('；')
  const cut = prize.cut
    ? `；按总额比例由${sayYuan(prize.cut.fromFen, 'zh')}核减为${sayYuan(prize.fen, 'zh')}`
    : ''
  const handed = given.length > 0 ? `颁发${say.list(given.map((item) => items[item] ?? item))}` : '不颁发奖品'
  const number = certificateNumber === undefined ? '' : `，编号${certificateNumber}`
  return `${say.application(application)}获${say.award(award)}（${firstWin ? '首次' : '再次'}，据${source}）：${handed}${number}；奖金：${money === '' ? '条文未规定金额，不核定' : `${money}${cut}`}`
}

const sayCeiling = ({ article, yuan, earlierFen, leftFen, askedFen, unpaidFen }: Ceiling, say: Say) =>
  `${say.article(article)}规定奖金总额不超过${sayYuan(yuan * 100, 'zh')}${earlierFen > 0 ? `，前几轮已核定${sayYuan(earlierFen, 'zh')}，尚余${sayYuan(leftFen, 'zh')}` : ''}；本轮按规定计${sayYuan(askedFen, 'zh')}，各项同比例核减并取整到元，余${sayYuan(unpaidFen, 'zh')}不发`
const sayPayable = ({ article, from, to }: Payable, say: Say) =>
  `奖金依${say.article(article)}于${say.date(from)}至${say.date(to)}兑现`

export const words: StageWords<Refusals, Entries, Params> = {
  name: '表彰',
  acts: { conferAll: '表彰' },
  refusals: {
    NotAWinner: ({ application }, say) =>
      `${say.application(application)}不在本轮批准名单内，暂不能表彰。请核对编号。`,
    NamedTwice: ({ application }, say) => `${say.application(application)}重复填写，请保留一项。`,
    FirstWinUnknown: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}是否首次获奖尚未说明，暂不能核定奖金。请对照以往获奖名录（含以往办法下的获奖）填写。`,
    SourceMissing: ({ applications }, say) =>
      `请注明${say.list(applications.map(say.application))}是否首次获奖的依据，例如历届获奖通报。`,
    NameHeld: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}的异议尚未办结，暂不能表彰。请先表彰其他获奖者，待办结后在下一轮办理。`,
    NobodyToConfer: ({ held }, say) =>
      `名单内各获奖者均有异议尚未办结：${say.list(held.map(say.application))}，暂不能表彰。请待办结后办理。`,
    NotYetApproved: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}尚未获得批准，暂不能表彰。请待批准后办理。`,
    EarlierWinOnFile: ({ application, award, approvedOn }, say) =>
      `${say.application(application)}的案卷载明其于${say.date(approvedOn)}已获${say.award(award)}，本次不是首次获奖。请改为再次获奖；案卷有误的，请先更正案卷。`,
    EarlierPaymentMissing: ({ application, awards }, say) =>
      `${say.application(application)}此前获${say.list(awards.map(say.award))}，本次奖金只发差额，尚未填写此前已领的金额，暂不能核定。请在 earlier 中填写金额和依据，未领取的填0。`,
    EarlierNotLower: ({ application, award, earlier }, say) =>
      `${say.application(application)}本次获${say.award(award)}，不扣减${say.award(earlier)}的奖金：只有条文规定补差的，才扣减较低等次已领的奖金。请删去该项。`,
    AwardUnknown: ({ applications }, say) =>
      `拟奖名单中没有${say.list(applications.map(say.application))}的奖项，请核对审议结果。`,
  },
  entries: {
    ConferralRecorded: ({ document, winners, totalFen, ceiling, payable, struck = [] }, say) =>
      [
        `表彰${winners.length}${say.measure()}（${document}），奖金合计${sayYuan(totalFen, 'zh')}`,
        ...winners.map((winner) => sayWinner(winner, say)),
        ...(ceiling ? [sayCeiling(ceiling, say)] : []),
        ...(payable ? [sayPayable(payable, say)] : []),
        ...(struck.length > 0
          ? [`${say.list(struck.map(say.application))}未获批准，不予表彰，退出名单`]
          : []),
      ].join('。'),
  },
  settings: () => [],
}
