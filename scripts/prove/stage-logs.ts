import { blobsOf } from '../../src/core/process/assemble.ts'
import { emptyState, type World } from '../../src/core/process/state.ts'
import { hashText } from '../../src/core/record/hash.ts'
import type { LogStore, Projected } from '../../src/core/store/log-store.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import type { Change } from '../../src/server/acts/do-acts.ts'
import { foundAuthority } from '../../src/server/authorities.ts'
import { keyOf } from './casework.ts'
import { AUTHORITY, clock, projecting } from './service.ts'

/** Keeps what a rehearsal has led to as one log, at once, so that a proof can begin there; under another name than its cycle where one is given. */
export async function keepPlayed(
  store: LogStore,
  world: World,
  { state, sealed }: Performance,
  project: (change: Change) => Projected,
  log = state.opened?.cycle ?? '',
): Promise<void> {
  const key = keyOf(log)
  const kept = await store.append({
    ...key,
    after: 0,
    entries: state.log,
    sealed,
    pinned: Object.fromEntries(Object.values(blobsOf(world)).map((text) => [hashText(text), text])),
    project: project({
      ...key,
      world,
      before: emptyState,
      after: state,
      entries: state.log,
      act: state.acts,
    }),
  })
  if (!kept.ok) throw new Error(`the rehearsal ${key.log} was not kept: ${kept.error.reason}`)
}

/** Makes the authority of the proof on a new database, with the logs of some rehearsals. */
export async function stageLogs(
  connection: Connection,
  world: World,
  played: Iterable<Performance>,
): Promise<void> {
  const name = { zh: '试验', en: 'Proof' }
  const authority = { id: AUTHORITY, name, edition: world.edition.id, isRehearsal: true }
  await foundAuthority(connection.database, authority, clock())
  const store = createLogStore({ connection, clock })
  const project = projecting()
  for (const one of played) await keepPlayed(store, world, one, project)
}
