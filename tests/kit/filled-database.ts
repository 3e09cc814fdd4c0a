import type { Performance } from '../../src/rehearsal/script.ts'
import { blobsOf } from '../../src/core/process/assemble.ts'
import { emptyState, type World } from '../../src/core/process/state.ts'
import { hashText } from '../../src/core/record/hash.ts'
import { signerFrom } from '../../src/core/record/signed-note.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { Projector } from '../../src/database/projector.ts'
import { createSealer } from '../../src/database/sealer.ts'
import { rehearse } from '../journeys/kit/rehearse.ts'
import { NOW } from './databases.ts'

/** The key of an authority's tree. */
export const signerOf = (authority: string) =>
  signerFrom(`award.example/${authority}`, new Uint8Array(32).fill(7))
export const sortKey = (name: string): string => name

export type Played = Pick<Performance, 'state' | 'sealed'>

/** A whole cycle in a database: an authority, what was played, the rows that screens query, and a signed checkpoint over all of it. */
export async function fillDatabase(
  connection: Connection,
  world: World,
  { state, sealed }: Played,
  { authority, isRehearsal }: { readonly authority: string; readonly isRehearsal: boolean },
): Promise<{ readonly authority: string; readonly log: string }> {
  const { database } = connection
  const clock = () => NOW
  const { name } = world.edition.authority
  await database
    .insertInto('authority')
    .values({
      id: authority,
      name_zh: name.zh,
      name_en: name.en,
      edition: world.edition.id,
      is_rehearsal: isRehearsal ? 1 : 0,
      created_at: NOW,
    })
    .execute()
  const log = state.opened?.cycle ?? ''
  const project = new Projector(sortKey).project({
    authority,
    log,
    world,
    before: emptyState,
    after: state,
    entries: state.log,
  })
  const kept = await createLogStore({ connection, clock }).append({
    authority,
    log,
    after: 0,
    entries: state.log,
    sealed,
    pinned: Object.fromEntries(Object.values(blobsOf(world)).map((text) => [hashText(text), text])),
    project,
  })
  if (!kept.ok) throw new Error(kept.error.reason)
  const signer = signerOf(authority)
  const origin = signer.name
  const sealer = createSealer({ connection, authority, origin, signer, holder: 'test', clock })
  while ((await sealer.seal()).outcome === 'sealed');
  await sealer.rest()
  return { authority, log }
}

/** A short rehearsal of a regulation. */
export const played = (world: World, seed = '7', applicants = 6): Played => rehearse(world, seed, applicants)
