import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { parseFacts } from '../../../core/conditions/facts.ts'
import { layFacts } from '../../../core/conditions/lay-facts.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import { checkNoPersonalNumber } from './personal-number.ts'
import { refuse } from './refusals.ts'
import { checkSector } from './sector.ts'

type Applicant = { readonly name: string; readonly code: string | null; readonly kind: string }

/** What the procedure fixes and no applicant may state: the reference day, and what people find. */
const NOT_THEIRS = ['asOf', 'judgements']

/**
 * The facts of an application, checked. Name, code and kind come from the form; facts that say otherwise are refused, because one
 * of the two is wrong. `code` null: it does not go into the facts.
 */
export function factsOf(
  stated: JsonObject,
  { name, code, kind }: Applicant,
  edition: Edition,
  asOf: IsoDate,
): Result<JsonObject, Refusal> {
  const cited = [edition.applicants.article]
  const strange = NOT_THEIRS.filter((fact) => Object.hasOwn(stated, fact))
  if (strange.length > 0) return refuse('FactsNotTheirs', cited, { facts: strange })
  const form = { name, ...(code === null ? {} : { code }), kind }
  const said = (stated['applicant'] ?? {}) as JsonObject
  for (const [fact, given] of Object.entries(form) as ['name' | 'code' | 'kind', string][]) {
    const other = said[fact]
    if (other !== undefined && other !== given)
      return refuse('FactsContradict', cited, {
        fact,
        stated: typeof other === 'string' ? other : JSON.stringify(other),
        given,
      })
  }
  const facts = layFacts(stated, { applicant: form })
  const impersonal = checkNoPersonalNumber(facts, edition.applicants.article)
  if (!impersonal.ok) return impersonal
  const sector = checkSector(facts, kind, edition)
  if (!sector.ok) return sector
  const parsed = parseFacts({ ...facts, asOf }, edition.criteria)
  if (parsed.ok) return ok(facts)
  const problems = parsed.error.map(({ path, wrong, mend }) => ({ path, wrong, mend }))
  return refuse('FactsUnfit', cited, { problems })
}
