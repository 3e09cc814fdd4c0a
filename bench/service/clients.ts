import { Agent, request } from 'node:http'

/** One request of a load. `expects`: the status without which the figure would mean nothing. */
export type Ask = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly expects?: number
}

/** How long a load took, and half and all but a hundredth of its requests; milliseconds on the clock. */
export type Timing = { readonly n: number; readonly ms: number; readonly p50: number; readonly p99: number }

export function send(address: string, ask: Ask, agent?: Agent): Promise<Buffer> {
  const { method, path, headers = {}, body, expects = 200 } = ask
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(
      `${address}${path}`,
      { method, headers: { ...headers, ...length }, ...(agent ? { agent } : {}) },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const said = Buffer.concat(chunks)
          if (response.statusCode === expects) resolve(said)
          else
            reject(
              new Error(`${method} ${path}: ${response.statusCode} ${said.toString('utf8').slice(0, 400)}`),
            )
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0

/** The figures of several rounds of one load, taken together. */
export function timingOf(taken: readonly number[], ms: number): Timing {
  const sorted = taken.toSorted((a, b) => a - b)
  return { n: taken.length, ms, p50: at(sorted, 0.5), p99: at(sorted, 0.99) }
}

export type Round = { readonly taken: readonly number[]; readonly ms: number }

/** Sends requests by so many clients, each of which takes the next when it has its answer, over connections that stay open. */
export async function round(address: string, asks: Iterable<Ask>, clients: number): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const taken: number[] = []
  const next = asks[Symbol.iterator]()
  const client = async () => {
    for (let one = next.next(); !one.done; one = next.next()) {
      const begun = performance.now()
      await send(address, one.value, agent)
      taken.push(performance.now() - begun)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const ms = performance.now() - begun
  agent.destroy()
  return { taken, ms }
}

/** Two loads in turn, A B A B, so that whatever else the machine does falls on both. The first round warms up and does not count. */
export async function inTurn(
  a: (index: number) => Promise<Round>,
  b: (index: number) => Promise<Round>,
  rounds: number,
): Promise<readonly [Timing, Timing]> {
  const kept: [Round[], Round[]] = [[], []]
  for (let index = 0; index <= rounds; index += 1) {
    const [first, second] = [await a(index), await b(index)]
    if (index === 0) continue
    kept[0].push(first)
    kept[1].push(second)
  }
  const whole = (some: readonly Round[]) =>
    timingOf(
      some.flatMap(({ taken }) => taken),
      some.reduce((sum, { ms }) => sum + ms, 0),
    )
  return [whole(kept[0]), whole(kept[1])]
}
