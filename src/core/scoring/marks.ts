import { err, ok, type Result } from '../basics/result.ts'
import { compare, HUNDRED, isAbove } from '../number/arithmetic.ts'
import { type Exact, integer } from '../number/exact.ts'
import { itemsOf, type Standard } from './standard.ts'

/** 评分 Percent (0 to 100) by item id: an assessor's marks, a consensus, or means. */
export type Marks = Readonly<Record<string, Exact>>

/** Why a set of marks cannot stand. `nearest` names the allowed marks on either side. */
export type MarkFault =
  | { readonly code: 'UnknownItem'; readonly item: string }
  | { readonly code: 'MarkOverHundred'; readonly item: string; readonly percent: Exact }
  | {
      readonly code: 'MarkOffStep'
      readonly item: string
      readonly percent: Exact
      readonly nearest: readonly Exact[]
    }
  | { readonly code: 'ItemMissing'; readonly item: string }

/** The marks that an assessor may give, ascending: every step of every band. */
export const stepPercents = ({ bands, step }: Standard): Exact[] =>
  bands.flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => integer(from + n * step)),
  )

export const isStepPercent = (standard: Standard, percent: Exact): boolean =>
  stepPercents(standard).includes(percent)

/**
 * Whether the marks are one allowed percent for every item of the standard. All faults are named, first by the marks'
 * order, then what is missing. `mayLack` lists items that need no mark here, since a consensus exists for them.
 */
export function checkMarks(
  standard: Standard,
  marks: Marks,
  mayLack: readonly string[] = [],
): Result<Marks, readonly MarkFault[]> {
  const allowed = stepPercents(standard)
  const items = new Set(itemsOf(standard).map(({ id }) => id))
  const faults = Object.entries(marks).flatMap(([item, percent]) =>
    items.has(item) ? checkMark(allowed, item, percent) : [{ code: 'UnknownItem', item } as const],
  )
  const missing = [...items]
    .filter((item) => !Object.hasOwn(marks, item) && !mayLack.includes(item))
    .map((item) => ({ code: 'ItemMissing', item }) as const)
  return faults.length + missing.length === 0 ? ok(marks) : err([...faults, ...missing])
}

function checkMark(allowed: readonly Exact[], item: string, percent: Exact): MarkFault[] {
  if (allowed.includes(percent)) return []
  if (isAbove(percent, HUNDRED)) return [{ code: 'MarkOverHundred', item, percent }]
  const below = allowed.filter((step) => compare(step, percent) < 0).slice(-1)
  const above = allowed.filter((step) => compare(step, percent) > 0).slice(0, 1)
  return [{ code: 'MarkOffStep', item, percent, nearest: [...below, ...above] }]
}
