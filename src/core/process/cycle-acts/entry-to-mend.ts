import type { Refusal } from '../../basics/refusal.ts'
import { ok, type Result } from '../../basics/result.ts'
import { isContractType } from '../../contract/entries.ts'
import type { Entry } from '../../record/entry.ts'
import { bodyRole } from '../../regulation/schema/bodies.ts'
import type { Step } from '../../regulation/schema/process.ts'
import { actingParty, type Command } from '../command.ts'
import { isProcessType } from '../entries.ts'
import { placeOf } from '../fold.ts'
import { refuse } from '../refusals.ts'
import type { StageKind } from '../stage.ts'
import { type CycleState, kindOf, type World } from '../state.ts'

export type ToMend = { readonly target: Entry; readonly step: Step; readonly kind: StageKind }
type Place = { readonly stream: string; readonly version: number }

/** 谁来更正 The secretariat, the body of the step, and the body that made the entry; where staff may be complained of, the step's alone. */
function rolesFor({ actor, onBehalfOf }: Entry, step: Step, { recordedByStepAlone }: StageKind): string[] {
  if (recordedByStepAlone) return [step.by]
  const made = (onBehalfOf ?? actor).role
  const isBody = bodyRole.options.some((role) => role === made)
  return [...new Set(['secretariat', step.by, ...(isBody ? [made] : [])])]
}

/** The entry that is to be set right, if a stage made it, it still counts, and whoever wants it may. */
export function entryToMend(
  world: World,
  state: CycleState,
  command: Command,
  { stream, version }: Place,
): Result<ToMend, Refusal> {
  const target = state.log.find(({ entry }) => entry.stream === stream && entry.version === version)?.entry
  if (!target) return refuse('EntryNotFound', [], { stream, version })
  const step = world.edition.steps.find(({ id }) => id === target.step)
  if (!step || isProcessType(target.type))
    return refuse('EntryNotCorrectable', [], { stream, version, type: target.type, why: 'process' })
  const kind = kindOf(world, step.id)
  const { role } = actingParty(command)
  const roles = rolesFor(target, step, kind)
  if (!roles.includes(role))
    return refuse('NotYourAct', [step.article], { step: step.id, act: command.act, role, roles })
  if (state.annulled.includes(placeOf(stream, version)))
    return refuse('EntryAnnulledAlready', [step.article], { stream, version })
  return ok({ target, step, kind })
}

/** Why an entry stays as it is, and what is done instead. */
export function notCorrectable({ target, step, kind }: ToMend): Result<never, Refusal> {
  const { stream, version, type } = target
  const { annullable = {}, reversedBy = {} } = kind.mending ?? {}
  const of = { stream, version, type, step: step.id }
  const act = reversedBy[type]
  if (act !== undefined) return refuse('EntryNotCorrectable', [step.article], { ...of, why: 'reversed', act })
  if (Object.hasOwn(annullable, type))
    return refuse('EntryNotCorrectable', [step.article], { ...of, why: 'annulled' })
  const why = kind.correctable.includes(type) ? 'corrected' : isContractType(type) ? 'told' : 'result'
  return refuse('EntryNotCorrectable', [step.article], { ...of, why })
}
