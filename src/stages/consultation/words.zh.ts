import type { StageWords } from '../../core/wording/say.ts'
import { type Called, entries, refusals, settings } from '../../parts/notice/words.zh.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const called: Called = { notice: '征求意见公告', period: '征求意见期', post: '发布' }
const stances = { support: '赞成', oppose: '反对', other: '其他意见' }
const outcomes = { adopted: '采纳', partly: '部分采纳', notAdopted: '未采纳' }
const shown = { results: '评审结果', candidates: '候选名单' }

export const words: StageWords<Refusals, Entries, Params> = {
  name: '公开征求意见',
  acts: {
    postNotice: '发布征求意见公告',
    correctNotice: '更正征求意见公告',
    giveOpinion: '提出意见',
    reply: '答复意见',
    conclude: '征求意见办结',
  },
  refusals: {
    ...refusals(called),
    ConsultationOver: ({ postedOn, lastDay, on }, say) =>
      `意见应当在征求意见期内提出，本轮为${say.date(postedOn)}至${say.date(lastDay)}24时，${say.date(on)}已经期满，暂不能受理。对名单有异议的，请在公示期内提出；发现弄虚作假的，可以随时举报。`,
    OpinionKnown: ({ opinion }) => `意见编号${opinion}已经登记，请核对；确属另一件的，请另行编号。`,
    AuthorNotToBeNamed: () => '记录中不出现提出意见者的姓名。请以“public”登记，姓名另行封存。',
    NameNotShown: ({ application }, say) =>
      `${say.application(application)}不在本轮征求意见公告所列名单内，请核对名称；意见不针对具体单位或者个人的，请不填名称。`,
    OpinionUnknown: ({ opinion }) => `没有编号为${opinion}的意见，请核对编号。`,
    RecusedFromOpinion: ({ person, application }, say) =>
      `${person}对${say.application(application)}已经回避，暂不能答复对其提出的意见。请由其他人员办理。`,
    RepliedAlready: ({ opinion, on }, say) => `意见${opinion}已于${say.date(on)}答复，不必重复答复。`,
    RepliesMissing: ({ opinions }, say) =>
      `尚有意见未答复：${say.list(opinions)}，暂不能办结。请逐件答复后办理。`,
  },
  entries: {
    ...entries(called),
    ConsultationPosted: ({ round, lastDay, shows, shown: list }, say) =>
      `第${round}轮就${shown[shows]}公开征求意见，至${say.date(lastDay)}24时止：${say.list(
        list.map(({ name, award, place }) =>
          award ? `${name}（${say.award(award)}${place ? `第${place}名` : ''}）` : name,
        ),
      )}`,
    OpinionReceived: ({ opinion, stance, summary, application }, say) =>
      `收到意见${opinion}（${stances[stance]}${application ? `，针对${say.application(application)}` : ''}）：${summary}`,
    OpinionReplied: ({ opinion, outcome, reply }) => `答复意见${opinion}（${outcomes[outcome]}）：${reply}`,
    ConsultationConcluded: ({ round, stances: { support, oppose, other }, byApplication, general }, say) =>
      support + oppose + other === 0
        ? `第${round}轮征求意见期满，未收到意见`
        : `第${round}轮共收到意见${support + oppose + other}件：赞成${support}件，反对${oppose}件，其他${other}件；${say.list(
            [
              ...byApplication.map(
                ({ application, opinions }) => `${say.application(application)}${opinions}件`,
              ),
              ...(general > 0 ? [`不针对具体名单${general}件`] : []),
            ],
          )}`,
  },
  settings: (params, say) => [
    ...settings(called, params, say),
    {
      article: params.period.article,
      sentence: `公布${shown[params.shows]}${params.resultsOf === undefined ? '' : `（按“${say.step(params.resultsOf)}”得分排定的名次）`}，听取公众意见；征求意见不减少名单。`,
    },
    {
      article: params.replies.article,
      basis: params.replies.basis,
      sentence: params.replies.required ? '意见逐件答复后方可办结。' : '意见可以不逐件答复。',
    },
  ],
}
