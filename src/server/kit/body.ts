import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { MEDIA_TYPES } from './formats.ts'
import type { Arriving } from './arriving.ts'
import { type Problem, problem, type UnfitPlace } from './problem.ts'

export type ReadBody = { readonly value: unknown; readonly hash: string }

const isJsonType = (type: string | null) => /^application\/json\s*(;.*)?$/i.test(type ?? '')

const TABLE_TYPES: readonly string[] = [MEDIA_TYPES.xlsx, MEDIA_TYPES.csv]

/** A table that somebody sent as a file, and its SHA-256. Its type says that no form of another site made it. */
export async function readUpload(
  request: Request,
  most: number,
  arriving: Arriving,
): Promise<Result<ReadBody, Problem>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!TABLE_TYPES.includes(type)) return err(problem('NotATable'))
  const bytes = await arriving.all(most)
  if (!bytes.ok) return bytes
  return ok({ value: bytes.value, hash: createHash('sha256').update(bytes.value).digest('hex') })
}

/** Deeper than anything that is asked for; what is nested beyond that is only sent to exhaust somebody. */
const DEEPEST = 60

const ZERO: Text = { zh: '含有不能保存的字符', en: 'it has a character that cannot be kept' }
const TOO_DEEP: Text = { zh: '层次过深', en: 'it is nested too deep' }

/** Where a value holds what no store could keep: the character zero, or more levels than anybody means. Null where nothing is amiss. */
export function unfitIn(value: unknown, path = '', depth = 0): UnfitPlace | null {
  if (typeof value === 'string') return value.includes('\u0000') ? { path, problem: ZERO } : null
  if (typeof value !== 'object' || value === null) return null
  if (depth === DEEPEST) return { path, problem: TOO_DEEP }
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`
    const found = key.includes('\u0000') ? { path, problem: ZERO } : unfitIn(inner, here, depth + 1)
    if (found !== null) return found
  }
  return null
}

const NOT_READABLE = problem('BadShape', {
  places: [{ path: '', problem: { zh: '不是完整的JSON', en: 'it is not complete JSON' } }],
})

/**
 * The JSON body of a request and its SHA-256. Only application/json is taken: a form of another site cannot send that without asking
 * first, which is half of the protection against forged requests.
 */
export async function readBody(
  request: Request,
  most: number,
  arriving: Arriving,
): Promise<Result<ReadBody, Problem>> {
  if (!isJsonType(request.headers.get('content-type'))) return err(problem('NotJson'))
  const bytes = await arriving.all(most)
  if (!bytes.ok) return bytes
  const hash = createHash('sha256').update(bytes.value).digest('hex')
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
    const unfit = unfitIn(value)
    return unfit === null ? ok({ value, hash }) : err(problem('BadShape', { places: [unfit] }))
  } catch {
    return err(NOT_READABLE)
  }
}
