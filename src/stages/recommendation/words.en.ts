import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const needed = {
  anyOf: 'the recommendation of one of them is needed',
  allOf: 'the recommendation of each of them is needed',
  none: 'a recommendation may be added and is not needed',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'recommendation',
  acts: { recommend: 'recommend', decline: 'not recommend', close: 'close recommendations' },
  refusals: {
    BodyNotNamed: ({ body, bodies }, say) =>
      `${say.body(body)} is no recommending body; opinions come from: ${say.list(bodies.map(say.body))}. Pass the application to one of them.`,
    OpinionOfAnotherBody: ({ body, actor }, say) =>
      `${say.body(actor)} cannot sign for ${say.body(body)}; let ${say.body(body)} sign.`,
    SignatureMissing: ({ body }, say) =>
      `a recommendation has to be signed; that of ${say.body(body)} names no signer. Sign it, then hand it in.`,
    OpinionGivenAlready: ({ application, body }, say) =>
      `${say.body(body)} has given its opinion on ${say.application(application)}; a mistake is mended by a correction.`,
    ReplacementUnfit: ({ application, body }, say) =>
      `the corrected entry has to be the recommendation of ${say.body(body)} for ${say.application(application)}; check it.`,
  },
  entries: {
    ApplicationRecommended: ({ application, body, unit, opinion, signedBy, rank }, say) =>
      `${unit ?? say.body(body)} recommends ${say.application(application)}${rank === undefined ? '' : ` (place ${rank})`}: ${opinion}${signedBy === undefined ? '' : ` (signed: ${signedBy})`}`,
    RecommendationDeclined: ({ application, body, unit, reason }, say) =>
      `${unit ?? say.body(body)} does not recommend ${say.application(application)}: ${reason}`,
    RecommendationsClosed: ({ passed, lacking }, say) =>
      `${passed.length} have the recommendations they need${lacking.length > 0 ? `; ${lacking.length} lack one: ${say.list(lacking.map(({ application, bodies }) => `${say.application(application)} (${say.list(bodies.map(say.body))})`))}` : ''}`,
  },
  settings: ({ opinion: { article, basis, from, bodies, signed } }, say) => [
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
  ],
}
