import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../tests/acceptance/edition-under-test.ts'
import { rehearse } from '../../../tests/journeys/kit/rehearse.ts'
import { memoryLogStore } from '../../../tests/kit/memory-log-store.ts'
import { wishOf } from '../../../tests/kit/wish-of.ts'
import type { Command } from '../../core/process/command.ts'
import type { World } from '../../core/process/state.ts'
import { hashText } from '../../core/record/hash.ts'
import { type LogStore, StoreUnavailable } from '../../core/store/log-store.ts'
import { saltsFrom } from '../../rehearsal/salts.ts'
import type { Performance } from '../../rehearsal/script.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { NotDone, Wish } from './act-service.ts'
import { Acts } from './do-acts.ts'
import { LiveLogs } from './live-logs.ts'

const EDITION = 'example-city'
/** An edition whose rehearsal has members who vote. */
const VOTING = 'ordos-draft'
const key = { authority: 'a', log: '2026' }

/** One process of the service, with its own memory; several may share a store. */
function serving(store: LogStore, world: World, mostWaiting = 100) {
  const clock = { now: '2026-03-02T01:00:00.000Z' }
  const logs = new LiveLogs({ store, kinds: stages, worldToOpen: async () => world, most: 4, mostWaiting })
  const salt = saltsFrom('1')
  const acts = new Acts({
    store,
    logs,
    salt,
    now: () => clock.now,
    clock: () => '2026-11-21T00:00:00.000Z',
    project: () => async () => {},
  })
  const act = (command: Command, more: Partial<Wish> = {}) => {
    clock.now = command.receivedAt
    return acts.act(wishOf(key, command, more))
  }
  return { acts, act, logs, clock }
}

const played = new Map<string, Performance>()
function rehearsed(edition = EDITION): { readonly world: World; readonly performance: Performance } {
  const world = worldOf(edition)
  const performance = played.get(edition) ?? rehearse(world, '1', 12)
  played.set(edition, performance)
  return { world, performance }
}

/** What was done in a rehearsal, without what the rules had to refuse. */
const commandsOf = ({ happenings }: Performance) =>
  happenings.flatMap(({ kind, command }) => (kind === 'act' ? [command] : []))
const reasonOf = (answer: { ok: boolean; error?: NotDone }) => (answer.ok ? 'done' : answer.error?.reason)

/** What the screen of a step shows now, asked for as a screen would. */
async function seeing(process: ReturnType<typeof serving>, command: Command): Promise<Partial<Wish>> {
  const told = await process.act(command, { dryRun: true })
  return !told.ok && told.error.reason === 'unseen' ? { saw: [told.error.seen] } : {}
}

describe('a rehearsal through the service', () => {
  it('leaves the very log that the rehearsal left, act for act, and turns away what the rules refuse', async () => {
    const { world, performance } = rehearsed()
    const store = memoryLogStore()
    const process = serving(store, world)
    const outcomes: string[] = []
    for (const { kind, command } of performance.happenings) {
      const more = await seeing(process, command)
      const answer = await process.act(command, more)
      outcomes.push(`${kind} ${reasonOf(answer)}`)
    }
    expect(new Set(outcomes)).toEqual(new Set(['act done', 'refusal refused']))
    const kept = await store.read(key, 0)
    expect(kept.map(({ entry }) => entry.type)).toEqual(performance.state.log.map(({ entry }) => entry.type))
    const again = await serving(store, world).logs.look(key)
    expect(again === 'overload' ? null : again?.state.closed).toBe(true)
  })

  it('is the same when two processes take turns: each reads what the other kept', async () => {
    const { world, performance } = rehearsed()
    const store = memoryLogStore()
    const both = [serving(store, world), serving(store, world)]
    let turn = 0
    for (const { kind, command } of performance.happenings) {
      const process = both[turn++ % 2] as ReturnType<typeof serving>
      const answer = await process.act(command, await seeing(process, command))
      expect([kind, reasonOf(answer)]).toEqual([kind, kind === 'act' ? 'done' : 'refused'])
    }
    expect(await store.position(key)).toBe(performance.state.log.length)
  })
})

