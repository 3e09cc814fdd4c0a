import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Context } from '../../../core/process/stage.ts'
import { nameOf, refuse } from './refusals.ts'
import { asksForUnits, type Params } from './settings.ts'
import { hasSpoken, isSame, type Signature, type State, type Voice, voicesOf } from './state.ts'

export type Here = Pick<Context<Params, State>, 'params' | 'edition' | 'state' | 'actor'>

/** Whether the text names this body, and the act which one it is, where that matters. */
function checkNamed({ params, edition }: Pick<Here, 'params' | 'edition'>, voice: Voice) {
  const { bodies, article } = params.opinion
  const { body, unit } = voice
  if (!bodies.includes(body)) return refuse('BodyNotNamed', [article], { body, bodies })
  const isOneOfMany = asksForUnits(params) && edition.bodies.some(({ id, plural }) => id === body && plural)
  return isOneOfMany && unit === undefined ? refuse('UnitMissing', [article], { body }) : ok<true>(true)
}

/** Whether whoever acts is this body and no other. */
export function checkOwnVoice(
  { params, actor }: Pick<Here, 'params' | 'actor'>,
  { body }: Voice,
): Result<true, Refusal> {
  const { bodies, article } = params.opinion
  return bodies.includes(actor.id) && actor.id !== body
    ? refuse('OpinionOfAnotherBody', [article], { body, actor: actor.id })
    : ok(true)
}

/** Whether this body may speak on the application now: it is named and has not spoken yet. */
export function mayGiveOpinion(here: Here, application: string, voice: Voice): Result<true, Refusal> {
  const named = checkNamed(here, voice)
  if (!named.ok) return named
  return hasSpoken(here.state, application, voice)
    ? refuse('OpinionGivenAlready', [here.params.opinion.article], { application, body: nameOf(voice) })
    : ok(true)
}

/** Whether everybody whose opinion it is has signed where the text asks for a signature, once each, and nobody whom it needs is missing. */
export function checkSignatures(
  { opinion: { from, bodies, signed, article } }: Params,
  said: Signature & { jointly?: Signature[] },
): Result<true, Refusal> {
  const signatures = [said, ...(said.jointly ?? [])]
  const unsigned = signatures.find(({ signedBy }) => signed && signedBy === undefined)
  if (unsigned) return refuse('SignatureMissing', [article], { body: nameOf(unsigned) })
  const voices = voicesOf(said)
  const twice = voices.find((voice, i) => voices.slice(0, i).some((other) => isSame(voice, other)))
  if (twice) return refuse('SignedTwice', [article], { body: nameOf(twice) })
  const missing = bodies.filter((id) => !voices.some(({ body }) => body === id))
  return from === 'joint' && missing.length > 0
    ? refuse('JointOpinionIncomplete', [article], { missing })
    : ok(true)
}
