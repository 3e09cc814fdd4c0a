import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const needed = {
  anyOf: '须有其中一家的推荐意见',
  allOf: '须有其中每一家的推荐意见',
  none: '可以附推荐意见，不以其为条件',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '推荐',
  acts: { recommend: '签署推荐意见', decline: '不予推荐', close: '推荐办结' },
  refusals: {
    BodyNotNamed: ({ body, bodies }, say) =>
      `${say.body(body)}不在推荐单位之列，推荐意见由${say.list(bodies.map(say.body))}签署。请转有权单位办理。`,
    OpinionOfAnotherBody: ({ body, actor }, say) =>
      `${say.body(actor)}暂不能代${say.body(body)}签署推荐意见，请由${say.body(body)}签署。`,
    SignatureMissing: ({ body }, say) =>
      `推荐意见须经签署，${say.body(body)}的意见尚未注明签署人，请签署后提交。`,
    OpinionGivenAlready: ({ application, body }, say) =>
      `${say.body(body)}已对${say.application(application)}出具意见，不必重复出具；确有错误的，请走更正程序。`,
    ReplacementUnfit: ({ application, body }, say) =>
      `更正后的内容须仍是${say.body(body)}对${say.application(application)}的推荐意见，请核对后再办理。`,
  },
  entries: {
    ApplicationRecommended: ({ application, body, unit, opinion, signedBy, rank }, say) =>
      `${unit ?? say.body(body)}推荐${say.application(application)}${rank === undefined ? '' : `（第${rank}位）`}：${opinion}${signedBy === undefined ? '' : `（签署：${signedBy}）`}`,
    RecommendationDeclined: ({ application, body, unit, reason }, say) =>
      `${unit ?? say.body(body)}对${say.application(application)}不予推荐：${reason}`,
    RecommendationsClosed: ({ passed, lacking }, say) =>
      `推荐意见齐备${passed.length}家${lacking.length > 0 ? `；尚缺推荐意见${lacking.length}家：${say.list(lacking.map(({ application, bodies }) => `${say.application(application)}（${say.list(bodies.map(say.body))}）`))}` : ''}`,
  },
  settings: ({ opinion: { article, basis, from, bodies, signed } }, say) => [
    {
      article,
      basis,
      sentence: `推荐单位：${say.list(bodies.map((id) => `${say.body(id)}（${id}）`))}，${needed[from]}。`,
    },
    { article, basis, sentence: signed ? '推荐意见须经签署。' : '推荐意见不要求签署。' },
  ],
}