/** The service after the first acts of the rehearsal, up to where this one comes. */
async function upTo(name: string, edition = EDITION) {
  const { world, performance } = rehearsed(edition)
  const commands = commandsOf(performance)
  const at = commands.findIndex(({ act }) => act === name)
  const store = memoryLogStore()
  const process = serving(store, world)
  for (const command of commands.slice(0, at)) await process.act(command, await seeing(process, command))
  return { store, world, process, commands: commands.slice(at) }
}

const request = (body: string, idempotencyKey = 'k1') => ({
  route: 'submit',
  key: idempotencyKey,
  bodyHash: hashText(body),
})

describe('what is sent twice', () => {
  it('is done once and answered alike; with another body it is an error', async () => {
    const { store, process, commands } = await upTo('submit')
    const [command] = commands as [Command]
    const first = await process.act(command, { request: request('one') })
    const position = await store.position(key)
    const second = await process.act(command, { request: request('one') })
    expect(first.ok && second.ok && [first.value.repeated, second.value.repeated]).toEqual([false, true])
    expect(first.ok && second.ok && second.value.done).toEqual(first.ok && first.value.done)
    expect(reasonOf(await process.act(command, { request: request('other') }))).toBe('otherBody')
    expect(await store.position(key)).toBe(position)
  })

  it('is done once when both come at the same time, to two processes', async () => {
    const { store, world, process, commands } = await upTo('submit')
    const [command] = commands as [Command]
    const other = serving(store, world)
    const before = (await store.position(key)) ?? 0
    const answers = await Promise.all(
      [process, other, process].map((one) => one.act(command, { request: request('one') })),
    )
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(answers.filter((answer) => answer.ok && !answer.value.repeated)).toHaveLength(1)
    const added = (await store.read(key, before)).filter(({ entry }) => entry.type === 'ApplicationEntered')
    expect(added).toHaveLength(1)
  })
})

describe('two at the same time', () => {
  it('are both done, one after the other, though both were decided on the same state', async () => {
    const { store, world, process, commands } = await upTo('submit')
    const [one, two] = commands.filter(({ act }) => act === 'submit') as [Command, Command]
    const at = { ...two, receivedAt: one.receivedAt, occurredOn: one.occurredOn }
    const answers = await Promise.all([process.act(one), serving(store, world).act(at)])
    expect(answers.map(reasonOf)).toEqual(['done', 'done'])
    const numbers = (await store.read(key, 0)).map(({ entry }) => entry.act.no)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })

  it('an act that judges what was seen is told when that has changed, and again what to look at', async () => {
    const { process, commands } = await upTo('castBallot', VOTING)
    const [command] = commands as [Command]
    expect(reasonOf(await process.act(command))).toBe('unseen')
    expect(reasonOf(await process.act(command, { saw: ['0000.0000'] }))).toBe('conflict')
    const told = await process.act(command, { saw: ['0000.0000'] })
    const saw = !told.ok && told.error.reason === 'conflict' ? [told.error.seen] : []
    expect(reasonOf(await process.act(command, { saw }))).toBe('done')
    const [next] = commands.slice(1) as [Command]
    expect([next.act, reasonOf(await process.act(next, { saw }))]).toEqual(['castBallot', 'done'])
  })

  it('whoever is received before midnight is in time, though another was entered after it', async () => {
    const { store, process, commands } = await upTo('submit')
    const [one, two] = commands.filter(({ act }) => act === 'submit') as [Command, Command]
    const day = one.occurredOn
    const late = { ...one, occurredOn: day, receivedAt: `${day}T15:59:59.950Z` }
    const early = { ...two, occurredOn: day, receivedAt: `${day}T15:59:59.900Z` }
    expect(reasonOf(await process.act(late))).toBe('done')
    expect(reasonOf(await process.act(early))).toBe('done')
    const last = (await store.read(key, 0)).at(-1)?.entry
    expect([last?.receivedAt, last?.recordedAt]).toEqual([early.receivedAt, late.receivedAt])
  })
})

