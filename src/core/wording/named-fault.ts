import type { JsonObject } from '../basics/json.ts'
import type { Text } from '../basics/text.ts'
import { explainSelectionFault, type SelectionFault } from '../selection/explain-selection-fault.ts'
import type { Say } from './say.ts'

/**
 * A fault of a selection, with names in place of ids. A limit that somebody has to write down, because it may be exceeded, keeps its id.
 */
export function explainWithNames(fault: JsonObject, say: Say): Text {
  const given = fault as unknown as SelectionFault & Readonly<Record<string, unknown>>
  const named = Object.entries(given).map(([key, value]) => [key, nameOf(key, value, given.code, say)])
  return explainSelectionFault(Object.fromEntries(named) as SelectionFault)
}

function nameOf(key: string, value: unknown, code: string, say: Say): unknown {
  switch (key) {
    case 'application':
      return say.application(value as string)
    case 'applications':
    case 'tied':
      return (value as string[]).map(say.application)
    case 'award':
      return say.award(value as string)
    case 'limit':
      return code === 'UnknownLimit' ? value : `“${say.limit(value as string)}”`
    case 'limits':
      return (value as string[]).map((each) => `“${say.limit(each)}”`)
    default:
      return value
  }
}
