import { randomBytes } from 'node:crypto'
import { pinyinKey } from '../../src/adapters/pinyin-key.ts'
import { readTableBytes } from '../../src/adapters/tables/read-table.ts'
import { workbookBytes } from '../../src/adapters/tables/write-workbook.ts'
import type { World } from '../../src/core/process/state.ts'
import type { Connection } from '../../src/database/connection.ts'
import type { Foundations } from '../../src/server/foundations.ts'
import { createService, type Service } from '../../src/server/service.ts'
import { openServiceLog } from '../../src/server/service-log.ts'
import { readSettings } from '../../src/server/settings.ts'

/** Operational time stands still, so that sessions last through a cycle that goes through months in a minute. */
export const TODAY = '2026-03-01T00:00:00.000Z'

export type Served = {
  readonly service: Service
  /** Legal time, which the test moves. */
  readonly clock: { now: string }
  readonly lines: readonly string[]
}

/** A service over a database, in this process, under one regulation; nothing limits how much a test asks. */
export function serving(
  connection: Connection,
  world: World,
  more: Partial<Foundations> & { readonly env?: Readonly<Record<string, string>> } = {},
): Served {
  const settings = readSettings({
    RATE_PER_ADDRESS: '100000',
    BURST_PER_ADDRESS: '1000000',
    RATE_PER_ACCOUNT: '100000',
    BURST_PER_ACCOUNT: '1000000',
    ...more.env,
  })
  if (!settings.ok) throw new Error('settings of a test')
  const clock = { now: TODAY }
  const lines: string[] = []
  const service = createService({
    settings: settings.value,
    connection,
    regulations: { world: async (edition) => (edition === world.edition.id ? world : null) },
    workbook: workbookBytes,
    readTable: readTableBytes,
    now: () => clock.now,
    clock: () => TODAY,
    ticks: () => 0,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    random: (bytes) => randomBytes(bytes),
    sortKey: pinyinKey,
    log: openServiceLog({ LOG_LEVEL: 'info' }, { write: (line) => lines.push(line) }),
    version: '0',
    ...more,
  })
  return { service, clock, lines }
}
