import type { JsonObject } from '../../core/basics/json.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Params, State, Voice } from './domain/index.ts'
import { asksForUnits } from './domain/settings.ts'
import { ordersOf } from './domain/places.ts'
import { isSame } from './domain/state.ts'

type Here = Scene<Params, State>

const NUMERALS = [...'一二三四五六七八九十']

/** The units of a body that is several, as far as places are asked for; otherwise the body itself. */
function unitsOf({ params, world }: Here, body: string): Voice[] {
  const found = world.edition.bodies.find(({ id }) => id === body)
  if (!asksForUnits(params) || !found?.plural) return [{ body }]
  return NUMERALS.map((numeral) => ({ body, unit: `${found.name.zh}${numeral}（演练）` }))
}

const recommendedBy = ({ params, own }: Here, unit: Voice): readonly string[] =>
  ordersOf(params, own).find((order) => isSame(order.unit, unit))?.applications ?? []

/** The first unit of the body that has a place left, and the one before it, whose places are used. */
function unitFor(scene: Here, body: string): { free: Voice | undefined; full: Voice | undefined } {
  const units = unitsOf(scene, body)
  const places = scene.params.quota?.perUnit
  const at = units.findIndex((unit) => places === undefined || recommendedBy(scene, unit).length < places)
  return { free: units[at], full: at < 0 ? units.at(-1) : units[at - 1] }
}

/** A recommendation by a unit: signed, together with the other bodies where it is a joint one, in its next place where it ranks. */
function recommendationBy(scene: Here, application: string, unit: Voice): JsonObject {
  const { opinion, ranked } = scene.params
  const signature = opinion.signed ? { signedBy: '主要负责人' } : {}
  const others = opinion.from === 'joint' ? opinion.bodies.filter((id) => id !== unit.body) : []
  const jointly = others.map((id) => ({ ...(unitsOf(scene, id)[0] ?? { body: id }), ...signature }))
  const rank = ranked?.required ? { rank: recommendedBy(scene, unit).length + 1 } : {}
  const together = jointly.length > 0 ? { jointly } : {}
  return { application, ...unit, opinion: '材料属实，同意推荐', ...signature, ...together, ...rank }
}

/** What the rules have to refuse, each once. */
function mistakes({ params, step, once }: Here, input: JsonObject, full: Voice | undefined): Planned[] {
  const { opinion, ranked } = params
  const by = { role: 'recommender', id: input['body'] as string }
  const refusedOnce = (incident: string, wrong: JsonObject, refused: string): Planned[] =>
    once(`${step.id}: ${incident}`) ? [{ act: 'recommend', by, input: wrong, refused }] : []
  const { signedBy: _, ...unsigned } = input
  const { jointly: __, ...alone } = input
  return [
    ...(opinion.signed ? refusedOnce('an opinion without signature', unsigned, 'SignatureMissing') : []),
    ...(input['jointly'] ? refusedOnce('an opinion not signed by all', alone, 'JointOpinionIncomplete') : []),
    ...(full ? refusedOnce('one more than the places', { ...input, ...full }, 'QuotaUsed') : []),
    ...(ranked?.required && Number(input['rank']) > 1
      ? refusedOnce('a place given twice', { ...input, rank: 1 }, 'RankTaken')
      : []),
  ]
}

/** The bodies that may speak next on an application, by turns; none when its opinions are enough. */
function bodiesFor({ params, own }: Here, application: string, index: number): string[] {
  const { from, bodies } = params.opinion
  const given = own.opinions[application] ?? []
  const speaking = bodies.filter((id) => !given.some(({ voices }) => voices.some(({ body }) => body === id)))
  if (from === 'allOf') return speaking.slice(0, 1)
  if (given.some(({ isFor }) => isFor)) return []
  if (from === 'joint') return bodies.slice(0, 1)
  const turn = index % Math.max(1, speaking.length)
  return [...speaking.slice(turn), ...speaking.slice(0, turn)]
}

/** Once a body does not recommend, where others may; once one takes its recommendation back, where places are counted. */
function nextFor(scene: Here, application: string, index: number): Planned[] {
  const { params, step, once } = scene
  const { from } = params.opinion
  const speaking = bodiesFor(scene, application, index)
  const [first] = speaking
  if (first === undefined) return []
  const mayDecline = from !== 'allOf' && speaking.length > 1 && index > 0
  if (mayDecline && once(`${step.id}: not recommended by one body`)) {
    const reason = '不属于本单位推荐范围'
    const input = { application, ...(unitsOf(scene, first)[0] ?? { body: first }), reason }
    return [{ act: 'decline', by: { role: 'recommender', id: first }, input }]
  }
  const turns = speaking.map((body) => unitFor(scene, body))
  const { free, full } = turns.find((turn) => turn.free) ?? turns[0] ?? { free: undefined, full: undefined }
  const unit = free ?? full
  if (!unit) return []
  const by = { role: 'recommender', id: unit.body }
  const input = recommendationBy(scene, application, unit)
  const tried = mistakes(scene, input, full)
  if (!free) return tried
  const isCounted = params.quota !== undefined || params.ranked?.required === true
  const takesBack = isCounted && index > 0 && once(`${step.id}: a recommendation taken back`)
  const back = { act: 'withdraw', by, input: { application, ...free, reason: '改推其他单位' } }
  return [...tried, { act: 'recommend', by, input }, ...(takesBack ? [back] : [])]
}

/** Each application gets the opinions that it needs, as soon as it is there and somebody has a place for it. Closed when no more come. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  for (const [index, application] of scene.cohort.entries()) {
    const plans = nextFor(scene, application, index)
    if (plans.length > 0) return plans
  }
  return scene.cohortFinal ? [{ act: 'close', by: conductor(scene), input: {}, daysLater: 2 }] : []
}
