import { sealedNames } from '../../core/process/sealed-names.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import type { Salts } from '../../core/record/sealing/seal-fields.ts'

/** The salts of the names and contacts that a log keeps: the same name is sealed the same way again (ADR 0020). Free texts never are. */
export type NameSalts = ReadonlyMap<string, string>

export const nameSaltsOf = (world: World, state: CycleState, rows: readonly SealedValue[]): NameSalts =>
  new Map(sealedNames(world, state, rows).map(({ value, salt }) => [value, salt]))

/** Salts for one act, and the names that it adds once it is kept. */
export function saltsFor(
  known: NameSalts,
  fresh: Salts,
): { readonly salts: Salts; readonly added: ReadonlyMap<string, string> } {
  const added = new Map<string, string>()
  const salts: Salts = (field) => {
    const { kind, value } = field
    if (kind === 'freeText') return fresh(field)
    const salt = known.get(value) ?? added.get(value) ?? fresh(field)
    if (!known.has(value)) added.set(value, salt)
    return salt
  }
  return { salts, added }
}

export const withAdded = (known: NameSalts, added: NameSalts): NameSalts =>
  added.size === 0 ? known : new Map([...known, ...added])
