import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after, type Followed } from '../../../core/process/milestones.ts'
import { actOf, type Context, type Draft } from '../../../core/process/stage.ts'
import { refuse } from './refusals.ts'
import type { Case, Entries, Params, Standing, State } from './state.ts'

export type Here = Context<Params, State>
export const act = actOf<Params, State>()

/** 依次办理 An act on a case comes after the one before it. */
export const followsCase = ({ state }: Here, { case: id }: { case: string }): Followed[] =>
  after('lastAct', under(state.cases, id)?.on)

const OVER: readonly Standing[] = ['allowed', 'mended', 'referred', 'dismissed']

/** A case by its id, whatever became of it. */
export function findCase({ state, step }: Here, id: string): Result<Case, Refusal> {
  const found = under(state.cases, id)
  return found
    ? ok(found)
    : refuse('CaseUnknown', [step.article], { case: id, known: Object.keys(state.cases) })
}

/** A case that is not over yet. */
export function openCase(context: Here, id: string): Result<Case, Refusal> {
  const found = findCase(context, id)
  if (!found.ok || !OVER.includes(found.value.standing)) return found
  return refuse('CaseIsOver', citedIn(context, found.value), { case: id, standing: found.value.standing })
}

/** The same, of a use that is forbidden. */
export function forbiddenCase(context: Here, id: string): Result<Case, Refusal> {
  const found = openCase(context, id)
  if (!found.ok) return found
  const { verdict, why } = found.value.judgement
  return verdict === 'forbidden'
    ? found
    : refuse('NotForbidden', citedIn(context, found.value), { case: id, verdict, why })
}

export const citedIn = ({ step }: Here, { judgement }: Case) => [judgement.article ?? step.article]

/** An entry about a case: in the file of the winner whom it is about, or of nobody's. */
export function entryOn<T extends keyof Entries>(
  type: T,
  id: string,
  { application, other }: Pick<Case, 'application' | 'other'>,
  data: Omit<Entries[T], 'case' | 'application' | 'other'>,
): Draft {
  const who = {
    ...(application === undefined ? {} : { application }),
    ...(other === undefined ? {} : { other }),
  }
  const stream = application === undefined ? {} : { application }
  return { type, ...stream, data: { case: id, ...who, ...data } }
}
