import { z } from 'zod'
import type { Refusal } from '../../basics/refusal.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { Entry } from '../../record/entry.ts'
import { freeText } from '../../record/sealing/marks.ts'
import { bodyRole } from '../../regulation/schema/bodies.ts'
import { placeOf } from '../fold.ts'
import { isSameMatter } from '../mending.ts'
import { premisesOf } from '../premises.ts'
import { refuse } from '../refusals.ts'
import type { CycleState } from '../state.ts'
import { cycleAct } from './cycle-act.ts'
import { entryToMend, notCorrectable, type ToMend } from './entry-to-mend.ts'

/** What the same act entered beside it in the same file. */
const besides = ({ log }: CycleState, { stream, version, step, act }: Entry): Entry[] =>
  log
    .map(({ entry }) => entry)
    .filter(
      (each) =>
        each.stream === stream && each.version !== version && each.step === step && each.act.no === act.no,
    )

/** Whether nothing that still counts came later on the matter of an entry. */
function checkLast(
  { log, annulled }: CycleState,
  { step, target }: ToMend,
  entry: Entry,
  matter: readonly string[],
): Result<true, Refusal> {
  const at = log.findIndex((each) => each.entry === entry)
  const later = log
    .slice(at + 1)
    .map((each) => each.entry)
    .find(
      (each) =>
        each.step === step.id &&
        each.act.no !== entry.act.no &&
        !annulled.includes(placeOf(each.stream, each.version)) &&
        isSameMatter(each.data, entry.data, matter),
    )
  if (!later) return ok(true)
  const { stream, version } = target
  const place = { stream: later.stream, version: later.version }
  return refuse('EntryBuiltOn', [step.article], { stream, version, later: place })
}

/** 作废 What should not have been entered at all counts for nothing from then on: everything is folded as if it had not been said. */
export const annulEntry = cycleAct({
  by: bodyRole.options,
  input: z.strictObject({ stream: z.string(), version: z.int().positive(), reason: freeText() }),
  decide: (world, state, command, { reason, ...place }) => {
    const found = entryToMend(world, state, command, place)
    if (!found.ok) return found
    const { target, step, kind } = found.value
    const { annullable = {} } = kind.mending ?? {}
    const beside = besides(state, target)
    const premises = premisesOf(world, state, step)
    for (const entry of [target, ...beside]) {
      const matter = Object.hasOwn(annullable, entry.type) ? annullable[entry.type] : undefined
      if (!matter) return notCorrectable({ ...found.value, target: entry })
      const last = checkLast(state, found.value, entry, matter)
      if (!last.ok) return last
      const may = kind.checkAnnulment?.(entry, premises)
      if (may && !may.ok) return may
    }
    const data = {
      ...place,
      type: target.type,
      beside: beside.map(({ version, type }) => ({ version, type })),
      reason,
    }
    return ok([{ draft: { type: 'EntryAnnulled', data } }])
  },
})
