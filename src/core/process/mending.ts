import type { z } from 'zod'
import type { JsonObject } from '../basics/json.ts'
import { isSameJson } from '../record/canonical.ts'

/** Fields of an entry, each with the shape that it may take anew. */
export type Fields = Readonly<Record<string, z.ZodType>>

/**
 * 更正、作废、冲销 How a stage sets right what was entered wrongly, by entry type. What an entry merely says is put anew (`fields`; all
 * else stays as recorded). What should not stand at all is annulled: the value names the fields that say which matter it is about, because
 * only the last entry on a matter can be; none where nothing is ever built on it. What others hold papers of, such as money, is reversed
 * by an act of the stage and never edited away.
 */
export type Mending = {
  readonly fields?: Readonly<Record<string, Fields>>
  readonly annullable?: Readonly<Record<string, readonly string[]>>
  readonly reversedBy?: Readonly<Record<string, string>>
}

const isSame = (a: unknown, b: unknown): boolean => {
  return a === undefined || b === undefined ? a === b : isSameJson(a, b)
}

/** The fields of a replacement that cannot stand: changed and not to be put anew, or of another shape than they may take. */
export const unfitFields = (now: JsonObject, replacement: JsonObject, fields: Fields): string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(replacement)])].filter((name) => {
    if (isSame(now[name], replacement[name])) return false
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined
    return shape?.safeParse(replacement[name]).success !== true
  })

/** Whether two entries are about the same matter, by the fields that say so. */
export const isSameMatter = (a: JsonObject, b: JsonObject, matter: readonly string[]): boolean =>
  matter.length > 0 && matter.every((name) => isSame(a[name], b[name]))
