import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Matter, Outcome, Params, Refusals } from './domain/index.ts'

const MATTERS: Readonly<Record<Matter, string>> = {
  gifts: '收受财物、吃请',
  unfairness: '评审不公',
  leak: '泄露秘密',
  conflict: '应回避未回避',
  delay: '拖延不办',
  other: '其他',
}
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  founded: '属实',
  unfounded: '不属实',
  withdrawn: '撤回',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '投诉举报',
  acts: {
    lodge: '投诉举报',
    take: '受理',
    find: '认定',
    passOn: '移送',
    answer: '答复',
  },
  refusals: {
    NumberInUse: ({ number }) => `投诉编号 ${number} 已经使用，请另取编号。`,
    ComplainantInClear: ({ number }) =>
      `投诉人以投诉编号（${number}）的名义提交，姓名、单位不写入记录；愿意实名的，请填在“实名”一栏，该栏封存。`,
    ComplaintUnknown: ({ number }) => `没有编号为 ${number} 的投诉举报，请核对编号。`,
    TakenAlready: ({ number }) => `投诉举报 ${number} 已经受理，不必重复办理。`,
    NotTakenYet: ({ number }) => `投诉举报 ${number} 尚未受理，请先受理。`,
    FoundAlready: ({ number, outcome }) =>
      `投诉举报 ${number} 已经认定为${OUTCOMES[outcome]}，不必重复认定；有新情况的，请另立一件。`,
    NothingToAnswer: ({ number }) => `投诉举报 ${number} 尚未认定，也未移送，暂不能答复；请先认定或者移送。`,
    AnsweredAlready: ({ number }) => `投诉举报 ${number} 已经答复，不必重复办理。`,
  },
  entries: {
    ComplaintLodged: ({ number, matter }) => `收到投诉举报 ${number}：${MATTERS[matter]}；内容封存`,
    ComplaintTaken: ({ number }) => `受理投诉举报 ${number}`,
    ComplaintFound: ({ number, outcome, document }) =>
      `投诉举报 ${number} 经查${OUTCOMES[outcome]}（${document}）`,
    ComplaintPassedOn: ({ number, document }) => `移送投诉举报 ${number}（${document}）`,
    ComplaintAnswered: ({ number, document }) => `答复投诉举报 ${number}（${document}）`,
  },
  settings: () => [],
}
