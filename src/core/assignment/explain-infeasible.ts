import { assignmentProgram, type Demand, type Rule, RULES, type Shape } from './assignment-program.ts'
import type { Prepared } from './prepare.ts'
import type { Solver, SolverOptions } from './solver.ts'

/**
 * 不能同时满足 Rules that cannot be kept together, none of which could be left out of the list, and where they fall short by the fewest
 * seats. `isComplete`: false where the time ended before a rule could be shown to be out of it.
 */
export type Contradiction = {
  readonly rules: readonly Rule[]
  readonly unmet: readonly { readonly demand: Demand; readonly missing: number }[]
  readonly isComplete: boolean
}

/** Leaves the rules out one after another, and keeps out whatever the contradiction does not need (a deletion filter, Chinneck 1991). */
export async function explainInfeasible(
  prepared: Prepared,
  shape: Pick<Shape, 'candidates' | 'links'>,
  solve: Solver,
  options: SolverOptions,
): Promise<Contradiction> {
  const rules = new Set<Rule>(RULES.filter((rule) => matters(rule, prepared)))
  let isComplete = true
  for (const rule of RULES.filter((each) => rules.has(each))) {
    rules.delete(rule)
    // Seats that were fixed for the chain belong to the rule of neighbours.
    const links = rules.has('overlap') ? shape.links : null
    const { program } = assignmentProgram(prepared, { ...shape, links, rules, aim: 'any' })
    const { outcome } = await solve(program, options)
    if (outcome === 'undecided') isComplete = false
    if (outcome !== 'infeasible') rules.add(rule)
  }
  const links = rules.has('overlap') ? shape.links : null
  const { program, unmet } = assignmentProgram(prepared, { ...shape, links, rules, aim: 'fewestUnmet' })
  const solved = await solve(program, options)
  return {
    rules: [...rules],
    unmet:
      solved.outcome === 'solved'
        ? unmet.flatMap(({ column, demand }) => {
            const missing = Math.round(solved.values[column] ?? 0)
            return missing > 0 ? [{ demand, missing }] : []
          })
        : [],
    isComplete,
  }
}

function matters(rule: Rule, { settings }: Prepared): boolean {
  if (rule === 'minLoad') return settings.minLoad > 0
  if (rule === 'leader') return settings.leader
  if (rule === 'overlap') return settings.overlap > 0
  return true
}
