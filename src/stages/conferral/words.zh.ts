import { sayYuan } from '../../core/wording/money.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { refusals, sayCeiling, sayPayable, sayPrize } from '../../parts/prize/words.zh.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const items: Readonly<Record<string, string>> = {
  trophy: '奖杯',
  plaque: '奖牌',
  certificate: '证书',
  medal: '奖章',
}
const WINS: Readonly<Record<string, string>> = { true: '首次', false: '再次', unknown: '是否首次待查' }

type Recorded = Entries['ConferralRecorded']
type Winner = Recorded['winners'][number]
function sayWinner(
  { application, award, firstWin, source, items: given, prize, certificateNumber }: Winner,
  say: Say,
) {
  const handed = given.length > 0 ? `颁发${say.list(given.map((item) => items[item] ?? item))}` : '不颁发奖品'
  const number = certificateNumber === undefined ? '' : `，编号${certificateNumber}`
  return `${say.application(application)}获${say.award(award)}（${WINS[String(firstWin)]}，据${source}）：${handed}${number}；奖金：${sayPrize(prize, award, say)}`
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
    HistoryIncomplete: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}的以往获奖记录尚不能确认齐全，不得按首次获奖核定。请改填 unknown，待查明后再核定奖金。`,
    SourceMissing: ({ applications }, say) =>
      `请注明${say.list(applications.map(say.application))}是否首次获奖的依据，例如历届获奖通报。`,
    NameHeld: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}的异议尚未办结，暂不能表彰。请先表彰其他获奖者，待办结后在下一轮办理。`,
    NobodyToConfer: ({ held }, say) =>
      `名单内各获奖者均有异议尚未办结：${say.list(held.map(say.application))}，暂不能表彰。请待办结后办理。`,
    NotYetApproved: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}尚未获得批准，暂不能表彰。请待批准后办理。`,
    ...refusals,
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
