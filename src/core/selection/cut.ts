import { err, ok, type Result } from '../basics/result.ts'
import type { Exact } from '../number/exact.ts'
import { type Choice, type ChoiceFault, checkChoice } from './choice.ts'
import { type CutLimit, type CutRule, limitOf, mayExceedByTies } from './cut-rule.ts'
import { drawLine } from './line.ts'
import { inOrder, type Ranked } from './rank.ts'
import { breakTie, noValues, type TieStep, type ValuesOf } from './tie-break.ts'

/** A line through a ranking; ties by chain, then by rule or body. */
export const CUT = 'cut/1'

/** 突破 A soft maximum exceeded by a body with a reason. */
export type Exceedance = { readonly count: number; readonly body: string; readonly reason: string }

/** What a cut needs besides rule and ranking: values for the chain, and what bodies decided. */
export type CutContext = {
  readonly values?: ValuesOf
  readonly choice?: Choice
  readonly exceed?: Exceedance
  /** How many places earlier rounds of the step filled: only the others are left. */
  readonly filledBefore?: number
}

/** 同分 The equals across the line. `decidedBy` is a link's id, how the rule ends, or null while it waits for the body. */
export type CutTie = {
  readonly applications: readonly string[]
  readonly at: Exact
  readonly places: number
  readonly decidedBy: string | null
  readonly steps: readonly TieStep[]
  readonly choice?: Choice
}

/** 入围 Who goes on. `line` is the lowest score that does (or is still being decided); null when nobody was ranked. */
export type Cut = {
  readonly algorithm: typeof CUT
  readonly kept: readonly string[]
  readonly out: readonly string[]
  readonly line: Exact | null
  readonly limit: CutLimit
  readonly ties: readonly CutTie[]
  readonly undecided?: { readonly applications: readonly string[]; readonly places: number }
  readonly shortfall: number
}

export type CutFault =
  | ChoiceFault
  | { readonly code: 'LimitIsHard'; readonly count: number }
  | { readonly code: 'ExceedanceWithoutReason' }
  | { readonly code: 'ExceedanceBelowLimit'; readonly count: number; readonly asked: number }
  | { readonly code: 'TiesBreakLimit'; readonly count: number }

/**
 * Draws the line. Everyone ranked is kept, out, or undecided. More than the limit are kept only where the rule lets all
 * equals in; whom the chain cannot separate wait for the body unless its choice is given.
 */
export function cut(
  rule: CutRule,
  ranked: readonly Ranked[],
  context: CutContext = {},
): Result<Cut, CutFault> {
  if (rule.ties.then === 'include' && !mayExceedByTies(rule)) {
    return err({ code: 'TiesBreakLimit', count: limitOf(rule).count })
  }
  const whole = context.exceed ? exceedLimit(rule, context.exceed) : ok(limitOf(rule))
  if (!whole.ok) return whole
  const limit = leftOf(whole.value, context.filledBefore ?? 0)
  const order = inOrder(ranked)
  const { above, tied, places } = drawLine(order, limit.count)
  const settled = tied[0] ? settleTie(rule, tied, tied[0].score, places, context) : settleNothing(context)
  if (!settled.ok) return settled
  const { tie, taken, open } = settled.value
  const isKept = new Set([...above.map(({ application }) => application), ...taken])
  const isOpen = new Set(open?.applications)
  const namesOf = (list: readonly Ranked[]) => list.map(({ application }) => application)
  const kept = order.filter(({ application }) => isKept.has(application))
  return ok({
    algorithm: CUT,
    kept: namesOf(kept),
    out: namesOf(order.filter(({ application }) => !isKept.has(application) && !isOpen.has(application))),
    line: (open ? tie?.at : kept.at(-1)?.score) ?? null,
    limit,
    ties: tie ? [tie] : [],
    ...(open && { undecided: open }),
    shortfall: rule.method === 'atMost' ? 0 : Math.max(0, limit.count - order.length),
  })
}

const leftOf = (limit: CutLimit, filledBefore: number): CutLimit =>
  filledBefore === 0 ? limit : { ...limit, count: Math.max(0, limit.count - filledBefore), filledBefore }

type Settled = {
  readonly tie?: CutTie
  readonly taken: readonly string[]
  readonly open?: { readonly applications: readonly string[]; readonly places: number }
}

const settleNothing = ({ choice }: CutContext): Result<Settled, CutFault> =>
  choice ? err({ code: 'ChoiceNotNeeded' }) : ok({ taken: [] })

function settleTie(
  rule: CutRule,
  tied: readonly Ranked[],
  at: Exact,
  places: number,
  { values = noValues, choice }: CutContext,
): Result<Settled, CutFault> {
  const applications = tied.map(({ application }) => application)
  const outcome = breakTie(rule.ties.chain, applications, places, values)
  const tie = (decidedBy: string | null) => ({ applications, at, places, decidedBy, steps: outcome.steps })
  const waitsForBody = outcome.open.length > 0 && rule.ties.then === 'committee'
  if (choice && !waitsForBody) return err({ code: 'ChoiceNotNeeded' })
  if (outcome.open.length === 0) return ok({ tie: tie(outcome.decidedBy), taken: outcome.taken })
  if (rule.ties.then !== 'committee') {
    const taken = rule.ties.then === 'include' ? [...outcome.taken, ...outcome.open] : outcome.taken
    return ok({ tie: tie(rule.ties.then), taken })
  }
  const open = { applications: outcome.open, places: outcome.places }
  if (!choice) return ok({ tie: tie(null), taken: outcome.taken, open })
  const checked = checkChoice(choice, open.applications, open.places, rule.method === 'atMost')
  if (!checked.ok) return checked
  return ok({ tie: { ...tie('committee'), choice }, taken: [...outcome.taken, ...choice.chosen] })
}

function exceedLimit(rule: CutRule, { count, body, reason }: Exceedance): Result<CutLimit, CutFault> {
  const { count: ruleCount } = limitOf(rule)
  if (rule.method !== 'atMost' || !rule.soft) return err({ code: 'LimitIsHard', count: ruleCount })
  if (body.trim() === '' || reason.trim() === '') return err({ code: 'ExceedanceWithoutReason' })
  if (count <= ruleCount) return err({ code: 'ExceedanceBelowLimit', count: ruleCount, asked: count })
  return ok({ count, how: { method: 'exceeded', ruleCount, body, reason } })
}
