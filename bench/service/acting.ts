import type { Command } from '../../src/core/process/command.ts'
import { AUTHORITY } from '../../scripts/prove/service.ts'
import { type Ask, inTurn, round } from './clients.ts'
import type { Running } from './programs.ts'
import { besides, type Row } from './rows.ts'
import type { ScoredCycle } from './scored-cycle.ts'

/** How many acts each turn has, by how many clients ask. */
const TURNS: readonly (readonly [clients: number, acts: number])[] = [
  [1, 60],
  [10, 120],
  [100, 240],
]
const ROUNDS = 2
/** So many acts that both programs run as they do after a while. */
const WARM_UP = 300
/** At least half of the rate of the rows alone. */
const AIM = { ratio: 2 }

/** Logs on which nothing was done but what all began with: some for the service, as many for the bare one. */
export const actLogs = {
  several: (who: Who) => Array.from({ length: 12 }, (_, index) => `${who}-several-${index}`),
  one: (who: Who) => TURNS.flatMap(([clients]) => rounds().map((at) => `${who}-one-${clients}-${at}`)),
}
type Who = 'service' | 'bare'
const rounds = () => Array.from({ length: ROUNDS + 1 }, (_, index) => index)

export const allActLogs = (['service', 'bare'] as const).flatMap((who) => [
  ...actLogs.several(who),
  ...actLogs.one(who),
])

export type ActScene = {
  readonly product: Running
  readonly bare: Running
  readonly where: string
  readonly cycle: ScoredCycle
  /** The session of each assessor. */
  readonly cookies: ReadonlyMap<string, string>
}

/** Each sheet of each log once, log after log, so that neighbours are of different cycles. */
function* supply(logs: readonly string[], sheets: number): Generator<readonly [log: string, sheet: number]> {
  for (let sheet = 0; sheet < sheets; sheet += 1) for (const log of logs) yield [log, sheet]
}

function* taken<T>(from: Iterator<T>, count: number): Generator<T> {
  for (let index = 0; index < count; index += 1) {
    const { value, done } = from.next()
    if (done) throw new Error('there are no acts left')
    yield value
  }
}

function askService({ cycle: { step, kind, sheets }, cookies }: ActScene, log: string, index: number): Ask {
  const { act, actor, input } = sheets[index] as Command
  return {
    method: 'POST',
    path: `/api/authorities/${AUTHORITY}/cycles/${log}/steps/${step}/${kind}/${act}`,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `${log}/${index}`,
      cookie: cookies.get(actor.id) ?? '',
    },
    body: JSON.stringify({ input }),
    expects: 201,
  }
}

const askBare = ({ cycle: { sheets } }: ActScene, log: string, index: number): Ask => ({
  method: 'POST',
  path: `/acts/${log}/${index}`,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ input: sheets[index]?.input }),
  expects: 201,
})

/** A first act in each log, so that what is measured finds it in mind. */
const warm = (scene: ActScene, logs: readonly string[]) =>
  round(
    scene.product.address,
    logs.map((log) => ({
      ...askService(scene, log, 0),
      path: `${askService(scene, log, 0).path}?dryRun=true`,
      expects: 200,
    })),
    1,
  )

/** Acts over HTTP by more and more clients, in different cycles and in the same, beside a route that only writes the same rows. */
export async function actingRows(scene: ActScene): Promise<readonly Row[]> {
  const { product, bare, where, cycle } = scene
  const count = cycle.sheets.length
  await warm(scene, actLogs.several('service'))
  const several = {
    service: supply(actLogs.several('service'), count),
    bare: supply(actLogs.several('bare'), count),
  }
  const asks = (who: Who, from: Iterator<readonly [string, number]>, acts: number) =>
    [...taken(from, acts)].map(([log, sheet]) =>
      who === 'service' ? askService(scene, log, sheet) : askBare(scene, log, sheet),
    )
  await round(product.address, asks('service', several.service, WARM_UP), 1)
  await round(bare.address, asks('bare', several.bare, WARM_UP), 1)
  const rows: Row[] = []
  for (const [clients, acts] of TURNS) {
    const by = clients === 1 ? 'one client' : `${clients} clients`
    const apart = await inTurn(
      () => round(product.address, asks('service', several.service, acts), clients),
      () => round(bare.address, asks('bare', several.bare, acts), clients),
      ROUNDS,
    )
    rows.push(
      besides(
        `acts over HTTP, ${by}, different cycles, ${where}`,
        apart[0],
        'bare Hono, same rows',
        apart[1],
        AIM,
      ),
    )
    const of = (who: Who, at: number) => supply([`${who}-one-${clients}-${at}`], count)
    await warm(
      scene,
      rounds().map((at) => `service-one-${clients}-${at}`),
    )
    const same = await inTurn(
      (at) => round(product.address, asks('service', of('service', at), acts), clients),
      (at) => round(bare.address, asks('bare', of('bare', at), acts), clients),
      ROUNDS,
    )
    rows.push(
      besides(
        `acts over HTTP, ${by}, the same cycle, ${where}`,
        same[0],
        'bare Hono, same rows',
        same[1],
        AIM,
      ),
    )
  }
  return rows
}
