import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, Voice } from './domain/index.ts'

const needed = {
  anyOf: '须有其中一家的推荐意见',
  allOf: '须有其中每一家的推荐意见',
  joint: '须由其共同签署一份推荐意见',
  none: '可以附推荐意见，不以其为条件',
}
const nameOf = ({ body, unit }: Voice, say: Say) => unit ?? say.body(body)

function signaturesIn({ jointly, ...own }: Entries['ApplicationRecommended'], say: Say): string {
  if (jointly === undefined) return own.signedBy === undefined ? '' : `（签署：${own.signedBy}）`
  const signed = [own, ...jointly].filter(({ signedBy }) => signedBy !== undefined)
  const names = signed.map((one) => `${nameOf(one, say)} ${one.signedBy}`)
  return names.length === 0 ? '' : `（签署：${say.list(names)}）`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '推荐',
  acts: { recommend: '签署推荐意见', decline: '不予推荐', withdraw: '撤回推荐', close: '推荐办结' },
  refusals: {
    BodyNotNamed: ({ body, bodies }, say) =>
      `${say.body(body)}不在推荐单位之列，推荐意见由${say.list(bodies.map(say.body))}签署。请转有权单位办理。`,
    OpinionOfAnotherBody: ({ body, actor }, say) =>
      `${say.body(actor)}暂不能代${say.body(body)}签署推荐意见，请由${say.body(body)}签署。`,
    UnitMissing: ({ body }, say) => `推荐单位为${say.body(body)}的，请注明是哪一家，再行提交。`,
    SignatureMissing: ({ body }, say) =>
      `推荐意见须经签署，${say.body(body)}的意见尚未注明签署人，请签署后提交。`,
    SignedTwice: ({ body }, say) =>
      `${say.body(body)}在同一份推荐意见中签署了两次，请核对联合签署的单位后提交。`,
    JointOpinionIncomplete: ({ missing }, say) =>
      `推荐意见须共同签署，尚缺${say.list(missing.map(say.body))}，请共同签署后提交。`,
    OpinionGivenAlready: ({ application, body }, say) =>
      `${say.body(body)}已对${say.application(application)}出具意见，不必重复出具；确有错误的，请走更正程序。`,
    QuotaUsed: ({ body, perUnit, applications }, say) =>
      `每家推荐单位推荐不超过${perUnit}个，${say.body(body)}已推荐${say.list(applications.map(say.application))}，名额已满，暂不能再推荐；改推的，请先撤回其中一个。`,
    RankMissing: ({ body, application }, say) =>
      `${say.body(body)}推荐${say.application(application)}尚未注明排序，请注明第几位后提交。`,
    RankTaken: ({ body, rank, by }, say) =>
      `${say.body(body)}的第${rank}位已推荐${say.application(by)}，同一单位的排序不得重复，请另行排序。`,
    RanksWithGaps: ({ units }, say) =>
      `推荐排序应当从第1位起连续，${say.list(units.map(({ body, ranks }) => `${say.body(body)}现为第${ranks.join('、')}位`))}，暂不能办结，请其更正排序后办理。`,
    NotRecommended: ({ application, body }, say) =>
      `${say.body(body)}没有推荐${say.application(application)}，无从撤回，请核对推荐单位和申报编号。`,
    ReplacementUnfit: ({ application, body }, say) =>
      `更正后的内容须仍是${say.body(body)}对${say.application(application)}的推荐意见，请核对后再办理。`,
  },
  entries: {
    ApplicationRecommended: (said, say) =>
      `${say.list([said, ...(said.jointly ?? [])].map((one) => nameOf(one, say)))}${said.jointly ? '联合' : ''}推荐${say.application(said.application)}${said.rank === undefined ? '' : `（第${said.rank}位）`}：${said.opinion}${signaturesIn(said, say)}`,
    RecommendationDeclined: ({ application, reason, ...by }, say) =>
      `${nameOf(by, say)}对${say.application(application)}不予推荐：${reason}`,
    RecommendationWithdrawn: ({ application, reason, ...by }, say) =>
      `${nameOf(by, say)}撤回对${say.application(application)}的推荐：${reason}`,
    RecommendationsClosed: ({ passed, lacking, orders = [] }, say) =>
      [
        `推荐意见齐备${passed.length}${say.measure()}`,
        ...(lacking.length > 0
          ? [
              `尚缺推荐意见${lacking.length}${say.measure()}：${say.list(lacking.map(({ application, bodies }) => `${say.application(application)}（${say.list(bodies.map(say.body))}）`))}`,
            ]
          : []),
        ...orders.map(
          ({ applications, ...unit }) =>
            `${nameOf(unit, say)}推荐排序：${say.list(applications.map(say.application))}`,
        ),
      ].join('；'),
  },
  settings: ({ opinion, quota, ranked }, say) => {
    const { article, basis, from, bodies, signed } = opinion
    const [first = ''] = bodies
    return [
      {
        article,
        basis,
        sentence: `推荐单位：${say.list(bodies.map((id) => `${say.body(id)}（${id}）`))}，${needed[from]}。`,
      },
      { article, basis, sentence: signed ? '推荐意见须经签署。' : '推荐意见不要求签署。' },
      ...(quota
        ? [
            {
              article: quota.article,
              basis: quota.basis,
              sentence: `每家推荐单位推荐不超过${quota.perUnit}个${from === 'joint' ? `，联合推荐计入${say.body(first)}` : ''}；撤回推荐或者申报方撤回申报的，名额空出。`,
            },
          ]
        : []),
      ...(ranked
        ? [
            {
              article: ranked.article,
              basis: ranked.basis,
              sentence: ranked.required
                ? '每家推荐单位须对其推荐的申报方排序，从第1位起连续，不得并列。'
                : '推荐单位可以对其推荐的申报方排序。',
            },
          ]
        : []),
    ]
  },
}
