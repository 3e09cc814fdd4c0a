import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, Side } from './domain/index.ts'

const other = (side: Side): Side => (side === 'applicants' ? 'assessors' : 'applicants')
const roleOf = (side: Side, say: Say) => say.role(side === 'applicants' ? 'applicant' : 'assessor')
const between = (side: Side, say: Say) => `${roleOf(side, say)}对${roleOf(other(side), say)}的评价`
const receiver = (body: string | undefined, say: Say) =>
  body === undefined ? say.role('inspector') : say.body(body)

export const words: StageWords<Refusals, Entries, Params> = {
  name: '双向监督反馈',
  acts: { giveOnAssessor: '评价评审人员', giveOnApplicant: '评价申报方', conclude: '反馈纪检监察' },
  refusals: {
    SideNotAsked: ({ side }, say) =>
      `条文没有规定${between(side, say)}，暂不能受理；有情况反映的，请直接向纪检监察机构提出。`,
    GiverToBeSealed: ({ role }) =>
      `为保护评价人，记录中不出现其姓名。请以“${role}”提交，评价人填入 assessor，由系统封存。`,
    NotAssessed: ({ application }, say) =>
      `${say.application(application)}没有进入评审，不在双向评价范围内，请核对申报编号。`,
    ContentMissing: ({ questions }, say) =>
      `尚缺对以下各项的评价：${say.list(questions)}，请逐项填写（yes、no或者concern）；纸质密封的，请填信封编号（envelope）。`,
    ContentTwice: () => '已填信封编号的，不再录入评价内容；信封不开封，转纪检监察机构。请只填一种。',
    QuestionUnknown: ({ question, known }, say) =>
      `“${question}”不是评价项目或者填写了两次，评价项目为：${say.list(known)}，请核对。`,
    SideSilent: ({ sides }, say) =>
      `尚未收到${say.list(sides.map((side) => between(side, say)))}，暂不能办结。请先征集；确无评价的，请在 silence 说明原因。`,
  },
  entries: {
    FeedbackReceived: ({ side, number }, say) => `收到${between(side, say)}，第${number}份，内容封存`,
    FeedbackSent: ({ document, body, counts, silence }, say) =>
      `双向评价全部送${receiver(body, say)}（${document}）：${say.list(counts.map(({ side, number }) => `${between(side, say)}${number}份`))}${silence === undefined ? '' : `；未评价的原因：${silence}`}`,
  },
  settings: ({ article, basis, sides, sentTo }, say) => [
    ...sides.flatMap(({ from, questions }) =>
      questions.map(({ id, text }) => ({
        article,
        basis,
        sentence: `${between(from, say)}：${text.zh}（${id}）。`,
      })),
    ),
    {
      article: sentTo.article,
      basis: sentTo.basis,
      sentence: `评价内容封存，只送${receiver(sentTo.body, say)}，其他人只知道份数。`,
    },
  ],
}
