import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { refuse } from './refusals.ts'
import { type Scored, standardsFor } from './standards.ts'
import type { World } from './state.ts'

/** Whom the standard is to score, and whether nobody is really scored. */
export type Purpose = { readonly scored: Scored; readonly rehearsal: boolean }

/**
 * 评分标准 Whether a cycle may score these applicants by this standard: one that the regulation names for them, one that a body supplies where
 * the regulation leaves it to a body, or, where it allows that, a newer edition of one; and its structure has to be at hand. A standard for
 * organisations scores no person, and the other way round, unless the regulation names it for both. A fictitious one serves rehearsals.
 */
export function checkStandard(
  { edition, standards }: Pick<World, 'edition' | 'standards'>,
  id: string,
  { scored, rehearsal }: Purpose,
): Result<true, Refusal> {
  const uses = standardsFor(edition, scored)
  const articles = [...new Set(uses.map(({ article }) => article))]
  const named = uses.find(({ code, file }) => id === code || id === file)
  const entered = standards[id]
  if (named && !entered) return refuse('StandardNotEntered', articles, { title: named.title })
  if (!entered) return refuse('StandardUnknown', [], { standard: id, known: Object.keys(standards) })
  const { title } = entered
  const isForBoth = named !== undefined && named.appliesTo.length > 1
  if (entered.appliesTo !== scored && !isForBoth)
    return refuse('StandardForOthers', articles, { title, scored })
  if (entered.fictitious) return rehearsal ? ok(true) : refuse('StandardFictitious', articles, { title })
  if (named || uses.some(({ suppliedBy }) => suppliedBy !== undefined)) return ok(true)
  const older = uses.map(({ file }) => standards[file ?? '']).find((each) => each?.code === entered.code)
  const isNewer = older !== undefined && entered.edition > older.edition
  if (isNewer && edition.standardUpgrade.allowed) return ok(true)
  return refuse('StandardNotNamed', articles, { title, named: uses.map((use) => use.title) })
}
