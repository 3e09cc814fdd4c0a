import type { Refusal } from '../../basics/refusal.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { Limit, Step } from '../../regulation/schema/process.ts'
import { actingParty, type Command } from '../command.ts'
import { refuse } from '../refusals.ts'
import type { Role } from '../stage.ts'
import type { World } from '../state.ts'

/** The limit that an act names, and its step. */
export function limitNamed(
  { edition }: World,
  { step: id, limit }: { readonly step: string; readonly limit: string },
): Result<{ readonly step: Step; readonly rule: Limit }, Refusal> {
  const step = edition.steps.find((each) => each.id === id)
  if (!step) return refuse('UnknownStep', [], { step: id, known: edition.steps.map((each) => each.id) })
  const rule = step.limits.find((each) => each.id === limit)
  const known = step.limits.map((each) => each.id)
  return rule ? ok({ step, rule }) : refuse('LimitUnknown', [step.article], { step: id, limit, known })
}

/** Whether the one who acts is of the body that may. */
export function checkBody(command: Command, { article }: Step | Limit, by: Role): Result<true, Refusal> {
  const { step, act } = command
  const { role } = actingParty(command)
  return role === by ? ok(true) : refuse('NotYourAct', [article], { step, act, role, roles: [by] })
}
