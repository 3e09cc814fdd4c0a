import { err, ok, type Result } from '../basics/result.ts'
import type { AssignedPanel, AssignmentInput, AssignmentSettings } from './assignment-input.ts'
import { assignmentProgram, RULES } from './assignment-program.ts'
import { type Candidates, candidatesFor } from './candidates.ts'
import { type Contradiction, explainInfeasible } from './explain-infeasible.ts'
import { findShortages } from './find-shortages.ts'
import { type Links, linkNeighbours } from './links.ts'
import { prepare, type Prepared } from './prepare.ts'
import { readSeats } from './read-seats.ts'
import { seededBits } from './seeded.ts'
import type { Shortage } from './shortage.ts'
import type { Solver } from './solver.ts'

/** A released algorithm is never edited: what it answers under a seed is on record somewhere. */
export const ALGORITHM = 'assign/1'

/**
 * 指派结果 `joined`: whether neighbours were joined by the model, beforehand, or not at all. `considered`: how many assessors were
 * considered for each panel at most; null where all were. `proven`: no cheaper assignment exists, within `gap` of what was asked for,
 * among those considered and with the neighbours joined so.
 */
export type Assignment = {
  readonly panels: readonly AssignedPanel[]
  readonly cost: number
  readonly gap: number
  readonly proven: boolean
  readonly joined: 'model' | 'beforehand' | 'no'
  readonly considered: number | null
}

export type NotAssigned =
  | { readonly why: 'short'; readonly shortages: readonly Shortage[] }
  | ({
      readonly why: 'contradiction'
      /** Whether no assignment exists at all, or only none among the ways that were tried. */
      readonly isProven: boolean
    } & Contradiction)
  | { readonly why: 'undecided'; readonly seconds: number }

/** `seconds` for each solution that is tried; an answer that was cut off by it may differ on another machine. */
export type Effort = { readonly seconds: number; readonly gap: number }

/** Beyond so many pairs only some assessors are considered for each panel. */
const ALL_PAIRS = 15_000
/** How many are considered, widened each time nothing was found. */
const CONSIDERED = [30, 90] as const
/** Up to so many shared pairs the model joins neighbours itself. */
const MODELLED_PAIRS = 1_500

/** How many assessors are considered for each panel, and which chain joins the panels (null: the model joins them). */
type Way = { readonly considered: number; readonly chain: number | null }

/**
 * 指派 Assigns assessors to cases. The same input, settings and seed give the same answer, in whatever order the input stands. What is
 * surely short is named before anything is solved; what cannot be kept together, afterwards.
 */
export async function assign(
  input: AssignmentInput,
  settings: AssignmentSettings,
  solve: Solver,
  effort: Effort,
): Promise<Result<Assignment, NotAssigned>> {
  const prepared = prepare(input, settings)
  const shortages = findShortages(prepared)
  if (shortages.length > 0) return err({ why: 'short', shortages })
  const options = { ...effort, seed: seededBits(settings.seed, 'solver') >>> 1 }
  let last: { readonly shape: { candidates: Candidates; links: Links | null } } | null = null
  for (const way of waysToTry(prepared)) {
    const { chain, considered } = way
    const links = chain === null ? null : linkNeighbours(prepared, chain)
    if (chain !== null && !links) continue
    const candidates = withLinks(candidatesFor(prepared, considered), links)
    const shape = { candidates, links }
    const model = assignmentProgram(prepared, { ...shape, rules: new Set(RULES), aim: 'best' })
    const solved = await solve(model.program, options)
    if (solved.outcome === 'undecided') return err({ why: 'undecided', seconds: effort.seconds })
    last = { shape }
    if (solved.outcome === 'infeasible') continue
    return ok({
      panels: readSeats(prepared, model, solved.values),
      cost: solved.cost,
      gap: solved.gap,
      proven: solved.proven,
      joined: settings.overlap === 0 || prepared.panels.length < 2 ? 'no' : links ? 'beforehand' : 'model',
      considered: considered < prepared.assessors.length ? considered : null,
    })
  }
  const shape = last?.shape ?? { candidates: candidatesFor(prepared, Infinity), links: null }
  const contradiction = await explainInfeasible(prepared, shape, solve, options)
  const isWhole =
    shape.links === null &&
    shape.candidates.every(({ who }, p) => who.length === prepared.panels[p]?.eligible.length)
  return err({ why: 'contradiction', isProven: isWhole, ...contradiction })
}

/** Small assignments are modelled whole; large ones with fewer candidates and neighbours joined beforehand, anew each time. */
function waysToTry(prepared: Prepared): readonly Way[] {
  const { settings, panels, assessors } = prepared
  const pairs = panels.reduce((sum, { eligible }) => sum + eligible.length, 0)
  const widths =
    pairs <= ALL_PAIRS
      ? [assessors.length]
      : [...CONSIDERED.filter((n) => n < assessors.length), assessors.length]
  const isModelled = settings.overlap === 0 || (pairs <= MODELLED_PAIRS && widths.length === 1)
  if (isModelled) return widths.map((considered) => ({ considered, chain: null }))
  const attempts = widths.length === 1 ? [...widths, ...widths, ...widths] : widths
  return attempts.map((considered, chain) => ({ considered, chain }))
}

/** Whoever joins neighbours is a candidate there, whatever the cost. */
function withLinks(candidates: Candidates, links: Links | null): Candidates {
  if (!links) return candidates
  return candidates.map(({ who, costs }, p) => {
    const added = (links[p] ?? []).filter((i) => !who.includes(i))
    const all = [
      ...who.map((i, at) => [i, costs[at] ?? 0] as const),
      ...added.map((i) => [i, 0] as const),
    ].sort(([a], [b]) => a - b)
    return { who: all.map(([i]) => i), costs: all.map(([, cost]) => cost) }
  })
}
