import { randomBytes } from 'node:crypto'
import { pinyinKey } from '../../src/adapters/pinyin-key.ts'
import { readTableBytes } from '../../src/adapters/tables/read-table.ts'
import { workbookBytes } from '../../src/adapters/tables/write-workbook.ts'
import { createService } from '../../src/server/service.ts'
import { startServing } from '../../src/server/serve.ts'
import { openServiceLog } from '../../src/server/service-log.ts'
import { readSettings } from '../../src/server/settings.ts'
import type { Place } from '../../scripts/prove/child-service.ts'
import { clock } from '../../scripts/prove/service.ts'
import { worldFor } from '../../scripts/prove/world.ts'
import { openPlace } from './place.ts'
import { tellParent } from './tell-parent.ts'

/** `now`: the legal time at which everything happens. */
export type ProductStart = { readonly place: Place; readonly edition: string; readonly now: string }

/** Nothing limits how much is asked; the rest is as an installation has it. */
const UNLIMITED = {
  PORT: '0',
  RATE_PER_ADDRESS: '100000',
  BURST_PER_ADDRESS: '1000000',
  RATE_PER_ACCOUNT: '100000',
  BURST_PER_ACCOUNT: '1000000',
}

/** The program of the service that is measured: everything but the sealer, which works beside. */
export async function main(): Promise<void> {
  const { place, edition, now } = JSON.parse(process.argv[2] ?? '') as ProductStart
  const connection = openPlace(place)
  const world = await worldFor(edition)
  const settings = readSettings(UNLIMITED)
  if (!settings.ok) throw new Error('settings of a bench')
  const service = createService({
    settings: settings.value,
    connection,
    regulations: { world: async (id) => (id === edition ? world : null) },
    workbook: workbookBytes,
    readTable: readTableBytes,
    now: () => now,
    clock,
    ticks: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    random: (bytes) => randomBytes(bytes),
    sortKey: pinyinKey,
    log: openServiceLog(settings.value),
    version: '0',
  })
  const { app, gate } = service
  const serving = await startServing(
    { fetch: app.fetch, gate, release: () => connection.close() },
    settings.value,
  )
  if (!serving.ok) throw new Error(serving.error.en)
  tellParent({ address: serving.value.address })
}
