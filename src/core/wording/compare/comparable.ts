import type { Json } from '../../basics/json.ts'
import { answersOf } from '../../process/parameters.ts'
import { settle } from '../../conditions/settle.ts'
import type { Edition } from '../../regulation/edition.ts'

/** What says where a value comes from or how it is called, and nothing about what it is. */
const NOT_COMPARED = new Set(['article', 'basis', 'note', 'name', 'label', 'question', 'id', 'openPoints'])

/**
 * 可比值 A value with everything taken out in which two texts differ although they say the same: articles, names, the ids of steps, bodies
 * and awards (a step stands for its kind, a body for its role, an award for its tier), the authority's own region. Open points count with their default.
 */
export function comparable(edition: Edition, value: unknown): Json {
  const kinds = new Map(edition.steps.map(({ id, kind }) => [id, kind]))
  const roles = new Map(edition.bodies.map(({ id, role }) => [id, role]))
  const tiers = new Map(edition.awards.map(({ id, rank }) => [id, rank]))
  const standing = (text: string): string | number =>
    text === edition.authority.region
      ? 'own region'
      : (kinds.get(text) ?? roles.get(text) ?? tiers.get(text) ?? text)
  const strip = (part: unknown): Json => {
    if (typeof part === 'string') return standing(part)
    if (Array.isArray(part)) return part.map(strip)
    if (typeof part !== 'object' || part === null) return (part ?? null) as Json
    const kept = Object.entries(part).filter(([key]) => !NOT_COMPARED.has(key))
    return Object.fromEntries(kept.map(([key, item]) => [String(standing(key)), strip(item)]))
  }
  return strip(settle(value, answersOf(edition, {})).value)
}