describe('looking', () => {
  it('waits for nobody who acts, and sees what other processes added', async () => {
    const { store, world, process, commands } = await upTo('submit')
    const [command] = commands as [Command]
    const other = serving(store, world)
    expect((await other.logs.look(key)) === 'overload').toBe(false)
    let seen = 0
    const isSeen = process.logs.alone(key, async () => {
      const looked = await process.logs.look(key)
      seen = looked === 'overload' || looked === null ? -1 : looked.state.log.length
    })
    await isSeen
    expect(seen).toBe(await store.position(key))
    await process.act(command)
    const looked = await other.logs.look(key)
    expect(looked === 'overload' ? null : looked?.state.log.length).toBe(await store.position(key))
  })
})

describe('what is kept in mind', () => {
  it('is what is asked for, also when others ask for much that is not there', async () => {
    const { store, world, process, commands } = await upTo('submit')
    const [command] = commands as [Command]
    await process.act(command)
    let whole = 0
    const counting: LogStore = {
      ...store,
      read: (of, after, limit) => {
        if (of.log === key.log && after === 0) whole += 1
        return store.read(of, after, limit)
      },
    }
    const other = serving(counting, world)
    for (let round = 0; round < 3; round += 1) {
      await other.logs.look(key)
      for (let name = 0; name < 10; name += 1)
        await other.logs.look({ authority: 'a', log: `made-up-${name}` })
    }
    expect(whole).toBe(1)
  })
})

describe('what cannot be done', () => {
  it('a dry run says what would happen and keeps nothing', async () => {
    const { store, process, commands } = await upTo('submit')
    const [command] = commands as [Command]
    const before = await store.position(key)
    const told = await process.act(command, { dryRun: true, request: request('one') })
    expect(told.ok && [told.value.done.kept, told.value.done.entries[0]?.type]).toEqual([
      false,
      'ApplicationSubmitted',
    ])
    expect(await store.position(key)).toBe(before)
    expect(reasonOf(await process.act(command, { request: request('one') }))).toBe('done')
  })

  it('a store that is out of reach loses nothing and doubles nothing', async () => {
    const { world, performance } = rehearsed()
    const state = { isDown: true }
    const store = memoryLogStore(async () => (state.isDown ? 'disk full' : undefined))
    const process = serving(store, world)
    const [opening] = commandsOf(performance) as [Command]
    expect(await process.act(opening)).toEqual({
      ok: false,
      error: { reason: 'unavailable', cause: 'disk full' },
    })
    state.isDown = false
    expect(reasonOf(await process.act(opening))).toBe('done')
  })

  it('a store that cannot even be read is out of reach as well', async () => {
    const { store, world, commands } = await upTo('submit')
    const state = { isDown: true }
    const reach = async () => {
      if (state.isDown) throw new StoreUnavailable('connection lost')
    }
    const process = serving(
      {
        ...store,
        read: async (...asked) => {
          await reach()
          return store.read(...asked)
        },
      },
      world,
    )
    const [command] = commands as [Command]
    expect(await process.act(command)).toEqual({
      ok: false,
      error: { reason: 'unavailable', cause: 'connection lost' },
    })
    state.isDown = false
    expect(reasonOf(await process.act(command))).toBe('done')
  })

  it('too many at once are turned away early, and the others are done', async () => {
    const { world, performance } = rehearsed()
    const store = memoryLogStore()
    const process = serving(store, world, 2)
    const [opening] = commandsOf(performance) as [Command]
    const answers = await Promise.all([1, 2, 3, 4].map(() => process.act(opening)))
    expect(answers.map(reasonOf)).toEqual(['done', 'refused', 'overload', 'overload'])
  })

  it('a log that nobody opened is not there', async () => {
    const { world, performance } = rehearsed()
    const [, second] = commandsOf(performance) as [Command, Command]
    expect(reasonOf(await serving(memoryLogStore(), world).act(second))).toBe('noSuchLog')
  })
})
