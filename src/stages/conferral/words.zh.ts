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

type Winner = Entries['ConferralRecorded']['winners'][number]
function sayWinner(
  { application, award, firstWin, source, items: given, prize, certificateNumber }: Winner,
  say: Say,
) {
  const money = prize.lines
    .map(({ article, yuan, among, why, fen }) => {
      const divided = among > 1 ? `由${among}家均分，` : ''
      return `${say.article(article)}规定${sayYuan(yuan * 100, 'zh')}，${divided}${because[why]}，计${sayYuan(fen, 'zh')}`
    })
    .join('；')
  const handed = given.length > 0 ? `颁发${say.list(given.map((item) => items[item] ?? item))}` : '不颁发奖品'
  const number = certificateNumber === undefined ? '' : `，编号${certificateNumber}`
  return `${say.application(application)}获${say.award(award)}（${firstWin ? '首次' : '再次'}，据${source}）：${handed}${number}${money === '' ? '' : `；奖金：${money}`}`
}

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
    AwardUnknown: ({ applications }, say) =>
      `拟奖名单中没有${say.list(applications.map(say.application))}的奖项，请核对审议结果。`,
  },
  entries: {
    ConferralRecorded: ({ document, winners, totalFen }, say) =>
      `表彰${winners.length}家（${document}），奖金合计${sayYuan(totalFen, 'zh')}。${winners.map((winner) => sayWinner(winner, say)).join('。')}`,
  },
  settings: () => [],
}
