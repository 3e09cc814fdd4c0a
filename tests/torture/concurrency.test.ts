import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crowd } from '../../scripts/prove/crowd.ts'
import { interleave, type InterleaveSettings } from '../../scripts/prove/interleave.ts'
import { lastMinute } from '../../scripts/prove/last-minute.ts'
import { clock, projecting } from '../../scripts/prove/service.ts'
import { postgresSite, type Site, sqliteSite } from '../../scripts/prove/site.ts'
import { stageLogs } from '../../scripts/prove/stage-logs.ts'
import { worldFor } from '../../scripts/prove/world.ts'
import type { LogStore } from '../../src/core/store/log-store.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { memoryLogStore } from '../kit/memory-log-store.ts'
import { type PostgresCluster, startPostgres } from '../kit/postgres.ts'

const SLOW = 180_000

const settings = async (more: Partial<InterleaveSettings> = {}): Promise<InterleaveSettings> => ({
  world: await worldFor(),
  seed: 'torture',
  interleavings: 20,
  aLog: 10,
  verifyEvery: 2,
  say: () => {},
  ...more,
})

describe('corrections while scoring is closed and determined', () => {
  it('are in the result, or open it again, in whatever order calls go', { timeout: SLOW }, async () => {
    const found = await interleave(memoryLogStore(), await settings())
    expect(found.faults).toEqual([])
    expect([found.interleavings, [...found.answers.keys()].toSorted()]).toEqual([20, ['conflict', 'done']])
    expect(found.determined).toBeGreaterThan(10)
    expect(found.corrected).toBeGreaterThan(20)
    expect(found.orders.size).toBeGreaterThan(10)
  })

  it('go in the same orders under the same seed', { timeout: SLOW }, async () => {
    const few = await settings({ interleavings: 4 })
    const [one, other] = [await interleave(memoryLogStore(), few), await interleave(memoryLogStore(), few)]
    expect([...one.orders]).toEqual([...other.orders])
    const more = await interleave(memoryLogStore(), { ...few, seed: 'another' })
    expect([...more.orders]).not.toEqual([...one.orders])
  })

  it('a store that does not look where the log stands is found out', { timeout: SLOW }, async () => {
    const found = await interleave(carelessStore(), await settings({ interleavings: 10 }))
    expect(found.faults.join('\n')).toMatch(/comes after act|the sheets say|the result stands without it/)
  })
})

/** Keeps every act wherever the log stands. */
function carelessStore(): LogStore {
  const store = memoryLogStore()
  return {
    ...store,
    append: async (act) => store.append({ ...act, after: (await store.position(act)) ?? 0 }),
  }
}

describe.each(['sqlite', 'postgres'] as const)('many at once on %s', (kind) => {
  let cluster: PostgresCluster | undefined
  const sites: Site[] = []
  const newSite = async () => {
    const site = cluster ? await postgresSite(cluster) : await sqliteSite()
    sites.push(site)
    return site
  }
  beforeAll(async () => {
    if (kind === 'postgres') cluster = await startPostgres()
  }, SLOW)
  afterAll(async () => {
    for (const site of sites) await site.close()
    await cluster?.stop()
  })

  it('corrections and closing leave what the sheets say', { timeout: SLOW }, async () => {
    const connection = (await newSite()).serve()
    const few = await settings({ interleavings: 6, aLog: 6, verifyEvery: 1, project: projecting })
    await stageLogs(connection, few.world, [])
    const found = await interleave(createLogStore({ connection, clock }), few)
    await connection.close()
    expect([found.interleavings, found.faults]).toEqual([6, []])
  })

  it('assessors and clerks lose nothing and double nothing', { timeout: SLOW }, async () => {
    const people = { assessors: 20, clerks: 10, seconds: 8, applicants: 12 }
    const more = { seed: 'torture', processes: kind === 'sqlite' ? 1 : 2, say: () => {} }
    const { answers, found } = await crowd(await newSite(), { world: await worldFor(), ...people, ...more })
    expect(found.faults).toEqual([])
    expect([found.lost, found.doubled]).toEqual([0, 0])
    expect(answers.get('done')).toBeGreaterThan(20)
  })

  it('who is received before midnight is in time, and who comes later is not', {
    timeout: SLOW,
  }, async () => {
    const more = { seed: 'torture', applicants: 60, rate: 15 }
    const { answers, found, late } = await lastMinute(await newSite(), { world: await worldFor(), ...more })
    expect(found.faults).toEqual([])
    expect([found.lost, found.doubled, found.acknowledged]).toEqual([0, 0, 60 - late])
    expect([late > 0, answers.get('refused')]).toEqual([true, late])
  })
})

it('a service whose clock is ahead turns people away and is found out', { timeout: SLOW }, async () => {
  const site = await sqliteSite()
  const more = { seed: 'torture', applicants: 60, rate: 15, skew: 10_000 }
  const { found } = await lastMinute(site, { world: await worldFor(), ...more })
  await site.close()
  expect(found.faults.join('\n')).toMatch(/refused DeadlineMissed/)
})
