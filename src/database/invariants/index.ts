import type { Breach, Ground, Invariant } from './invariant.ts'
import { ofEntries } from './of-entries.ts'
import { ofRows } from './of-rows.ts'
import { ofSeals } from './of-seals.ts'
import { ofTree } from './of-tree.ts'

export type { Breach, Ground, Invariant } from './invariant.ts'

/** Everything that always holds in a database, in the order in which it is told. */
export const invariants: readonly Invariant[] = [...ofEntries, ...ofSeals, ...ofTree, ...ofRows]

/** An invariant with every place in which it does not hold. */
export type Looked = { readonly invariant: Invariant; readonly breaches: readonly Breach[] }

/** Looks at every invariant, one after another. `progress` is told how many are done. */
export async function lookAtInvariants(
  ground: Ground,
  progress: (done: number) => void = () => {},
): Promise<readonly Looked[]> {
  const looked: Looked[] = []
  for (const invariant of invariants) {
    looked.push({ invariant, breaches: await invariant.breaches(ground) })
    progress(looked.length)
  }
  return looked
}
