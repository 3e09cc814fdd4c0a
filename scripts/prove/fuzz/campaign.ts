import { Agent } from 'node:http'
import { chanceFrom } from '../../../src/rehearsal/chance.ts'
import type { Chance } from '../../../src/rehearsal/kit.ts'
import type { Known } from '../../../tests/kit/values-from-schema.ts'
import { faultIn } from './checker.ts'
import { type Asker, send } from './client.ts'
import { type FuzzRequest, operationsIn, requestFrom } from './requests.ts'

export type Found = {
  readonly number: number
  readonly fault: string
  readonly request: FuzzRequest
  readonly asker: string
}

/** What came of a campaign: counts, and every answer that should not have been given. */
export type Campaign = {
  readonly requests: number
  readonly valid: number
  readonly statuses: Readonly<Record<string, number>>
  readonly operations: number
  /** Requests on which the line was cut off without an answer. */
  readonly unanswered: number
  readonly faults: readonly Found[]
}

export type CampaignSettings = {
  readonly port: number
  readonly document: unknown
  readonly seed: string
  readonly askers: readonly Asker[]
  readonly known: Known
  readonly clients: number
  /** Whether a further request is made after so many. */
  readonly goesOn: (done: number) => boolean
  /** Between two requests of a client; for a measurement, all clients wait here. */
  readonly rest?: () => Promise<void>
  /** Everybody's sign-in anew, since some requests end sessions. */
  readonly renew?: () => Promise<readonly Asker[]>
}

const RENEW_EVERY = 2000
const MOST_FAULTS = 50

/** 模糊测试 Sends what nobody would send, and looks at every answer. The same seed makes the same requests. */
export async function campaign(settings: CampaignSettings): Promise<Campaign> {
  const { port, document, seed, known, clients, goesOn, rest, renew } = settings
  const operations = operationsIn(document)
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const statuses: Record<string, number> = {}
  const reached = new Set<string>()
  const faults: Found[] = []
  let { askers } = settings
  let [made, valid, unanswered] = [0, 0, 0]

  async function one(chance: Chance): Promise<void> {
    const number = made++
    if (renew && number > 0 && number % RENEW_EVERY === 0) askers = await renew()
    const request = requestFrom(operations, chance, known)
    const own = askers.filter(({ at }) => at !== '' && request.target.includes(`/${at}/`))
    const asker = chance.pick(own.length > 0 && chance.below(4) > 0 ? own : askers)
    const answer = await send({ port, agent }, request, asker)
    if (request.isValid) valid += 1
    if (answer === null) {
      unanswered += 1
      return
    }
    reached.add(request.operation)
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    const fault = faultIn(
      answer,
      `${request.target} ${request.body ?? ''} ${JSON.stringify(request.headers)}`,
    )
    if (fault !== null && faults.length < MOST_FAULTS)
      faults.push({ number, fault, request, asker: asker.name })
  }

  async function client(index: number): Promise<void> {
    const chance = chanceFrom(`${seed}/${index}`)
    while (goesOn(made)) {
      await one(chance)
      await rest?.()
    }
  }

  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)))
  agent.destroy()
  return { requests: made, valid, statuses, operations: reached.size, unanswered, faults }
}
