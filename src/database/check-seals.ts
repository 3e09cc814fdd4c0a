import { ok } from '../core/basics/result.ts'
import { parseCheckpoint } from '../core/record/checkpoint.ts'
import { emptyFrontier, grow, leafHash, rootOfFrontier } from '../core/record/frontier.ts'
import { openNote, type Verifier } from '../core/record/signed-note.ts'
import type { Database } from './tables.ts'

/**
 * What is wrong with a tree. `gap`: no leaf of that number. `leaf`: it is not that of its entry. `root`: a checkpoint does not fit the leaves.
 * `signature`: its note is not signed by the key, or speaks of something else.
 */
export type SealFault = { readonly reason: 'gap' | 'leaf' | 'root' | 'signature'; readonly at: number }

const PAGE = 5000

/**
 * Computes an authority's tree anew from its entries and compares it with its leaves and checkpoints; without a key it says nothing of who
 * signed. Read it in a snapshot.
 */
export async function checkSeals(
  database: Database,
  authority: string,
  verifier: Verifier | null,
): Promise<readonly SealFault[]> {
  const checkpoints = await database
    .selectFrom('checkpoint')
    .select(['size', 'root', 'note'])
    .where('authority', '=', authority)
    .orderBy('size')
    .execute()
  const faults: SealFault[] = []
  let tree = emptyFrontier
  const rootAt = new Map<number, string>()
  const sizes = new Set(checkpoints.map(({ size }) => size))
  for (;;) {
    const page = await leavesFrom(database, authority, tree.size)
    for (const { number, hash, entry_hash } of page) {
      if (number !== tree.size) return [...faults, { reason: 'gap', at: tree.size }]
      if (hash !== leafHash(entry_hash)) faults.push({ reason: 'leaf', at: number })
      tree = grow(tree, leafHash(entry_hash))
      if (sizes.has(tree.size)) rootAt.set(tree.size, rootOfFrontier(tree))
    }
    if (page.length < PAGE) break
  }
  for (const { size, root, note } of checkpoints) {
    if (rootAt.get(size) !== root) faults.push({ reason: 'root', at: size })
    const opened = verifier ? openNote(note, verifier) : ok(note)
    const said = opened.ok ? parseCheckpoint(opened.value) : opened
    if (!said.ok || said.value.size !== size || said.value.root !== root)
      faults.push({ reason: 'signature', at: size })
  }
  return faults
}

const leavesFrom = (database: Database, authority: string, from: number) =>
  database
    .selectFrom('leaf')
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.authority', '=', 'leaf.authority')
        .onRef('entry.log', '=', 'leaf.log')
        .onRef('entry.position', '=', 'leaf.position'),
    )
    .select(['leaf.number', 'leaf.hash', 'entry.hash as entry_hash'])
    .where('leaf.authority', '=', authority)
    .where('leaf.number', '>=', from)
    .orderBy('leaf.number')
    .limit(PAGE)
    .execute()
