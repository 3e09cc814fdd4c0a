import { z } from 'zod'
import { compare } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'

/**
 * 同分比较 One link of a tie-break chain: the named value that is compared (`category:4.7`, `stage:site`, or any other
 * that the cycle computes) and which end wins. A new tie-break is a new line of data.
 */
export const tieBreak = z.strictObject({
  id: z.string().min(1),
  by: z.string().min(1),
  prefer: z.enum(['higher', 'lower']),
})
export type TieBreak = Readonly<z.infer<typeof tieBreak>>

/** Exact values of an application by name. */
export type ValuesOf = (application: string) => Readonly<Record<string, Exact>> | undefined

export const noValues: ValuesOf = () => undefined

/** What one link did: the values compared, who got a place by it, who fell out, and between whom it is still open. */
export type TieStep = {
  readonly link: string
  readonly by: string
  readonly prefer: 'higher' | 'lower'
  readonly values: Readonly<Record<string, Exact>>
  /** Those without the value: while anyone lacks it the link cannot compare. */
  readonly missing: readonly string[]
  readonly taken: readonly string[]
  readonly dropped: readonly string[]
  readonly open: readonly string[]
}

/** `decidedBy` is the link that settled the last place; null while `open` still compete for `places`. */
export type TieOutcome = {
  readonly taken: readonly string[]
  readonly dropped: readonly string[]
  readonly open: readonly string[]
  readonly places: number
  readonly decidedBy: string | null
  readonly steps: readonly TieStep[]
}

/**
 * Follows the chain until `places` are settled between the tied. A value that nobody has yet (a later stage's) is passed
 * over; one that only some have ends the chain, because no comparison would be fair to the others.
 */
export function breakTie(
  chain: readonly TieBreak[],
  tied: readonly string[],
  places: number,
  values: ValuesOf,
): TieOutcome {
  const steps: TieStep[] = []
  let open = [...tied].sort()
  let left = places
  for (const link of chain) {
    const step = compareBy(link, open, left, values)
    steps.push(step)
    if (step.missing.length > 0 && step.missing.length < open.length) break
    open = [...step.open]
    left -= step.taken.length
    if (open.length === 0) break
  }
  const settled = open.length === 0
  return {
    taken: steps.flatMap((step) => step.taken),
    dropped: steps.flatMap((step) => step.dropped),
    open,
    places: left,
    decidedBy: settled ? (steps.at(-1)?.link ?? null) : null,
    steps,
  }
}

function compareBy(link: TieBreak, open: readonly string[], places: number, all: ValuesOf): TieStep {
  const { values, missing } = valuesFor(link, open, all)
  const split = missing.length > 0 ? { taken: [], dropped: [], open } : splitAt(places, link.prefer, values)
  return {
    link: link.id,
    by: link.by,
    prefer: link.prefer,
    values: Object.fromEntries(values),
    missing,
    ...split,
  }
}

/** The values that a link compares, and who has none. */
export function valuesFor(link: TieBreak, open: readonly string[], all: ValuesOf) {
  const values = open.flatMap((application): [string, Exact][] => {
    const value = valueOf(all, application, link.by)
    return value === undefined ? [] : [[application, value]]
  })
  const found = new Set(values.map(([application]) => application))
  return { values, missing: open.filter((application) => !found.has(application)) }
}

function valueOf(all: ValuesOf, application: string, name: string): Exact | undefined {
  const own = all(application)
  return own && Object.hasOwn(own, name) ? own[name] : undefined
}

/** Who is ahead of the value that stands at the last place, who is behind it, and who shares it beyond the room left. */
function splitAt(places: number, prefer: 'higher' | 'lower', values: readonly (readonly [string, Exact])[]) {
  const sign = prefer === 'higher' ? 1 : -1
  const best = [...values].sort(([, a], [, b]) => sign * compare(b, a))
  const atLine = best[places - 1]?.[1]
  const names = (keep: (difference: number) => boolean) =>
    values
      .filter(([, value]) => keep(atLine === undefined ? -1 : sign * compare(value, atLine)))
      .map(([name]) => name)
  const ahead = names((difference) => difference > 0)
  const level = names((difference) => difference === 0)
  const dropped = names((difference) => difference < 0)
  const fits = ahead.length + level.length <= places
  return { taken: fits ? [...ahead, ...level].sort() : ahead, dropped, open: fits ? [] : level }
}
