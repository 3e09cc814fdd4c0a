import { z } from 'zod'
import { isObject, type Json, type JsonObject } from '../basics/json.ts'
import { isJson } from './canonical.ts'
import { freeText } from './sealing/marks.ts'

/** 行为人 Who acted: the role in which the act was done, and the person or body that did it. */
export type Actor = { readonly role: string; readonly id: string }

/** 佐证材料 A document behind an act, held by its SHA-256 (lower-case hex), with its number where it has one. */
export type Evidence = {
  readonly kind: string
  readonly sha256: string
  readonly number?: string
  readonly note?: string
}

/**
 * 记录 One entry of the log. An act appends one or more entries, numbered 1..n in each stream; `prev` is the hash
 * of the entry before it in the same stream. `occurredOn` is the legal date (YYYY-MM-DD), from which windows and
 * bars run; `recordedAt` (YYYY-MM-DDTHH:mm:ss.sssZ) is when it was entered. `checkedBy` is the person who checked
 * a paper act recorded on behalf.
 */
export type Entry = {
  readonly type: string
  readonly v: number
  readonly authority: string
  readonly cycle: string
  readonly stream: string
  readonly version: number
  readonly prev: string | null
  readonly step?: string
  /** The first entry of an act carries the act's input, so that the act can be decided again. */
  readonly act: { readonly no: number; readonly name: string; readonly input?: Json }
  readonly actor: Actor
  readonly onBehalfOf?: Actor
  readonly checkedBy?: string
  readonly occurredOn: string
  readonly recordedAt: string
  /** When the request was complete, where that was before it was entered: it decides whether the act was in time. */
  readonly receivedAt?: string
  readonly evidence: readonly Evidence[]
  readonly findings: readonly Json[]
  readonly data: JsonObject
}

const name = z.string().min(1)
const count = z.int().min(1)
const json = z.custom<Json>(isJson, 'not JSON that the record can hold')
const jsonObject = z.custom<JsonObject>(
  (value) => isJson(value) && isObject(value),
  'not a JSON object that the record can hold',
)

const moment = z.iso.datetime({ precision: 3, error: 'an instant is written YYYY-MM-DDTHH:mm:ss.sssZ' })

/** SHA-256 as the record writes it: 64 lower-case hexadecimal digits. */
export const sha256Hex = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits in lower case')

/** The shape of who acted. */
export const actor = z.strictObject({ role: name, id: name }).readonly()

/** The shape of a document behind an act. */
export const evidence = z
  .strictObject({
    kind: name,
    sha256: sha256Hex,
    number: z.string().exactOptional(),
    note: freeText().exactOptional(),
  })
  .readonly()

/** The shape of an entry; unknown fields are refused, because they would be hashed and never read. */
export const entrySchema: z.ZodType<Entry> = z
  .strictObject({
    type: name,
    v: count,
    authority: name,
    cycle: name,
    stream: name,
    version: count,
    prev: sha256Hex.nullable(),
    step: name.exactOptional(),
    act: z.strictObject({ no: count, name, input: json.exactOptional() }).readonly(),
    actor,
    onBehalfOf: actor.exactOptional(),
    checkedBy: name.exactOptional(),
    occurredOn: z.iso.date('a date is a real day, written YYYY-MM-DD'),
    recordedAt: moment,
    receivedAt: moment.exactOptional(),
    evidence: z.array(evidence).readonly(),
    findings: z.array(json).readonly(),
    data: jsonObject,
  })
  .readonly()
