import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Context } from '../../../core/process/stage.ts'
import { refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import type { Filing, State } from './state.ts'

/** With whom an applicant files its papers; `unit` where several bodies share one id (one of the county offices). */
export const filing = z.strictObject({ body: z.string(), unit: z.string().trim().min(1).exactOptional() })

type Here = Pick<Context<Params, State>, 'params' | 'edition' | 'step' | 'actor'>

const bodyOf = ({ edition }: Pick<Here, 'edition'>, id: string) =>
  edition.bodies.find((body) => body.id === id)

/** Whether the papers go to a body that the text names for it; where the text names none, straight to the one that conducts the step. */
export function checkFiling(
  here: Pick<Here, 'params' | 'edition'>,
  given: Filing | undefined,
): Result<true, Refusal> {
  const { filedWith, article } = here.params
  if (filedWith === undefined)
    return given === undefined ? ok(true) : refuse('FilingNotForeseen', [article], { body: given.body })
  const { bodies } = filedWith
  const cited = [filedWith.article]
  if (given === undefined) return refuse('FilingMissing', cited, { bodies })
  const { body, unit } = given
  if (!bodies.includes(body)) return refuse('FilingUnknown', cited, { body, bodies })
  if (bodyOf(here, body)?.plural === true && unit === undefined)
    return refuse('FilingUnitMissing', cited, { body })
  return ok(true)
}

/** Whether this actor may issue the receipt: the body that conducts the step, or the one with which the papers were filed. */
export function checkReceiver(
  here: Here,
  application: string,
  filed: Filing | undefined,
): Result<true, Refusal> {
  const { actor, step, params } = here
  if (actor.role === step.by) return ok(true)
  const receiver = filed && bodyOf(here, filed.body)
  const isAnother = bodyOf(here, actor.id) !== undefined && actor.id !== receiver?.id
  if (receiver?.role === actor.role && !isAnother) return ok(true)
  const cited = [params.filedWith?.article ?? params.article]
  return refuse('NotTheReceiver', cited, { application, by: step.by, filedWith: filed ?? null })
}
