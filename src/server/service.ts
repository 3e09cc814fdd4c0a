import { sql } from 'kysely'
import type { Hono } from 'hono'
import { type Instant, shanghaiDateOf } from '../core/time/instant.ts'
import { err, ok } from '../core/basics/result.ts'
import type { LogStore } from '../core/store/log-store.ts'
import { StoreUnavailable } from '../core/store/log-store.ts'
import type { Connection } from '../database/connection.ts'
import { createLogStore } from '../database/log-store.ts'
import { Projector } from '../database/projector.ts'
import { checkerFor } from '../people/post/checker.ts'
import { standingOf } from '../people/post/standing.ts'
import { type MessagePort, noMessages } from '../people/messages.ts'
import type { Realm } from '../people/realm.ts'
import { newId } from '../people/secrets.ts'
import { defaultSettings } from '../people/settings.ts'
import { stages } from '../stages/registry.generated.ts'
import { stageWords } from '../stages/words.generated.ts'
import { Acts } from './acts/do-acts.ts'
import { LiveLogs } from './acts/live-logs.ts'
import { addressOf } from './address-of.ts'
import { allRoutes } from './all-routes.ts'
import { createApp } from './app.ts'
import { casesOf } from './cases-of.ts'
import { addHealth } from './health.ts'
import type { Workbook } from './kit/formats.ts'
import { type After, type Gate, openGate } from './kit/gate.ts'
import { problem } from './kit/problem.ts'
import type { Route } from './kit/route.ts'
import { tokenBuckets } from './kit/token-bucket.ts'
import type { OidcProviders } from './people/oidc-routes.ts'
import { problemOfPeople } from './people/people-problem.ts'
import { whoActsIn } from './people/who-acts.ts'
import { readerOf } from './read-for.ts'
import type { Doing } from './routes/do-act.ts'
import type { ServiceLog } from './service-log.ts'
import type { Settings } from './settings.ts'
import { type Regulations, worldsToOpen } from './worlds.ts'

/** What a service stands on. Everything of the machine comes in here: a test hands in time and chance of its own. */
export type Foundations = {
  readonly settings: Settings
  readonly connection: Connection
  readonly regulations: Regulations
  readonly workbook: Workbook
  /** Legal time; virtual in tests. */
  readonly now: () => Instant
  /** Operational time; never virtual. */
  readonly clock: () => Instant
  /** Milliseconds that only go forward, for durations and rates. */
  readonly ticks: () => number
  readonly after: After
  readonly random: (bytes: number) => Uint8Array
  /** The key by which names are ordered in lists. */
  readonly sortKey: (name: string) => string
  readonly log: ServiceLog
  readonly messages?: MessagePort
  /** Providers of identities; none where left out. */
  readonly providers?: OidcProviders
  readonly version: string
}

export type Service = {
  readonly app: Hono
  readonly routes: readonly Route[]
  readonly gate: Gate
  readonly store: LogStore
  readonly projector: Projector
  readonly realm: (authority: string) => Realm
}

const MINUTE = 60

/** 组成 Puts the service together: the store, the acts, the people, and the routes over them. */
export function createService(given: Foundations): Service {
  const { settings, connection, regulations, now, clock, ticks, random, log } = given
  const { database } = connection
  const isHttps = settings.PUBLIC_URL.startsWith('https:')
  const store = createLogStore({ connection, clock })
  const worldToOpen = worldsToOpen(database, regulations, stages)
  const logs = new LiveLogs({
    store,
    kinds: stages,
    worldToOpen,
    most: settings.LOGS_IN_MEMORY,
    mostWaiting: settings.MOST_PER_CYCLE,
  })
  const projector = new Projector(given.sortKey, settings.LOGS_IN_MEMORY)
  const acts = new Acts({
    store,
    logs,
    now,
    clock,
    salt: () => Buffer.from(random(32)).toString('hex'),
    project: projector.project,
  })
  const cases = casesOf(logs, worldToOpen, stageWords)
  const session = {
    idle: settings.SESSION_IDLE_MINUTES * MINUTE,
    absolute: settings.SESSION_HOURS * 60 * MINUTE,
  }
  const realm = (authority: string): Realm => ({
    authority,
    db: database,
    now: clock,
    random,
    settings: { ...defaultSettings, session },
    messages: given.messages ?? noMessages,
  })
  const reader = readerOf({
    database,
    cases,
    logs: store.logs,
    today: () => shanghaiDateOf(now()),
    note: async ({ account, viewer }, { authority, log: name, kind, id }) => {
      const { role, actor, purpose = null } = viewer
      const of = { account: account ?? '', role, actor, log: name, kind, thing: id, purpose }
      const row = { authority, id: newId(realm(authority)), at: clock(), ...of }
      await database.insertInto('reading').values(row).execute()
    },
  })
  const doing: Doing = {
    acts,
    cases,
    sees: async (who, { authority, log }, application) => {
      const page = { kind: 'application', owner: application, order: 'id', limit: 1 } as const
      const found = await reader.list(who, { authority, log, ...page })
      return found !== 'badCursor' && found.things.length > 0
    },
    checker: async ({ account, post, viewer }, checkedBy) => {
      if (account === null || post === null) return err(problem('NotYours'))
      const standing = await standingOf(realm(viewer.authority), account, post)
      const checker = standing.ok
        ? await checkerFor(realm(viewer.authority), standing.value, checkedBy)
        : standing
      return checker.ok ? ok(checker.value) : err(problemOfPeople(checker.error))
    },
  }
  const routes = allRoutes({
    doing,
    reading: { reader, cases },
    people: { realms: realm, isHttps },
    providers: given.providers ?? (async () => null),
    lastCheckpoint: lastCheckpoint(connection),
    now,
    about: { version: given.version, publicUrl: settings.PUBLIC_URL, isHttps },
  })
  const gate = openGate(
    {
      running: settings.MOST_RUNNING,
      waiting: settings.MOST_WAITING,
      patience: settings.WAIT_SECONDS * 1000,
    },
    given.after,
  )
  const app = createApp(
    routes,
    {
      whoActs: whoActsIn(realm),
      workbook: given.workbook,
      gate,
      admitAddress: tokenBuckets(
        { capacity: settings.BURST_PER_ADDRESS, perSecond: settings.RATE_PER_ADDRESS },
        ticks,
      ),
      admitAccount: tokenBuckets(
        { capacity: settings.BURST_PER_ACCOUNT, perSecond: settings.RATE_PER_ACCOUNT },
        ticks,
      ),
      ownOrigins: [settings.PUBLIC_URL],
      isHttps,
      mostBytes: settings.MOST_BODY_KB * 1024,
      patience: settings.REQUEST_SECONDS * 1000,
      after: given.after,
      now: ticks,
      newRequestId: () => Buffer.from(random(9)).toString('base64url'),
      isUnavailable: (thrown) => thrown instanceof StoreUnavailable || connection.troubleOf(thrown) !== null,
      log: log.request,
    },
    addressOf(settings.TRUSTED_PROXIES),
  )
  addHealth(app, async () => {
    await sql`select 1`.execute(database)
    return true
  })
  return { app, routes, gate, store, projector, realm }
}

const lastCheckpoint =
  ({ database }: Connection) =>
  async (authority: string): Promise<string | null> => {
    const row = await database
      .selectFrom('checkpoint')
      .select('note')
      .where('authority', '=', authority)
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.note ?? null
  }
