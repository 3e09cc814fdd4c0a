import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import type { JsonObject } from '../../basics/json.ts'
import { ok } from '../../basics/result.ts'
import type { Entry } from '../../record/entry.ts'
import { bodyRole } from '../../regulation/schema/bodies.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import { placeOf } from '../fold.ts'
import { unfitFields } from '../mending.ts'
import { premisesOf } from '../premises.ts'
import { refuse } from '../refusals.ts'
import { reopening } from '../reopening.ts'
import type { CycleState } from '../state.ts'
import { cycleAct } from './cycle-act.ts'
import { entryToMend, notCorrectable } from './entry-to-mend.ts'

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
  by: bodyRole.options,
  input: z.strictObject({
    stream: z.string(),
    version: z.int().positive(),
    replacement: z.record(z.string(), z.unknown()),
    reason: freeText(),
  }),
  decide: (world, state, command, { stream, version, replacement: given, reason }) => {
    const found = entryToMend(world, state, command, { stream, version })
    if (!found.ok) return found
    const { target, step, kind } = found.value
    if (!kind.correctable.includes(target.type)) return notCorrectable(found.value)
    const replacement = given as JsonObject
    const before = state.corrections[placeOf(stream, version)] ?? target.data
    const fields = kind.mending?.fields?.[target.type]
    const unfit = fields ? unfitFields(before, replacement, fields) : []
    if (fields && unfit.length > 0)
      return refuse('ReplacementUnfit', [step.article], { stream, version, unfit, may: Object.keys(fields) })
    const fits = kind.checkReplacement?.(target, replacement, premisesOf(world, state, step))
    if (fits && !fits.ok) return fits
    const data = { stream, version, type: target.type, before, replacement, reason }
    const correction: CycleDraft = { draft: { type: 'EntryCorrected', data } }
    if (!isConcludedOn(state, step.id, target)) return ok([correction])
    const reopened = reopening(world, state, step.id, reason)
    return reopened.ok ? ok([correction, reopened.value]) : reopened
  },
})
