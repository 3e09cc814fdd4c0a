import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, Voice } from './domain/index.ts'

const needed = {
  anyOf: 'the recommendation of one of them is needed',
  allOf: 'the recommendation of each of them is needed',
  joint: 'one recommendation that they sign together is needed',
  none: 'a recommendation may be added and is not needed',
}
const nameOf = ({ body, unit }: Voice, say: Say) => unit ?? say.body(body)

function signaturesIn({ jointly, ...own }: Entries['ApplicationRecommended'], say: Say): string {
  if (jointly === undefined) return own.signedBy === undefined ? '' : ` (signed: ${own.signedBy})`
  const signed = [own, ...jointly].filter(({ signedBy }) => signedBy !== undefined)
  const names = signed.map((one) => `${one.signedBy} for ${nameOf(one, say)}`)
  return names.length === 0 ? '' : ` (signed: ${say.list(names)})`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'recommendation',
  acts: {
    recommend: 'recommend',
    decline: 'not recommend',
    withdraw: 'take a recommendation back',
    close: 'close recommendations',
  },
  refusals: {
    BodyNotNamed: ({ body, bodies }, say) =>
      `no recommendation is asked of ${say.body(body)}; opinions come from: ${say.list(bodies.map(say.body))}. Pass the application to one of them.`,
    OpinionOfAnotherBody: ({ body, actor }, say) =>
      `${say.body(actor)} cannot sign for ${say.body(body)}; let ${say.body(body)} sign.`,
    UnitMissing: ({ body }, say) =>
      `"${say.body(body)}" are several bodies; name the one that recommends, then hand it in.`,
    SignatureMissing: ({ body }, say) =>
      `a recommendation has to be signed; that of ${say.body(body)} names no signer. Sign it, then hand it in.`,
    SignedTwice: ({ body }, say) =>
      `the opinion is signed twice by ${say.body(body)}; check who signs it together, then hand it in.`,
    JointOpinionIncomplete: ({ missing }, say) =>
      `the opinion has to be signed together; still missing: ${say.list(missing.map(say.body))}. Have it signed, then hand it in.`,
    OpinionGivenAlready: ({ application, body }, say) =>
      `the opinion of ${say.body(body)} on ${say.application(application)} has been given; a mistake is mended by a correction.`,
    QuotaUsed: ({ body, perUnit, applications }, say) =>
      `each unit may recommend at most ${perUnit}; recommended by ${say.body(body)} so far: ${say.list(applications.map(say.application))}. To recommend another one, take one of these back first.`,
    RankMissing: ({ body, application }, say) =>
      `the recommendation of ${say.application(application)} by ${say.body(body)} names no place; name it, then hand it in.`,
    RankTaken: ({ body, rank, by }, say) =>
      `place ${rank} of ${say.body(body)} is taken by ${say.application(by)}; a unit gives each place once. Give another place.`,
    RanksWithGaps: ({ units }, say) =>
      `places run from 1 without a gap; now they are: ${units.map(({ body, ranks }) => `${say.body(body)}: ${ranks.join(', ')}`).join('; ')}. Have the places corrected, then close.`,
    NotRecommended: ({ application, body }, say) =>
      `no recommendation of ${say.application(application)} by ${say.body(body)} stands, so none can be taken back; check both.`,
    ReplacementUnfit: ({ application, body }, say) =>
      `the corrected entry has to be the recommendation of ${say.body(body)} for ${say.application(application)}; check it.`,
  },
  entries: {
    ApplicationRecommended: (said, say) =>
      `${say.application(said.application)} is ${said.jointly ? 'jointly ' : ''}recommended by ${say.list([said, ...(said.jointly ?? [])].map((one) => nameOf(one, say)))}${said.rank === undefined ? '' : ` (place ${said.rank})`}: ${said.opinion}${signaturesIn(said, say)}`,
    RecommendationDeclined: ({ application, reason, ...by }, say) =>
      `${say.application(application)} is not recommended by ${nameOf(by, say)}: ${reason}`,
    RecommendationWithdrawn: ({ application, reason, ...by }, say) =>
      `the recommendation of ${say.application(application)} by ${nameOf(by, say)} is taken back: ${reason}`,
    RecommendationsClosed: ({ passed, lacking, orders = [] }, say) =>
      [
        `${passed.length} have the recommendations they need`,
        ...(lacking.length > 0
          ? [
              `${lacking.length} lack one: ${say.list(lacking.map(({ application, bodies }) => `${say.application(application)} (${say.list(bodies.map(say.body))})`))}`,
            ]
          : []),
        ...orders.map(
          ({ applications, ...unit }) =>
            `order of ${nameOf(unit, say)}: ${say.list(applications.map(say.application))}`,
        ),
      ].join('; '),
  },
  settings: ({ opinion, quota, ranked }, say) => {
    const { article, basis, from, bodies, signed } = opinion
    const [first = ''] = bodies
    return [
      {
        article,
        basis,
        sentence: `Recommending bodies: ${say.list(bodies.map((id) => `${say.body(id)} (${id})`))}; ${needed[from]}.`,
      },
      {
        article,
        basis,
        sentence: signed ? 'A recommendation has to be signed.' : 'A recommendation needs no signature.',
      },
      ...(quota
        ? [
            {
              article: quota.article,
              basis: quota.basis,
              sentence: `Each unit recommends at most ${quota.perUnit}${from === 'joint' ? `; a joint recommendation counts for ${say.body(first)}` : ''}. A recommendation taken back, or an application withdrawn, frees the place.`,
            },
          ]
        : []),
      ...(ranked
        ? [
            {
              article: ranked.article,
              basis: ranked.basis,
              sentence: ranked.required
                ? 'Each unit puts those it recommends in an order, from 1 without a gap and without equals.'
                : 'A unit may put those it recommends in an order.',
            },
          ]
        : []),
    ]
  },
}
