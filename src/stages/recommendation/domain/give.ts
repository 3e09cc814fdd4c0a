import { z } from 'zod'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { checkQuota, checkRank, countsFor } from './places.ts'
import { nameOf, refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import { type Entries, isRecommendedBy, isSame, type State, voicesOf } from './state.ts'
import { checkOwnVoice, checkSignatures, mayGiveOpinion } from './voice.ts'

const act = actOf<Params, State>()

const voice = { body: z.string(), unit: z.string().trim().min(1).exactOptional() }
const about = { application: z.string(), ...voice }
const signature = { ...voice, signedBy: personName().exactOptional() }

const recommendation = z.strictObject({
  application: z.string(),
  ...signature,
  opinion: freeText(),
  jointly: z.array(z.strictObject(signature)).min(1).exactOptional(),
  rank: z.int().positive().exactOptional(),
})

/** 推荐 A body recommends, alone or together with others; their signatures stand under the opinion where the text asks for them. */
export const recommend = act({
  by: ['recommender'],
  input: recommendation,
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { params, state } = context
    const { application } = input
    const voices = voicesOf(input)
    for (const each of voices) {
      const may = mayGiveOpinion(context, application, each)
      if (!may.ok) return may
    }
    const own = checkOwnVoice(context, input)
    if (!own.ok) return own
    const signed = checkSignatures(params, input)
    if (!signed.ok) return signed
    for (const unit of countsFor(params, voices)) {
      const place = checkQuota(context, unit)
      if (!place.ok) return place
      const rank = checkRank(params, state, unit, input)
      if (!rank.ok) return rank
    }
    return ok({ entries: [{ type: 'ApplicationRecommended', application, data: input }] })
  },
})

/** 不予推荐 A body does not recommend, with the reason. */
export const decline = act({
  by: ['recommender'],
  input: z.strictObject({ ...about, reason: freeText() }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { application } = input
    const may = mayGiveOpinion(context, application, input)
    if (!may.ok) return may
    const own = checkOwnVoice(context, input)
    if (!own.ok) return own
    return ok({ entries: [{ type: 'RecommendationDeclined', application, data: input }] })
  },
})

/** 撤回推荐 Takes a recommendation back, with the reason; a joint one falls for all who signed it. The place is free again. */
export const withdraw = act({
  by: ['recommender'],
  input: z.strictObject({ ...about, reason: freeText() }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { application } = input
    const own = checkOwnVoice(context, input)
    if (!own.ok) return own
    if (!isRecommendedBy(context.state, application, input))
      return refuse('NotRecommended', [context.params.opinion.article], { application, body: nameOf(input) })
    return ok({ entries: [{ type: 'RecommendationWithdrawn', application, data: input }] })
  },
})

/** 更正推荐意见 Stays the recommendation of the same bodies for the same application, signed, in a place that is free. */
export function checkReplacement(
  { data }: Entry,
  replacement: JsonObject,
  { params, state }: Premises<Params, State>,
): Result<true, Refusal> {
  const before = data as Entries['ApplicationRecommended']
  const { application } = before
  const voices = voicesOf(before)
  const read = recommendation.safeParse(replacement)
  const now = read.success ? voicesOf(read.data) : []
  const isSameAct =
    read.success &&
    read.data.application === application &&
    now.length === voices.length &&
    now.every((one, i) => isSame(one, voices[i] ?? { body: '' }))
  if (!isSameAct)
    return refuse('ReplacementUnfit', [params.opinion.article], { application, body: nameOf(before) })
  const signed = checkSignatures(params, read.data)
  if (!signed.ok) return signed
  for (const unit of countsFor(params, now)) {
    const rank = checkRank(params, state, unit, read.data)
    if (!rank.ok) return rank
  }
  return ok(true)
}
