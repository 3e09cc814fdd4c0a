import type { Json } from '../basics/json.ts'
import type { SealedValue } from '../record/sealed.ts'
import { commitmentOf, isReference } from '../record/sealing/reference.ts'
import { mapMarked } from '../record/sealing/walk.ts'
import { inputSchemaOf } from './seal-command.ts'
import type { CycleState, World } from './state.ts'

/**
 * 封存的姓名 The rows that were sealed as a name or a contact. Their salts may be used again; that of a free text may not, because whoever
 * is named later would be known again by it: in a complaint, say.
 */
export function sealedNames(
  world: World,
  { log }: Pick<CycleState, 'log'>,
  rows: readonly SealedValue[],
): readonly SealedValue[] {
  const names = new Set<string>()
  for (const { entry } of log) {
    const { step = '', input = null } = (entry.act.input ?? {}) as { step?: string; input?: Json }
    const schema = inputSchemaOf(world, step, entry.act.name)
    if (!schema) continue
    mapMarked(schema, input, ({ kind, value }) => {
      if (kind !== 'freeText' && isReference(value)) names.add(commitmentOf(value))
      return value
    })
  }
  return rows.filter(({ id }) => names.has(id))
}
