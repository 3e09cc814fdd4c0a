import type { Json } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { OFFICE } from '../../core/office/office-edition.ts'
import { perform } from '../../core/process/perform.ts'
import type { LogStore } from '../../core/store/log-store.ts'
import { type Instant, shanghaiDateOf } from '../../core/time/instant.ts'
import type { ActService } from '../acts/act-service.ts'
import type { Cases, Looked } from '../kit/cases.ts'
import { problemOfNotDone, problemOfRefusal } from '../kit/not-done.ts'
import { NOT_THERE, type Problem, problem } from '../kit/problem.ts'
import type { Who } from '../kit/who.ts'

/** What an import into the ledger of an office stands on. */
export type OfficeGround = {
  readonly acts: ActService
  readonly cases: Cases
  readonly sealed: LogStore['sealed']
  /** Legal time. */
  readonly now: () => Instant
  readonly salt: () => string
}

export type OfficeAct = { readonly act: string; readonly input: Json }

/**
 * The ledger of an authority for whoever keeps a step of it. Nobody else is told what stands in it, not even by what is wrong with a table
 * that was handed in.
 */
export async function ledgerFor(
  { cases }: Pick<OfficeGround, 'cases'>,
  { viewer, actor, post }: Who,
  step: string,
): Promise<Result<Looked, Problem>> {
  if (post === null) return err(problem('NotYours'))
  const { authority } = viewer
  const looked = await cases.look({ authority, log: OFFICE })
  if (looked === 'overload') return err(problem('Busy'))
  const by = looked?.world.edition.steps.find(({ id }) => id === step)?.by ?? 'secretariat'
  if (actor.role !== by) return err(problem('NotYours'))
  return looked ? ok(looked) : err(problem('OfficeNotOpen'))
}

/** Decides the acts one after another on what stands there now, and keeps nothing. */
async function tryActs(
  { cases, now, salt }: OfficeGround,
  { world, state }: Looked,
  { viewer, actor }: Who,
  step: string,
  acts: readonly OfficeAct[],
): Promise<Result<true, Problem>> {
  const receivedAt = now()
  const last = state.log.at(-1)?.entry.recordedAt ?? receivedAt
  let at = state
  for (const { act, input } of acts) {
    const command = {
      step,
      act,
      actor,
      input,
      receivedAt,
      recordedAt: last > receivedAt ? last : receivedAt,
      occurredOn: shanghaiDateOf(receivedAt),
    }
    const done = perform(world, at, command, salt)
    if (!done.ok) {
      const wording = await cases.wording({ authority: viewer.authority, log: OFFICE }, viewer)
      return err(wording ? problemOfRefusal(done.error, wording, actor.role) : NOT_THERE)
    }
    at = done.value.state
  }
  return ok(true)
}

/**
 * Does the acts in the ledger, or says on which the rules do not allow them. All of them are tried before the first is kept; an act that
 * others made impossible meanwhile is the only one that can still be turned away.
 */
export async function doInOffice(
  ground: OfficeGround,
  looked: Looked,
  who: Who,
  step: string,
  acts: readonly OfficeAct[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<Result<true, Problem>> {
  const tried = await tryActs(ground, looked, who, step, acts)
  if (!tried.ok || dryRun) return tried
  const { viewer, actor, account, post } = who
  const key = { authority: viewer.authority, log: OFFICE }
  for (const { act, input } of acts) {
    const wish = { ...key, step, act, actor, input, account: account ?? '' }
    const done = await ground.acts.act({ ...wish, ...(post === null ? {} : { post }) })
    if (done.ok) continue
    const wording = await ground.cases.wording(key, viewer)
    return err(wording ? problemOfNotDone(done.error, wording, actor.role, false) : NOT_THERE)
  }
  return ok(true)
}
