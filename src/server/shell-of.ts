import { StoreUnavailable } from '../core/store/log-store.ts'
import type { Foundations } from './foundations.ts'
import { openGate } from './kit/gate.ts'
import type { Shell } from './kit/shell.ts'
import { tokenBuckets } from './kit/token-bucket.ts'
import { whoActsIn, type Realms } from './people/who-acts.ts'

/** What surrounds every route of a service, under its settings. */
export function shellOf(given: Foundations, realms: Realms): Shell {
  const { settings, connection, ticks, after, random } = given
  const rates = (capacity: number, perSecond: number) => tokenBuckets({ capacity, perSecond }, ticks)
  const waits = {
    running: settings.MOST_RUNNING,
    waiting: settings.MOST_WAITING,
    patience: settings.WAIT_SECONDS * 1000,
  }
  return {
    whoActs: whoActsIn(realms),
    workbook: given.workbook,
    gate: openGate(waits, after),
    admitAddress: rates(settings.BURST_PER_ADDRESS, settings.RATE_PER_ADDRESS),
    admitAccount: rates(settings.BURST_PER_ACCOUNT, settings.RATE_PER_ACCOUNT),
    ownOrigins: [settings.PUBLIC_URL],
    isHttps: settings.PUBLIC_URL.startsWith('https:'),
    mostBytes: settings.MOST_BODY_KB * 1024,
    mostFileBytes: settings.MOST_FILE_KB * 1024,
    patience: settings.REQUEST_SECONDS * 1000,
    after,
    now: ticks,
    legalTime: given.now,
    newRequestId: () => Buffer.from(random(9)).toString('base64url'),
    isUnavailable: (thrown) => thrown instanceof StoreUnavailable || connection.troubleOf(thrown) !== null,
    log: given.log.request,
  }
}
