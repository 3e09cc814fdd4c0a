import { canonicalText } from '../core/record/canonical.ts'
import { formatCheckpoint } from '../core/record/checkpoint.ts'
import { emptyFrontier, type Frontier, grow, leafHash, rootOfFrontier } from '../core/record/frontier.ts'
import { signNote, type Signer } from '../core/record/signed-note.ts'
import { type Instant, instantOf, millisecondsOf } from '../core/time/instant.ts'
import { type Connection, tryAgain } from './connection.ts'
import { giveBack, hold, type Lease, take } from './lease.ts'
import { insertRows } from './statement.ts'
import type { Database, Work } from './tables.ts'

export type SealerSettings = {
  readonly connection: Connection
  readonly authority: string
  /** The name of the authority's tree, the first line of its checkpoints. */
  readonly origin: string
  readonly signer: Signer
  /** Another name for each process. */
  readonly holder: string
  /** Operational time. */
  readonly clock: () => Instant
  /** How long the lease lasts unless it is prolonged, in milliseconds. */
  readonly leaseFor?: number
}

/** `sealed`: the tree has grown to this size. `nothingNew`: every entry is a leaf. `notMine`: another process seals for this authority now. */
export type Sealing =
  | { readonly outcome: 'sealed'; readonly size: number; readonly added: number; readonly note: string }
  | { readonly outcome: 'nothingNew'; readonly size: number }
  | { readonly outcome: 'notMine' }

export type Sealer = {
  readonly seal: () => Promise<Sealing>
  /** Lets another process seal at once. */
  readonly rest: () => Promise<void>
}

/** So many entries become leaves in one transaction. */
const MOST_LEAVES = 2000

/**
 * 封缄 Makes every entry of an authority's logs a leaf of its one tree (RFC 6962), signs a checkpoint (C2SP) and puts it into the outbox to be
 * kept elsewhere: only against such a checkpoint a record that was written anew shows. One process does so at a time; a second one that
 * believes it may is stopped by the lease, and by the numbers of the leaves.
 */
export function createSealer(settings: SealerSettings): Sealer {
  const { connection, authority, holder, clock, leaseFor = 60_000 } = settings
  const { database } = connection
  const lease = (now: Instant): Lease => {
    const until = instantOf(millisecondsOf(now) + leaseFor)
    return { authority, name: 'sealer', holder, until }
  }
  return {
    seal: async () => {
      const now = clock()
      if (!(await take(database, lease(now), now))) return { outcome: 'notMine' }
      return tryAgain(connection, () =>
        database.transaction().execute(async (work): Promise<Sealing> => {
          const at = clock()
          return (await hold(work, lease(at), at)) ? sealIn(work, settings, at) : { outcome: 'notMine' }
        }),
      )
    },
    rest: async () => {
      const now = clock()
      await giveBack(database, lease(now), now)
    },
  }
}

async function sealIn(work: Work, settings: SealerSettings, at: Instant): Promise<Sealing> {
  const { authority, origin, signer } = settings
  const before = await lastFrontier(work, authority)
  const entries = await unsealed(work, authority, MOST_LEAVES)
  if (entries.length === 0) return { outcome: 'nothingNew', size: before.size }
  const leaves = entries.map(({ log, position, hash }, index) => ({
    authority,
    number: before.size + index,
    log,
    position,
    hash: leafHash(hash),
  }))
  const frontier = leaves.reduce((tree, { hash }) => grow(tree, hash), before)
  const root = rootOfFrontier(frontier)
  const { size } = frontier
  const note = signNote(formatCheckpoint({ origin, size, root }), signer)
  await insertLeaves(work, leaves)
  await work
    .insertInto('checkpoint')
    .values({ authority, size, root, frontier: frontier.roots.join(' '), note, created_at: at })
    .execute()
  await work
    .insertInto('outbox')
    .values({
      authority,
      id: `checkpoint-${size}`,
      kind: 'checkpoint',
      payload: canonicalText({ size, note }),
      created_at: at,
      due_at: at,
      attempts: 0,
      taken_by: null,
      taken_until: null,
      done_at: null,
    })
    .execute()
  return { outcome: 'sealed', size, added: leaves.length, note }
}

const insertLeaves = insertRows('leaf', ['authority', 'number', 'log', 'position', 'hash'])

/** Where the tree stands, from its last checkpoint. Throws where that does not fit itself: then nothing may be signed on top of it. */
async function lastFrontier(work: Work, authority: string): Promise<Frontier> {
  const last = await work
    .selectFrom('checkpoint')
    .select(['size', 'root', 'frontier'])
    .where('authority', '=', authority)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return emptyFrontier
  const frontier = { size: last.size, roots: last.frontier.split(' ') }
  if (rootOfFrontier(frontier) !== last.root)
    throw new Error(`the checkpoint of ${authority} at ${last.size} is damaged`)
  return frontier
}

type Unsealed = { readonly log: string; readonly position: number; readonly hash: string }

/**
 * Entries that are no leaves yet, log by log, at most so many. The position of one log is no sequence that could be overtaken: it moves under
 * a lock and is seen with its entries. So in each log that is longer than its last leaf says, what lies after that leaf is what is missing.
 */
async function unsealed(
  database: Database | Work,
  authority: string,
  most: number,
): Promise<readonly Unsealed[]> {
  const logs = await database
    .selectFrom('log')
    .select(['id', 'position'])
    .select((row) =>
      row
        .selectFrom('leaf')
        .select((leaf) => leaf.fn.max('leaf.position').as('last'))
        .whereRef('leaf.authority', '=', 'log.authority')
        .whereRef('leaf.log', '=', 'log.id')
        .as('last'),
    )
    .where('authority', '=', authority)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const found: Unsealed[] = []
  for (const { id, position, last } of logs) {
    const after = last ?? 0
    if (position === after || found.length === most) continue
    const entries = await database
      .selectFrom('entry')
      .select(['log', 'position', 'hash'])
      .where('authority', '=', authority)
      .where('log', '=', id)
      .where('position', '>', after)
      .orderBy('position')
      .limit(most - found.length)
      .execute()
    found.push(...entries)
  }
  return found
}
