import { type Checkpoint, parseCheckpoint } from '../core/record/checkpoint.ts'
import { emptyFrontier, grow, leafHash, rootOfFrontier } from '../core/record/frontier.ts'
import type { CheckpointMismatch } from '../core/verification/verify-text.ts'
import type { Database } from './tables.ts'

const PAGE = 5000

/**
 * What a checkpoint that was kept elsewhere says against an authority's tree; null where the entries lead to it. The tree is computed from
 * the entries and not from what was stored of it.
 */
export async function treeAgainst(
  database: Database,
  authority: string,
  { origin, size, root }: Checkpoint,
): Promise<Exclude<CheckpointMismatch, { reason: 'shorter' }> | { readonly reason: 'shorter' } | null> {
  const own = await originOf(database, authority)
  if (own !== null && own !== origin) return { reason: 'otherLog', expected: origin, found: own }
  let tree = emptyFrontier
  while (tree.size < size) {
    const page = await hashesFrom(database, authority, tree.size, Math.min(PAGE, size - tree.size))
    if (page.length === 0) return { reason: 'shorter' }
    for (const { hash } of page) tree = grow(tree, leafHash(hash))
  }
  const found = rootOfFrontier(tree)
  return found === root ? null : { reason: 'rewritten', size, expected: root, found }
}

/** The name of an authority's tree, as its last checkpoint has it; its key has the same name. Null where nothing is sealed yet. */
export async function originOf(database: Database, authority: string): Promise<string | null> {
  const last = await database
    .selectFrom('checkpoint')
    .select('note')
    .where('authority', '=', authority)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  const read = last && parseCheckpoint(last.note)
  return read?.ok ? read.value.origin : null
}

const hashesFrom = (database: Database, authority: string, from: number, most: number) =>
  database
    .selectFrom('leaf')
    .innerJoin('entry', (join) =>
      join
        .onRef('entry.authority', '=', 'leaf.authority')
        .onRef('entry.log', '=', 'leaf.log')
        .onRef('entry.position', '=', 'leaf.position'),
    )
    .select('entry.hash')
    .where('leaf.authority', '=', authority)
    .where('leaf.number', '>=', from)
    .where('leaf.number', '<', from + most)
    .orderBy('leaf.number')
    .execute()
