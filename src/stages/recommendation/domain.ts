import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { actOf, defineStage, refusalsOf } from '../../core/process/stage.ts'
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

/** 推荐 A body recommends; its signature stands under the opinion where the text asks for one. */
const recommend = act({
  by: ['recommender'],
  input: z.strictObject({
    ...about,
    opinion: z.string().trim().min(1),
    signedBy: z.string().trim().min(1).exactOptional(),
    rank: z.int().positive().exactOptional(),
  }),
  concerns: ({ application }) => application,
  decide: ({ params, state, actor }, input) => {
    const may = mayGiveOpinion(params, state, actor, input)
    if (!may.ok) return may
    const { signed, article } = params.opinion
    if (signed && input.signedBy === undefined)
      return refuse('SignatureMissing', [article], { body: input.unit ?? input.body })
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
})
