import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { refuse } from './refusals.ts'
import type { World } from './state.ts'

/**
 * 评分标准 Whether a cycle may score by this standard: one that the regulation names for scoring, or, where it allows that, a newer
 * edition of one; and its structure has to be at hand.
 */
export function checkStandard(
  { edition, standards }: Pick<World, 'edition' | 'standards'>,
  id: string,
): Result<true, Refusal> {
  const forScoring = edition.standards.filter(({ use }) => use !== 'guide')
  const articles = [...new Set(forScoring.map(({ article }) => article))]
  const named = forScoring.find(({ code, file }) => id === code || id === file)
  const entered = standards[id]
  if (named) return entered ? ok(true) : refuse('StandardNotEntered', articles, { title: named.title })
  if (!entered) return refuse('StandardUnknown', [], { standard: id, known: Object.keys(standards) })
  const older = forScoring
    .map(({ file }) => standards[file ?? ''])
    .find((each) => each?.code === entered.code)
  const isNewer = older !== undefined && entered.edition > older.edition
  if (isNewer && edition.standardUpgrade.allowed) return ok(true)
  const titles = forScoring.map(({ title }) => title)
  return refuse('StandardNotNamed', articles, { title: entered.title, named: titles })
}
