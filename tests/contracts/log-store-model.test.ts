import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Append, LogStore } from '../../src/core/store/log-store.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { NOW, type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { AUTHORITY, addAuthority, entryOf } from '../kit/log-acts.ts'

/** What somebody wants who saw the log `behind` entries ago: so many entries on a stream, with a request, seeing the head `seen` too low. */
type Wish = {
  log: string
  stream: string
  count: number
  behind: number
  asserts: boolean
  seen: number
  key: string | null
  fails: boolean
}

const wish: fc.Arbitrary<Wish> = fc.record({
  log: fc.constantFrom('m', 'n'),
  stream: fc.constantFrom('s', 't'),
  count: fc.integer({ min: 1, max: 3 }),
  behind: fc.constantFrom(0, 0, 0, 1, 2),
  asserts: fc.boolean(),
  seen: fc.constantFrom(0, 0, 1),
  key: fc.constantFrom(null, null, 'k', 'l'),
  fails: fc.constantFrom(false, false, false, true),
})

/** The store in a few lines: what it should have kept and answered. */
class Model {
  readonly logs = new Map<string, string[]>()
  readonly answered = new Map<string, string>()

  streamsOf = (log: string) => this.logs.get(log) ?? []
  head = (log: string, stream: string) => this.streamsOf(log).filter((one) => one === stream).length

  expected({ log, stream, count, asserts, seen, key, fails }: Wish, after: number): string {
    const position = this.streamsOf(log).length
    const before = key === null ? undefined : this.answered.get(key)
    if (after !== position) return before ?? `moved ${position}`
    if (asserts && seen > 0 && this.head(log, stream) > 0) return 'changed'
    if (before !== undefined) return before
    if (fails) return 'threw'
    this.logs.set(log, [...this.streamsOf(log), ...Array.from({ length: count }, () => stream)])
    if (key !== null) this.answered.set(key, `answered ${log} ${position + count}`)
    return `kept ${position + count}`
  }
}

function actOf({ log, stream, count, asserts, seen, key, fails }: Wish, model: Model, after: number): Append {
  const head = model.head(log, stream)
  const entries = Array.from({ length: count }, (_, i) =>
    entryOf({ position: after + i + 1, stream, version: head + i + 1, log }),
  )
  const reply = {
    account: 'a',
    route: 'r',
    bodyHash: 'b',
    status: 200,
    reply: `${log} ${after + count}`,
    at: NOW,
  }
  return {
    authority: AUTHORITY,
    log,
    after,
    entries,
    ...(asserts ? { read: [{ stream, version: Math.max(0, head - seen) }] } : {}),
    ...(key === null ? {} : { reply: { ...reply, key } }),
    ...(fails ? { project: () => Promise.reject(new Error('broken')) } : {}),
  }
}

async function answerOf(store: LogStore, act: Append): Promise<string> {
  const answer = await store.append(act).catch(() => 'threw' as const)
  if (answer === 'threw') return answer
  if (answer.ok) return `kept ${answer.value.position}`
  const { error } = answer
  if (error.reason === 'moved') return `moved ${error.position}`
  return error.reason === 'answered' ? `answered ${error.reply.reply}` : error.reason
}

describe.each([
  ['sqlite', 100],
  ['postgres', 50],
] as const)('the log store on %s', (kind, runs) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  it('answers and keeps what its model does, in any order of acts', async () => {
    const made: TestDatabase = await databases.make()
    await addAuthority(made.owner.database)
    const store = createLogStore({ connection: made.connection, clock: () => NOW })
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 25 }), async (wishes) => {
        const model = new Model()
        run += 1
        for (const { log, key, ...rest } of wishes) {
          const one = { ...rest, log: `${log}${run}`, key: key && `${key}${run}` }
          const after = Math.max(0, model.streamsOf(one.log).length - one.behind)
          const act = actOf(one, model, after)
          expect(await answerOf(store, act)).toBe(model.expected(one, after))
        }
        for (const log of [`m${run}`, `n${run}`]) {
          const entries = await store.read({ authority: AUTHORITY, log }, 0)
          expect(entries.map(({ entry }) => entry.stream)).toEqual(model.streamsOf(log))
          expect((await store.position({ authority: AUTHORITY, log })) ?? 0).toBe(model.streamsOf(log).length)
        }
      }),
      { numRuns: runs, seed: 20_260_302 },
    )
  })
})
