import type { Json } from '../../../src/core/basics/json.ts'
import type { Chance } from '../../../src/rehearsal/kit.ts'

const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e颠倒',
  'ＡＢＣ',
  '👩‍👩‍👧',
  'é',
  "' or 1=1 --",
  '${7*7}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '<script>',
  '2026-02-30',
  '1e999',
  'x'.repeat(5000),
]
const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  2 ** 53,
  -(2 ** 53),
  0.1,
  1e300,
  [],
  {},
  [[[]]],
  ...ODD_TEXTS,
]

/** A value with one place of it changed: left out, of another type, at a limit, or beside one that it does not know. */
export function mutated(value: Json, chance: Chance): Json {
  if (typeof value === 'object' && value !== null && chance.below(5) > 0) {
    const keys = Object.keys(value)
    if (keys.length > 0)
      return Array.isArray(value)
        ? inList(value as Json[], chance)
        : inRecord(value as Record<string, Json>, chance)
  }
  return chance.pick(ODD)
}

function inList(items: readonly Json[], chance: Chance): Json {
  const at = chance.below(items.length)
  if (chance.below(6) === 0) return [...items, ...items, ...items]
  return items.map((item, index) => (index === at ? mutated(item, chance) : item))
}

function inRecord(record: Readonly<Record<string, Json>>, chance: Chance): Json {
  const key = chance.pick(Object.keys(record))
  const { [key]: value = null, ...rest } = record
  switch (chance.below(6)) {
    case 0:
      return rest
    case 1:
      return { ...record, [chance.pick(ODD_TEXTS)]: value }
    case 2:
      return { ...rest, [key]: chance.pick(ODD) }
    default:
      return { ...rest, [key]: mutated(value, chance) }
  }
}

const ODD_PIECES = [
  '%',
  '%00',
  '%zz',
  '%ff',
  '%2f',
  '?',
  '&',
  '=',
  ';',
  '\\',
  "'",
  '"',
  '..',
  '%F0%9F%98%80',
  '[]',
  '9'.repeat(30),
]

/** A text with a piece put in, taken out or doubled. */
export function mutatedText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  switch (chance.below(3)) {
    case 0:
      return text.slice(0, at) + chance.pick(ODD_PIECES) + text.slice(at)
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + chance.below(8))
    default:
      return text + text.slice(at)
  }
}
