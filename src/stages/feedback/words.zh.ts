import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: '反馈',
  acts: { giveFeedback: '发出反馈', close: '反馈办结' },
  refusals: {
    NotALeaver: ({ application, of }, say) =>
      `${say.application(application)}没有在“${say.step(of)}”止步，不在反馈范围内。请核对名称。`,
    RecusedFromCase: ({ person, application }, say) =>
      `${person}对${say.application(application)}已经回避，暂不能办理反馈。请由其他人员办理。`,
    DocumentGivenAlready: ({ application, document }, say) =>
      `${document}已经反馈给${say.application(application)}，不必重复办理。`,
    FeedbackMissing: ({ applications, about }, say) =>
      `尚未向${say.list(applications.map(say.application))}反馈${about.zh}，暂不能办结。请逐${say.measure()}反馈后办理。`,
  },
  entries: {
    FeedbackGiven: ({ application, about, document }, say) =>
      `向${say.application(application)}反馈${about.zh}（${document}）`,
    FeedbackClosed: ({ of, about, applications }, say) =>
      applications.length === 0
        ? `“${say.step(of)}”没有需要反馈${about.zh}的申报方`
        : `“${say.step(of)}”止步的${applications.length}${say.measure()}均已反馈${about.zh}`,
  },
  settings: ({ article, basis, of, about }, say) => [
    {
      article,
      basis,
      sentence: `向“${say.step(of)}”止步的申报方逐${say.measure()}反馈${about.name.zh}，不影响其他环节。`,
    },
  ],
}
