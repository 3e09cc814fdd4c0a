import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { factAt } from '../../../core/conditions/facts.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { refuse } from './refusals.ts'

/** Whether anything that this kind of applicant may hold, or has to fulfil, goes by the sector. */
const goesBySector = ({ awards, criteria }: Edition, kind: string): boolean =>
  [...awards, ...criteria.map(({ appliesTo }) => appliesTo)].some(
    ({ sectors, applicantKinds }) =>
      sectors !== undefined && (applicantKinds as readonly string[] | undefined)?.includes(kind) !== false,
  )

/** 行业类别 Whether an applicant states its sector, where the edition tells sectors apart for its kind; never one that there is not. */
export function checkSector(facts: JsonObject, kind: string, edition: Edition): Result<true, Refusal> {
  const { sectors } = edition
  if (sectors.length === 0) return ok(true)
  const cited = [...new Set(sectors.map(({ article }) => article))]
  const known = sectors.map(({ id, name }) => ({ id, name }))
  const sector = factAt(facts, 'applicant.sector')
  if (sector === undefined && !goesBySector(edition, kind)) return ok(true)
  if (typeof sector !== 'string') return refuse('SectorMissing', cited, { known })
  return known.some(({ id }) => id === sector) ? ok(true) : refuse('SectorUnknown', cited, { sector, known })
}
