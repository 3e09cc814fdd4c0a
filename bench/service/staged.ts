import { randomBytes } from 'node:crypto'
import { Projector } from '../../src/database/projector.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import type { Connection } from '../../src/database/connection.ts'
import type { World } from '../../src/core/process/state.ts'
import { pinyinKey } from '../../src/adapters/pinyin-key.ts'
import { noMessages } from '../../src/people/messages.ts'
import type { Realm } from '../../src/people/realm.ts'
import { defaultSettings } from '../../src/people/settings.ts'
import { foundAuthority } from '../../src/server/authorities.ts'
import { AUTHORITY, clock } from '../../scripts/prove/service.ts'
import { keepPlayed } from '../../scripts/prove/stage-logs.ts'
import type { RankedLog } from './ranked-logs.ts'

type Staged = Pick<RankedLog, 'log' | 'played'>

/** The people of the authority that is measured. */
export const realmOn = ({ database }: Connection): Realm => ({
  authority: AUTHORITY,
  db: database,
  now: clock,
  random: (bytes) => randomBytes(bytes),
  settings: defaultSettings,
  messages: noMessages,
})

/** Makes the authority, and keeps logs in it with the rows that screens query. */
export async function stage(connection: Connection, world: World, logs: readonly Staged[]): Promise<void> {
  const name = { zh: '测试', en: 'Bench' }
  const authority = { id: AUTHORITY, name, edition: world.edition.id, isRehearsal: true }
  await foundAuthority(connection.database, authority, clock())
  const store = createLogStore({ connection, clock })
  const projector = new Projector(pinyinKey, 1)
  for (const { log, played } of logs)
    await keepPlayed(store, world, { ...played, happenings: [], incidents: [] }, projector.project, log)
}
