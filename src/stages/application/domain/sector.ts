import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { factAt } from '../../../core/conditions/facts.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { refuse } from './refusals.ts'

/** 行业类别 Whether an applicant states its sector, where the edition tells sectors apart. */
export function checkSector(facts: JsonObject, { sectors }: Edition): Result<true, Refusal> {
  if (sectors.length === 0) return ok(true)
  const cited = [...new Set(sectors.map(({ article }) => article))]
  const known = sectors.map(({ id, name }) => ({ id, name }))
  const sector = factAt(facts, 'applicant.sector')
  if (typeof sector !== 'string') return refuse('SectorMissing', cited, { known })
  return known.some(({ id }) => id === sector) ? ok(true) : refuse('SectorUnknown', cited, { sector, known })
}
