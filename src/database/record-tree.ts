import type { Database } from './tables.ts'

/** A signed checkpoint of an authority's tree, as it is kept. */
export type KeptCheckpoint = {
  readonly size: number
  readonly root: string
  readonly note: string
  readonly at: string
}

const checkpointsOf = (database: Database, authority: string) =>
  database
    .selectFrom('checkpoint')
    .select(['size', 'root', 'note', 'created_at as at'])
    .where('authority', '=', authority)

/** The last one; undefined where nothing is sealed yet. */
export const lastCheckpoint = (database: Database, authority: string): Promise<KeptCheckpoint | undefined> =>
  checkpointsOf(database, authority).orderBy('size', 'desc').limit(1).executeTakeFirst()

export const checkpointAt = (
  database: Database,
  authority: string,
  size: number,
): Promise<KeptCheckpoint | undefined> =>
  checkpointsOf(database, authority).where('size', '=', size).executeTakeFirst()

/** A page of them, by their size. */
export const checkpointsAfter = (
  database: Database,
  authority: string,
  size: number,
  limit: number,
): Promise<readonly KeptCheckpoint[]> =>
  checkpointsOf(database, authority).where('size', '>', size).orderBy('size').limit(limit).execute()

/** Where the entry with this hash stands in the tree, from 0; `unsealed` where it is no leaf yet, null where there is none. */
export async function leafNumber(
  database: Database,
  authority: string,
  hash: string,
): Promise<number | 'unsealed' | null> {
  const row = await database
    .selectFrom('entry')
    .leftJoin('leaf', (join) =>
      join
        .onRef('leaf.authority', '=', 'entry.authority')
        .onRef('leaf.log', '=', 'entry.log')
        .onRef('leaf.position', '=', 'entry.position'),
    )
    .select('leaf.number')
    .where('entry.authority', '=', authority)
    .where('entry.hash', '=', hash)
    .executeTakeFirst()
  return row ? (row.number ?? 'unsealed') : null
}

const PAGE = 5000

/** The hashes of the first so many entries of the tree, in its order. */
export async function treeHashes(
  database: Database,
  authority: string,
  size: number,
): Promise<readonly { readonly hash: string }[]> {
  const found: { hash: string }[] = []
  while (found.length < size) {
    const page = await database
      .selectFrom('leaf')
      .innerJoin('entry', (join) =>
        join
          .onRef('entry.authority', '=', 'leaf.authority')
          .onRef('entry.log', '=', 'leaf.log')
          .onRef('entry.position', '=', 'leaf.position'),
      )
      .select('entry.hash')
      .where('leaf.authority', '=', authority)
      .where('leaf.number', '>=', found.length)
      .where('leaf.number', '<', Math.min(size, found.length + PAGE))
      .orderBy('leaf.number')
      .execute()
    if (page.length === 0)
      throw new Error(`the tree of ${authority} is shorter than its checkpoint of ${size}`)
    found.push(...page)
  }
  return found
}
