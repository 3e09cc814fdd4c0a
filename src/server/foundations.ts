import type { Instant } from '../core/time/instant.ts'
import type { Connection } from '../database/connection.ts'
import type { MessagePort } from '../people/messages.ts'
import type { ReadTable } from './imports/import-report.ts'
import type { Workbook } from './kit/formats.ts'
import type { After } from './kit/gate.ts'
import type { TicketProviders } from './people/registration-routes.ts'
import type { ServiceLog } from './service-log.ts'
import type { Settings } from './settings.ts'
import type { Regulations } from './worlds.ts'

/** 基础 What a service stands on. Everything of the machine comes in here: a test hands in time and chance of its own. */
export type Foundations = {
  readonly settings: Settings
  readonly connection: Connection
  readonly regulations: Regulations
  readonly workbook: Workbook
  readonly readTable: ReadTable
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
  /** Platforms whose tickets are taken; none where left out. */
  readonly tickets?: TicketProviders
  /** The public key of an authority's checkpoints; none where left out. */
  readonly recordKey?: (authority: string) => string | null
  readonly version: string
}
