import { err, ok, type Result } from '../../core/basics/result.ts'
import type { StageKind } from '../../core/process/stage.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import type { Params as EvaluationParams } from '../../stages/evaluation/domain/index.ts'
import type { Params as ShortlistParams } from '../../stages/shortlist/domain/index.ts'
import type { Problem } from '../problem.ts'
import { COMPOSITES, type Computed, CUTS, type Running, type Wanted } from './computed.ts'
import { runComposite } from './run-composite.ts'
import { runCut } from './run-cut.ts'
import { paramsOf } from './step-settings.ts'

/** The steps in which panels score: they fix scores and rely on none. */
export const isScored = (kinds: Readonly<Record<string, StageKind>>) => (step: Step) =>
  kinds[step.kind]?.fixesScores === true && kinds[step.kind]?.reliesOnScoresOf === undefined

/** Steps such that each comes after those it follows; the order of the text where they are free. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const left = [...steps]
  const sorted: Step[] = []
  while (left.length > 0) {
    const at = left.findIndex(({ after }) => after.every((id) => sorted.some((step) => step.id === id)))
    sorted.push(...left.splice(Math.max(at, 0), 1))
  }
  return sorted
}

/**
 * 排名 From stage scores to cuts, ranking and candidates, in the order of the edition's steps. It stops at what only people can settle:
 * nothing is computed on a guess.
 */
export function computeRanking(wanted: Wanted): Result<Computed, readonly Problem[]> {
  const everyone = new Set<string>()
  for (const by of Object.values(wanted.results))
    for (const application of by.keys()) everyone.add(application)
  let running: Running = {
    computed: { cuts: [], composites: [], unranked: [], awaited: null },
    alive: everyone,
    used: new Set(),
  }
  for (const step of inOrder(wanted.edition.steps)) {
    if (step.kind !== CUTS && step.kind !== COMPOSITES) continue
    const params = paramsOf(step, wanted)
    if (!params.ok) return err([params.error])
    const next =
      step.kind === CUTS
        ? runCut(step, params.value as ShortlistParams, running, wanted)
        : runComposite(step, params.value as EvaluationParams, running, wanted)
    if (!next.ok) return next
    running = next.value
    if (running.computed.awaited) return ok(running.computed)
  }
  const idle = Object.keys(wanted.choices).filter((key) => !running.used.has(key))
  if (idle.length === 0) return ok(running.computed)
  const message = {
    zh: `${idle.join('、')} 没有需要由会议确定的同分，暂不能另作选择`,
    en: `${idle.join(', ')}: no tie there that a body has to settle, so nothing can be chosen`,
  }
  return err([{ message, mend: { zh: '请去掉 --choose', en: 'leave out --choose' } }])
}
