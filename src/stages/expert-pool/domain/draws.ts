import { z } from 'zod'
import { givenId, under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { drawAgain, drawFrom } from '../../../core/draw/draw.ts'
import { fixPlan } from '../../../core/draw/plan.ts'
import { fingerprint } from '../../../core/draw/pool.ts'
import { replaceIn } from '../../../core/draw/replace.ts'
import { type DrawResult, type DrawRun, drawPlan, skip } from '../../../core/draw/shape.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { Here } from './enter.ts'
import { refuse } from './refusals.ts'
import { poolOn, standingOf } from './standing.ts'
import type { Draw, Params, State } from './state.ts'

const act = actOf<Params, State>()

/** What is said about a person is sealed; ids, reasons of the closed list and firms stand in clear. */
const sealedSkip = skip.extend({ words: freeText(500) })
const sealedPlan = drawPlan.extend({ exclusions: z.array(sealedSkip) })

function findDraw({ state, step }: Here, draw: string): Result<Draw, Refusal> {
  const found = under(state.draws, draw)
  return found ? ok(found) : refuse('DrawUnknown', [step.article], { draw, known: Object.keys(state.draws) })
}

/** 固定抽取方案 The pool of the plan is whoever may be drawn on the day: nobody is left out or put in by hand. */
export const fixDrawPlan = act({
  by: ['step'],
  input: z.strictObject({ draw: givenId, plan: sealedPlan }),
  decide: (here, { draw, plan }) => {
    const { edition, state, step, on } = here
    if (under(state.draws, draw)) return refuse('DrawKnown', [step.article], { draw })
    const { algorithm: _, pool: said, ...decided } = plan
    if (plan.fixedOn !== on) return refuse('PlanOfOtherDay', [step.article], { fixedOn: plan.fixedOn, on })
    const { pool, leftOut } = poolOn(edition, state, on)
    const without = leftOut.map(({ assessor }) => assessor)
    if (fingerprint(pool) !== said.hash || pool.length !== said.size)
      return refuse('PoolDiffers', [step.article], {
        drawable: pool.length,
        given: said.size,
        leftOut: without,
      })
    const fixed = fixPlan({ ...decided, pool })
    if (!fixed.ok) return fixed
    return ok({
      entries: [{ type: 'DrawPlanFixed', data: { draw, ...fixed.value, pool: [...pool], leftOut: without } }],
    })
  },
})

const lastRun = ({ runs }: DrawResult): DrawRun => {
  const last = runs.at(-1)
  if (!last) throw new Error('a drawing was computed and is not there')
  return last
}

/** Whoever was drawable when the plan was fixed and is not any more has to be passed over, with the reason. */
function checkSeats({ edition, state, step, on }: Here, run: DrawRun): Result<true, Refusal> {
  const ids = [...run.taken, ...run.reserves].map(({ id }) => id)
  const gone = ids.filter((id) => !standingOf(edition, state, id, on).drawable)
  return gone.length > 0 ? refuse('NoLongerDrawable', [step.article], { ids: gone }) : ok(true)
}

/**
 * 记录抽取 The figures of the source, and who was passed over and why; the lists follow by computing. `taken`: who was taken as people
 * drew, if they had it computed elsewhere. A second drawing needs a reason.
 */
export const recordDraw = act({
  by: ['step'],
  input: z.strictObject({
    draw: givenId,
    figures: z.array(z.array(z.int().min(0))),
    skips: z.array(sealedSkip).default([]),
    again: freeText(500).exactOptional(),
    taken: z.array(givenId).exactOptional(),
  }),
  decide: (here, { draw, figures, skips, again, taken }) => {
    const found = findDraw(here, draw)
    if (!found.ok) return found
    const { runs, ...fixed } = found.value
    const drawing = { on: here.on, figures, skips }
    if (runs.length === 0 && again !== undefined) return refuse('NothingDrawn', [here.step.article], { draw })
    const drawn =
      runs.length === 0 ? drawFrom(fixed, drawing) : drawAgain({ ...fixed, runs }, drawing, again ?? '')
    if (!drawn.ok) return drawn
    const run = lastRun(drawn.value)
    const seats = checkSeats(here, run)
    if (!seats.ok) return seats
    const computed = run.taken.map(({ id }) => id)
    if (taken !== undefined && taken.toSorted().join('\n') !== computed.toSorted().join('\n'))
      return refuse('TakenDiffer', [here.step.article], { given: taken, computed })
    return ok({ entries: [{ type: 'DrawRecorded', data: { draw, run } }] })
  },
})

/**
 * 递补 Somebody of the last drawing falls out, and the next of the drawn order stands in. Whoever may not be drawn any more is named in
 * the entry, and falls out in turn: the order stays as it was drawn, and each step of it is told.
 */
export const replaceSeat = act({
  by: ['step'],
  input: z.strictObject({ draw: givenId, out: sealedSkip }),
  decide: (here, { draw, out }) => {
    const found = findDraw(here, draw)
    if (!found.ok) return found
    if (found.value.runs.length === 0) return refuse('NothingDrawn', [here.step.article], { draw })
    const replaced = replaceIn(found.value, { on: here.on, out })
    if (!replaced.ok) return replaced
    const run = lastRun(replaced.value)
    const next = run.replacements.at(-1)?.in ?? null
    const isFit = next === null || standingOf(here.edition, here.state, next, here.on).drawable
    const data = { draw, run, notDrawable: isFit ? null : next }
    return ok({ entries: [{ type: 'SeatReplaced', data }] })
  },
})
