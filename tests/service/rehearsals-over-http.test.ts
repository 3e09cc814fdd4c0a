import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivedFiles } from '../../src/cli/cycle-files/cycle-files.ts'
import type { Command } from '../../src/core/process/command.ts'
import type { CycleState, World } from '../../src/core/process/state.ts'
import type { Actor } from '../../src/core/record/entry.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import { formatLog } from '../../src/core/record/chain.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { foundAuthority } from '../../src/server/authorities.ts'
import { loadLog } from '../../src/server/acts/live-log.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { rehearse } from '../journeys/kit/rehearse.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { expectSound } from '../kit/expect-sound.ts'
import { PASSWORD, type Performer, peopleFor, performerOf } from '../kit/people-of-rehearsal.ts'
import { type Served, serving, TODAY } from '../kit/served.ts'

const AUTHORITY = 'town'
const AT = `/api/authorities/${AUTHORITY}`
const LOG = '2026'

type Reply = {
  readonly status: number
  readonly code?: string
  readonly says?: object
  readonly etag: string
}

/** Who sits at the screen: where the record names only a role, somebody of that role who worked on the case. */
function personBehind({ happenings }: Performance, { actor, input }: Command): Actor {
  if (actor.role !== 'assessor' || actor.id !== 'assessor') return actor
  const { application } = input as { application: string }
  const sheet = happenings.find(
    ({ kind, command: { act, input: marks } }) =>
      kind === 'act' &&
      act === 'submitScorecard' &&
      (marks as { application?: string }).application === application,
  )
  return sheet?.command.actor ?? actor
}

/** People at their screens: each signs in once, looks where an act asks for it, and acts. */
function people(
  { service, clock }: Served,
  world: World,
  performance: Performance,
  all: ReadonlyMap<string, Performer>,
) {
  const cookies = new Map<string, string>()
  async function cookieOf({ login }: Performer): Promise<string> {
    const known = cookies.get(login)
    if (known !== undefined) return known
    const response = await service.app.request(`${AT}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: PASSWORD }),
    })
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
    cookies.set(login, cookie)
    return cookie
  }
  function addressOf({ step, act }: Command): string {
    if (act === 'openCycle') return `${AT}/cycles`
    if (step === 'cycle') return `${AT}/cycles/${LOG}/acts/${act}`
    const kind = world.edition.steps.find(({ id }) => id === step)?.kind ?? ''
    return `${AT}/cycles/${LOG}/steps/${step}/${kind}/${act}`
  }
  async function send(command: Command, tag?: string): Promise<Reply> {
    clock.now = command.receivedAt
    const who = performerOf(all, personBehind(performance, command))
    const { input, onBehalfOf, checkedBy, evidence, occurredOn } = command
    const checker = checkedBy === undefined ? null : performerOf(all, { role: 'secretariat', id: checkedBy })
    const response = await service.app.request(addressOf(command), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(who ? { cookie: await cookieOf(who) } : {}),
        ...(tag === undefined ? {} : { 'if-match': tag }),
      },
      body: JSON.stringify({
        input,
        occurredOn,
        ...(onBehalfOf ? { onBehalfOf } : {}),
        ...(checker ? { checkedBy: checker.post } : {}),
        ...(evidence ? { evidence } : {}),
      }),
    })
    const told = (await response.json()) as { code?: string; says?: object }
    return { ...told, etag: response.headers.get('etag') ?? '', status: response.status }
  }
  return {
    /** Sends an act; who has to have looked first looks, and sends it again. */
    act: async (command: Command): Promise<Reply> => {
      const told = await send(command)
      return told.status === 428 ? send(command, told.etag) : told
    },
  }
}

const registerIn = (world: World, state: CycleState, sealed: Parameters<typeof derivedFiles>[2]) =>
  derivedFiles(world, state, sealed)['register.json']

describe.each(['sqlite', 'postgres'] as const)('a rehearsal through the service on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  it.each(readdirSync('regulations'))(
    '%s ends in the register in which it ends in memory',
    {
      timeout: 600_000,
    },
    async (edition) => {
      const world = worldOf(edition)
      const performance = rehearse(world, '1', 12)
      const { connection } = await databases.make()
      const served = serving(connection, world)
      const realm = served.service.realm(AUTHORITY)
      const name = { zh: '甲市', en: 'Town' }
      await foundAuthority(connection.database, { id: AUTHORITY, name, edition, isRehearsal: true }, TODAY)
      const all = await peopleFor(realm, performance, LOG, world.edition.authority.region)
      const { act } = people(served, world, performance, all)
      const wrong: unknown[] = []
      for (const happening of performance.happenings) {
        const told = await act(happening.command)
        const isDone = told.status === 201
        const { step, act: name, actor } = happening.command
        if (isDone !== (happening.kind === 'act')) wrong.push([step, name, actor, told])
      }
      expect(wrong).toEqual([])
      const store = served.service.store
      const key = { authority: AUTHORITY, log: LOG }
      const live = await loadLog(store, key, stages)
      const state = live?.state as CycleState
      expect(state.closed).toBe(true)
      expect(registerIn(world, state, await store.sealed(key))).toBe(
        registerIn(world, performance.state, performance.sealed),
      )
      const log = formatLog(state.log.map(({ entry }) => entry))
      expect(isSound(verifyText(world, log))).toBe(true)
      await expectSound(connection)
      expect(served.lines.filter((line) => line.includes('"fault"'))).toEqual([])
    },
  )
})
