import type { Json, JsonObject } from '../basics/json.ts'
import { maskIdNumber, maskName, maskPhone } from '../codes/masking.ts'
import { commitmentOf, isReference, replaceReferences } from '../record/sealing/reference.ts'
import { type ThingKind, thingKinds } from './thing.ts'

/** What stands behind a commitment; undefined where it was erased or is not at hand. */
export type Behind = (commitment: string) => string | undefined

/** 掩码 What a masked row keeps of its papers: the fields that its kind leaves in, and nothing of papers that have none of them. */
export function masked(kind: ThingKind, data: JsonObject): JsonObject {
  const kept: readonly string[] = thingKinds[kind].masked
  const papers = Object.entries(data).flatMap(([type, paper]) => {
    const fields = Object.entries(paper as JsonObject).filter(([name]) => kept.includes(name))
    return fields.length > 0 ? [[type, Object.fromEntries(fields)] as const] : []
  })
  return Object.fromEntries(papers)
}

/** Fields that hold one personal value, and how each looks in a list. Every other sealed text is left out of lists. */
const PERSONAL: Readonly<Record<string, (text: string) => string>> = {
  name: maskName,
  person: maskName,
  holder: maskName,
  realName: maskName,
  signedBy: maskName,
  contact: maskPhone,
  phone: maskPhone,
  idNumber: maskIdNumber,
}

/** The papers as a list shows them: personal values masked, what was written freely left out. */
export function forList(data: JsonObject, behind: Behind): JsonObject {
  const shown = (value: Json, name: string): Json => {
    if (typeof value === 'string') {
      if (isReference(value)) return PERSONAL[name]?.(behind(commitmentOf(value)) ?? '') ?? null
      return replaceReferences(value, () => '…')
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((one: Json) => shown(one, name))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one, key)]))
  }
  return shown(data, '') as JsonObject
}
