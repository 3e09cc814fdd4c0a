import { z } from 'zod'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import { actOf, defineStage, type Premises, refusalsOf } from '../../core/process/stage.ts'
import type { Entry } from '../../core/record/entry.ts'
import { slug, source } from '../../core/regulation/schema/source.ts'

const params = z.strictObject({
  /** `anyOf`: one body's opinion is enough; `allOf`: each body owes one; `none`: an opinion may be added and is not needed. */
  opinion: z.strictObject({
    ...source,
    from: z.enum(['anyOf', 'allOf', 'none']),
    bodies: z.array(slug).min(1),
    signed: z.boolean(),
  }),
})
export type Params = z.infer<typeof params>

export type Refusals = {
  BodyNotNamed: { body: string; bodies: string[] }
  OpinionOfAnotherBody: { body: string; actor: string }
  SignatureMissing: { body: string }
  OpinionGivenAlready: { application: string; body: string }
  ReplacementUnfit: { application: string; body: string }
}
const refuse = refusalsOf<Refusals>('stages/recommendation')

/** `unit` names the body where several share one id (one of the county governments). */
export type Entries = {
  ApplicationRecommended: {
    application: string
    body: string
    unit?: string
    opinion: string
    signedBy?: string
    rank?: number
  }
  RecommendationDeclined: { application: string; body: string; unit?: string; reason: string }
  RecommendationsClosed: {
    from: 'anyOf' | 'allOf' | 'none'
    passed: string[]
    lacking: { application: string; bodies: string[] }[]
  }
}

type Opinion = { readonly body: string; readonly unit?: string | undefined; readonly isFor: boolean }
export type State = { readonly opinions: Readonly<Record<string, readonly Opinion[]>> }
const initial: State = { opinions: {} }

const act = actOf<Params, State>()

const about = {
  application: z.string(),
  body: z.string(),
  unit: z.string().trim().min(1).exactOptional(),
}

type Voice = { readonly application: string; readonly body: string; readonly unit?: string }

/** Whether this body may speak on the application now: it is named, speaks for itself, and has not spoken yet. */
function mayGiveOpinion({ opinion }: Params, state: State, actor: { readonly id: string }, voice: Voice) {
  const { bodies, article } = opinion
  const { application, body, unit } = voice
  if (!bodies.includes(body)) return refuse('BodyNotNamed', [article], { body, bodies })
  if (bodies.includes(actor.id) && actor.id !== body)
    return refuse('OpinionOfAnotherBody', [article], { body, actor: actor.id })
  const given = state.opinions[application] ?? []
  if (given.some((one) => one.body === body && one.unit === unit))
    return refuse('OpinionGivenAlready', [article], { application, body: unit ?? body })
  return ok(true)
}

const recommendation = z.strictObject({
  ...about,
  opinion: z.string().trim().min(1),
  signedBy: z.string().trim().min(1).exactOptional(),
  rank: z.int().positive().exactOptional(),
})
type Recommendation = z.infer<typeof recommendation>

/** Whether the opinion is signed where the text asks for a signature. */
function checkSignature({ opinion: { signed, article } }: Params, { signedBy, unit, body }: Recommendation) {
  return signed && signedBy === undefined
    ? refuse('SignatureMissing', [article], { body: unit ?? body })
    : ok<true>(true)
}

/** 更正推荐意见 Stays the recommendation of the same body for the same application. */
function checkReplacement(
  { data }: Entry,
  replacement: JsonObject,
  { params }: Premises<Params, State>,
): Result<true, Refusal> {
  const { application, body, unit } = data as Entries['ApplicationRecommended']
  const read = recommendation.safeParse(replacement)
  const isSame =
    read.success &&
    read.data.application === application &&
    read.data.body === body &&
    read.data.unit === unit
  return isSame
    ? checkSignature(params, read.data)
    : refuse('ReplacementUnfit', [params.opinion.article], { application, body: unit ?? body })
}

/** 推荐 A body recommends; its signature stands under the opinion where the text asks for one. */
const recommend = act({
  by: ['recommender'],
  input: recommendation,
  concerns: ({ application }) => application,
  decide: ({ params, state, actor }, input) => {
    const may = mayGiveOpinion(params, state, actor, input)
    if (!may.ok) return may
    const signature = checkSignature(params, input)
    if (!signature.ok) return signature
    const { application } = input
    return ok({ entries: [{ type: 'ApplicationRecommended', application, data: input }] })
  },
})

/** 不予推荐 A body does not recommend, with the reason. */
const decline = act({
  by: ['recommender'],
  input: z.strictObject({ ...about, reason: z.string().trim().min(1) }),
  concerns: ({ application }) => application,
  decide: ({ params, state, actor }, input) => {
    const may = mayGiveOpinion(params, state, actor, input)
    if (!may.ok) return may
    const { application } = input
    return ok({ entries: [{ type: 'RecommendationDeclined', application, data: input }] })
  },
})

/** Bodies whose recommendation an application still lacks; none when it has enough. */
function lackingFor({ opinion: { from, bodies } }: Params, state: State, application: string): string[] {
  const given = (state.opinions[application] ?? []).filter(({ isFor }) => isFor).map(({ body }) => body)
  const missing = bodies.filter((body) => !given.includes(body))
  if (from === 'none' || (from === 'anyOf' && given.length > 0)) return []
  return missing
}

/** 推荐办结 Who has enough opinions goes on, the others go out. */
const close = act({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, state, cohort }) => {
    const lacking = cohort
      .map((application) => ({ application, bodies: lackingFor(params, state, application) }))
      .filter(({ bodies }) => bodies.length > 0)
    const out = lacking.map(({ application }) => application)
    const passed = cohort.filter((application) => !out.includes(application))
    const data: Entries['RecommendationsClosed'] = { from: params.opinion.from, passed, lacking }
    return ok({ entries: [{ type: 'RecommendationsClosed', data }], conclude: { passed, out } })
  },
})

/** 推荐 Bodies give their opinion on each application, while applications still come in. */
export const stage = defineStage<Params, State>({
  kind: 'recommendation',
  version: 1,
  params,
  refersTo: ({ opinion }) => ({ bodies: opinion.bodies }),
  initial,
  evolve: (state, { type, data }) => {
    if (type !== 'ApplicationRecommended' && type !== 'RecommendationDeclined') return state
    const { application, body, unit } = data as Entries['RecommendationDeclined']
    const opinion = { body, unit, isFor: type === 'ApplicationRecommended' }
    return {
      opinions: { ...state.opinions, [application]: [...(state.opinions[application] ?? []), opinion] },
    }
  },
  acts: { recommend, decline, close },
  whenNobody: 'conclude',
  correctable: ['ApplicationRecommended'],
  checkReplacement,
})
