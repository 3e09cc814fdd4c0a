import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import type { JsonObject } from '../../basics/json.ts'
import { ok } from '../../basics/result.ts'
import type { Entry } from '../../record/entry.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import { placeOf } from '../fold.ts'
import { premisesOf } from '../premises.ts'
import { refuse } from '../refusals.ts'
import { reopening } from '../reopening.ts'
import { type CycleState, kindOf } from '../state.ts'
import { cycleAct } from './cycle-act.ts'

type Told = { readonly step: string; readonly supersedes?: readonly string[] }

/** Whether the step was concluded on what an entry said, and has not been opened anew since; a further round may be running. */
function isConcludedOn({ log }: CycleState, step: string, entry: Entry): boolean {
  const from = log.findIndex((each) => each.entry === entry)
  const last = log
    .slice(from + 1)
    .map((each) => each.entry)
    .findLast(({ type, data }) => {
      const { step: named, supersedes = [] } = data as Told
      if (type === 'StepConcluded') return named === step
      return type === 'StepReopened' && [named, ...supersedes].includes(step)
    })
  return last?.type === 'StepConcluded'
}

/** 更正 Replaces what an entry said, beside it; a step that was concluded on it opens again and what was computed from it waits anew. */
export const correctEntry = cycleAct({
  by: ['secretariat'],
  input: z.strictObject({
    stream: z.string(),
    version: z.int().positive(),
    replacement: z.record(z.string(), z.unknown()),
    reason: freeText(),
  }),
  decide: (world, state, _command, { stream, version, replacement, reason }) => {
    const target = state.log.find(({ entry }) => entry.stream === stream && entry.version === version)?.entry
    if (!target) return refuse('EntryNotFound', [], { stream, version })
    const { step } = target
    const where = world.edition.steps.find(({ id }) => id === step)
    if (step === undefined || !where || !kindOf(world, step).correctable.includes(target.type)) {
      return refuse('EntryNotCorrectable', [], { stream, version, type: target.type })
    }
    const premises = premisesOf(world, state, where)
    const fits = kindOf(world, step).checkReplacement?.(target, replacement as JsonObject, premises)
    if (fits && !fits.ok) return fits
    const data = {
      stream,
      version,
      type: target.type,
      before: state.corrections[placeOf(stream, version)] ?? target.data,
      replacement: replacement as JsonObject,
      reason,
    }
    const correction: CycleDraft = { draft: { type: 'EntryCorrected', data } }
    if (!isConcludedOn(state, step, target)) return ok([correction])
    const reopened = reopening(world, state, step, reason)
    return reopened.ok ? ok([correction, reopened.value]) : reopened
  },
})
