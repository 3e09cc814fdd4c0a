import type { Edition } from '../regulation/edition.ts'
import type { Completeness } from './rows.ts'

/** So many years before the reference day; `ever`: as long as there is an award; 0: the edition asks for nothing. */
export type LooksBack = number | 'ever'

type Asking = Pick<Edition, 'criteria' | 'prizes' | 'repeatWin'>
type Params = {
  readonly measure?: unknown
  readonly years?: unknown
  readonly withinYears?: unknown
  readonly weighsSanctions?: unknown
}

const longest = (all: readonly LooksBack[]): LooksBack =>
  all.includes('ever') ? 'ever' : Math.max(0, ...(all as readonly number[]))

/** A length that is not settled yet may be any, and one that is null never ends. */
const lengthOf = (years: unknown): LooksBack => (typeof years === 'number' ? years : 'ever')

function ofCriterion(what: Completeness['what'], kind: string, params: Params): LooksBack {
  if (kind === 'bar-or-ban')
    return (params.measure === 'bar') === (what === 'awards') ? lengthOf(params.years) : 0
  // What people weigh without a term, they weigh however old it is.
  if (params.weighsSanctions === true && what === 'sanctions') return 'ever'
  return kind === 'earlier-award' && what === 'awards' ? lengthOf(params.withinYears) : 0
}

/** Whether a second win brings something else than the first, so that it matters whether there was one, however long ago. */
const tellsFirstWins = ({ prizes, repeatWin }: Asking): boolean =>
  prizes.some(({ firstWinOnly, onUpgrade }) => firstWinOnly || onUpgrade === 'difference') ||
  !repeatWin.prize ||
  !repeatWin.honour ||
  !repeatWin.usesSeat

/** 追溯年限 How far back the bars, bans and rules on first wins of an edition look into one of the lists. */
export const looksBack = (edition: Asking, what: Completeness['what']): LooksBack =>
  longest([
    ...edition.criteria.map(({ kind, with: params }) => ofCriterion(what, kind, params as Params)),
    ...(what === 'awards' && tellsFirstWins(edition) ? ['ever' as const] : []),
  ])

/** Whether somebody declared the list complete for as far back as the edition looks from this day. */
export function isComplete(
  edition: Asking,
  declared: readonly Completeness[],
  what: Completeness['what'],
  asOf: string,
): boolean {
  const back = looksBack(edition, what)
  if (back === 0) return true
  const own = declared.filter((one) => one.what === what)
  if (own.some(({ sinceYear }) => sinceYear === null)) return true
  if (back === 'ever') return false
  const from = Number(asOf.slice(0, 4)) - back
  return own.some(({ sinceYear }) => sinceYear !== null && sinceYear <= from)
}
