import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { randomInt } from 'node:crypto'
import type { DatabaseKind } from '../../../src/database/connection.ts'
import { type Campaign, campaign } from './campaign.ts'
import { growthOf, type Sample } from './checker.ts'
import type { Asker } from './client.ts'
import { pageOf, type Proven, writePage } from '../page.ts'
import { type RunningService, startService } from './running-service.ts'

const FULL = { requests: 100_000, minutes: 20 }
const CLIENTS = 4
/** Clients wait so long before memory is measured, so that what is done with can be let go. */
const STILL_MS = 1500
const MEASURE_EVERY_MS = 20_000
const MOST_GROWTH = 1
/** What a process takes at its beginning says nothing of how it grows. */
const LEAST_MINUTES = 10
const LEAST_VALID = 0.3

async function signedIn({ port, signIns }: RunningService): Promise<readonly Asker[]> {
  const askers: Asker[] = [{ name: 'nobody', at: '', headers: {} }]
  for (const { authority, login, password } of signIns) {
    const response = await fetch(`http://127.0.0.1:${port}/api/authorities/${authority}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password }),
    })
    const cookie = response.headers.get('set-cookie')?.split(';')[0]
    if (cookie !== undefined)
      askers.push({ name: `${authority}/${login}`, at: authority, headers: { cookie } })
  }
  return askers
}

/** The names of what is there, as those who may see it are told of it. */
async function namesIn({ port, signIns }: RunningService, askers: readonly Asker[]) {
  const authorities = [...new Set(signIns.map(({ authority }) => authority))]
  const cycles = new Set<string>()
  const steps = new Set<string>()
  const applications = new Set<string>()
  for (const authority of authorities) {
    const headers = askers.find(({ name }) => name === `${authority}/secretariat1`)?.headers ?? {}
    const items = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/authorities/${authority}/cycles${path}`, {
        headers,
      })
      const { items = [] } = (await response.json()) as { items?: readonly Record<string, string>[] }
      return items
    }
    for (const { cycle = '' } of await items('')) {
      cycles.add(cycle)
      for (const { step = '' } of await items(`/${cycle}/steps`)) steps.add(step)
      for (const { id = '' } of await items(`/${cycle}/things?kind=application`)) applications.add(id)
    }
  }
  const names: Readonly<Record<string, readonly string[]>> = {
    authority: [...authorities, ...authorities, 'elsewhere'],
    cycle: [...cycles, ...cycles, 'office'],
    step: [...steps],
    application: [...applications],
    id: [...applications],
  }
  return (name: string) => names[name] ?? []
}

type Settings = { readonly requests: number; readonly minutes: number; readonly seed: string }

/** All clients wait while memory is measured. */
function measuring(service: RunningService, begun: number, samples: Sample[]) {
  let next = begun + MEASURE_EVERY_MS
  let still: Promise<void> | null = null
  const measure = async () => {
    await pause(STILL_MS)
    samples.push({ minute: (Date.now() - begun) / 60_000, megabytes: service.megabytes() })
    next = Date.now() + MEASURE_EVERY_MS
    still = null
  }
  return (): Promise<void> => {
    if (still === null && Date.now() >= next) still = measure()
    return still ?? Promise.resolve()
  }
}

async function proveOn(
  kind: DatabaseKind,
  { requests, minutes, seed }: Settings,
): Promise<readonly Proven[]> {
  const service = await startService(kind)
  try {
    const begun = Date.now()
    const askers = await signedIn(service)
    const document: unknown = await (await fetch(`http://127.0.0.1:${service.port}/api/openapi.json`)).json()
    const samples: Sample[] = []
    const found = await campaign({
      port: service.port,
      document,
      seed: `${seed}/${kind}`,
      askers,
      known: await namesIn(service, askers),
      clients: CLIENTS,
      goesOn: (done) => service.isAlive() && (done < requests || Date.now() - begun < minutes * 60_000),
      rest: measuring(service, begun, samples),
      renew: () => signedIn(service),
    })
    for (const fault of found.faults) console.log(JSON.stringify(fault).slice(0, 1000))
    const wasAlive = service.isAlive()
    const ended = await service.stop()
    const isWhole = service.command('verify', '--database') && service.command('invariants')
    return provenBy(kind, found, samples, askers.length, wasAlive && ended === 0, isWhole)
  } finally {
    await service.close()
  }
}

function provenBy(
  kind: DatabaseKind,
  { requests, valid, statuses, operations, unanswered, faults }: Campaign,
  samples: readonly Sample[],
  askers: number,
  endedWell: boolean,
  isWhole: boolean,
): readonly Proven[] {
  const last = samples.at(-1)?.minute ?? 0
  const half = samples.filter(({ minute }) => minute >= last / 2)
  const growth = last >= LEAST_MINUTES ? growthOf(half) : null
  const told = Object.entries(statuses).map(([status, count]) => `${count}×${status}`)
  const held = half.at(-1)?.megabytes.toFixed(0) ?? '?'
  return [
    {
      what: `${kind}: no answer that should not have been given`,
      counted: `${requests} requests to ${operations} operations as ${askers} people; ${told.join(', ')}; ${unanswered} cut off; ${faults.length} faults`,
      holds: faults.length === 0,
    },
    {
      what: `${kind}: valid by the description`,
      counted: `${((100 * valid) / requests).toFixed(1)} %`,
      holds: valid / requests >= LEAST_VALID,
    },
    {
      what: `${kind}: memory in the last half of ${last.toFixed(1)} minutes`,
      counted:
        growth === null ? 'too short to tell' : `${growth.toFixed(2)} MB a minute, ${held} MB at the end`,
      holds: growth === null || growth < MOST_GROWTH,
    },
    { what: `${kind}: the service ran on and stopped when asked`, counted: '1 process', holds: endedWell },
    { what: `${kind}: the record verifies and the invariants hold`, counted: 'all logs', holds: isWhole },
  ]
}

const NOTES = [
  'The built service runs as a process of its own, with a demonstration of every regulation. Half of the requests are made from',
  '`/api/openapi.json` alone; the others have one thing changed: a value, a type, a header, the method, the path, a cut or doubled body.',
  'Memory is the resident set after all clients have waited 1.5 seconds; growth is the slope of a line through the samples.',
]

const whole = (name: string, text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} is a whole number, not ${text}`)
  return value
}

/** prove:fuzz [--requests N] [--minutes M] [--seed S] [--database KIND]: answers whether everything holds. */
export async function proveFuzz(args: readonly string[]): Promise<boolean> {
  const text = { type: 'string' } as const
  const options = { requests: text, minutes: text, seed: text, database: text }
  const { values } = parseArgs({ args: [...args], options })
  const requests = whole('requests', values.requests, FULL.requests)
  const isFull = requests >= FULL.requests
  const minutes = whole('minutes', values.minutes, isFull ? FULL.minutes : 0)
  const seed = values.seed ?? String(randomInt(2 ** 31))
  const kinds = (['sqlite', 'postgres'] as const).filter((kind) => kind === (values.database ?? kind))
  if (kinds.length === 0) throw new Error('--database is sqlite or postgres')
  console.log(`seed ${seed}`)
  const proven: Proven[] = []
  for (const kind of kinds) {
    for (const one of await proveOn(kind, { requests, minutes, seed })) {
      proven.push(one)
      console.log(`${one.holds ? 'holds ' : 'BROKEN'} ${one.what}: ${one.counted}`)
    }
  }
  if (isFull && minutes >= FULL.minutes && kinds.length === 2)
    writePage('fuzz', pageOf('Requests that nobody would send', seed, proven, NOTES))
  return proven.every(({ holds }) => holds)
}
