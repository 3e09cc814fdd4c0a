import { z } from 'zod'
import type { JsonObject } from '../../basics/json.ts'
import { ok } from '../../basics/result.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import { placeOf } from '../fold.ts'
import { premisesOf } from '../premises.ts'
import { refuse } from '../refusals.ts'
import { reopening } from '../reopening.ts'
import { kindOf, stepRecord } from '../state.ts'
import { cycleAct } from './cycle-act.ts'

/** 更正 Replaces what an entry said, beside it; a concluded step opens again and what was computed from it waits anew. */
export const correctEntry = cycleAct({
  by: ['secretariat'],
  input: z.strictObject({
    stream: z.string(),
    version: z.int().positive(),
    replacement: z.record(z.string(), z.unknown()),
    reason: z.string().min(1),
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
    if (stepRecord(state, step).status !== 'concluded') return ok([correction])
    const reopened = reopening(world, state, step, reason)
    return reopened.ok ? ok([correction, reopened.value]) : reopened
  },
})
