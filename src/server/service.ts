import { sql } from 'kysely'
import type { Hono } from 'hono'
import { shanghaiDateOf } from '../core/time/instant.ts'
import type { LogStore } from '../core/store/log-store.ts'
import { noteWhoActed } from '../database/act-by.ts'
import type { Work } from '../database/tables.ts'
import { createLogStore } from '../database/log-store.ts'
import { Projector } from '../database/projector.ts'
import type { Realm } from '../people/realm.ts'
import { stages } from '../stages/registry.generated.ts'
import { stageWords } from '../stages/words.generated.ts'
import { Acts, type ActSettings } from './acts/do-acts.ts'
import { LiveLogs } from './acts/live-logs.ts'
import { addressOf } from './address-of.ts'
import { allRoutes } from './all-routes.ts'
import { createApp } from './app.ts'
import { casesOf } from './cases-of.ts'
import { doingOf } from './doing-of.ts'
import type { Foundations } from './foundations.ts'
import { addHealth } from './health.ts'
import type { Gate } from './kit/gate.ts'
import type { Route } from './kit/route.ts'
import { noteReading } from './note-reading.ts'
import { oidcFromSettings } from './people/oidc-providers.ts'
import { realmsOf } from './people/realms-of.ts'
import { readerOf } from './read-for.ts'
import { shellOf } from './shell-of.ts'
import { worldsToOpen } from './worlds.ts'

export type Service = {
  readonly app: Hono
  readonly routes: readonly Route[]
  readonly gate: Gate
  readonly store: LogStore
  readonly projector: Projector
  readonly realm: (authority: string) => Realm
}

/** The rows that screens query, and who sat at the keyboard, both in the transaction of the act. */
const projecting =
  (projector: Projector, clock: Foundations['clock']): ActSettings['project'] =>
  (change) => {
    const show = projector.project(change)
    return async (transaction) => {
      await show(transaction)
      if (change.by) await noteWhoActed(transaction as Work, change, change.act, change.by, clock())
    }
  }

/** 组成 Puts the service together: the store, the acts, the people, and the routes over them. */
export function createService(given: Foundations): Service {
  const { settings, connection, now, clock, random } = given
  const { database } = connection
  const store = createLogStore({ connection, clock })
  const worldToOpen = worldsToOpen(database, given.regulations, stages)
  const logs = new LiveLogs({
    store,
    kinds: stages,
    worldToOpen,
    most: settings.LOGS_IN_MEMORY,
    mostWaiting: settings.MOST_PER_CYCLE,
    isAlone: connection.kind === 'sqlite',
  })
  const projector = new Projector(given.sortKey, settings.LOGS_IN_MEMORY)
  const salt = () => Buffer.from(random(32)).toString('hex')
  const acts = new Acts({
    store,
    logs,
    now,
    clock,
    salt,
    project: projecting(projector, clock),
  })
  const cases = casesOf(logs, worldToOpen, stageWords)
  const realm = realmsOf(given)
  const note = noteReading(database, realm, clock)
  const reader = readerOf({
    database,
    worldOf: (key) => logs.worldOf(key),
    logs: store.logs,
    today: () => shanghaiDateOf(now()),
    note,
  })
  const shell = shellOf(given, realm)
  const routes = allRoutes({
    doing: doingOf(acts, cases, reader, realm),
    reading: { reader, cases },
    people: { realms: realm, isHttps: shell.isHttps },
    regulations: given.regulations,
    readTable: given.readTable,
    office: { acts, cases, sealed: store.sealed, now, salt },
    providers: oidcFromSettings(settings),
    tickets: given.tickets ?? (async () => null),
    selfRegistration: settings.SELF_REGISTRATION === 'yes',
    record: { database, key: given.recordKey ?? (() => null) },
    evidence: { connection, reading: { reader, cases }, workbook: given.workbook, note, salt },
    now,
    about: { version: given.version, publicUrl: settings.PUBLIC_URL, isHttps: shell.isHttps },
  })
  const app = createApp(routes, shell, addressOf(settings.TRUSTED_PROXIES))
  addHealth(app, async () => {
    await sql`select 1`.execute(database)
    return true
  })
  return { app, routes, gate: shell.gate, store, projector, realm }
}
