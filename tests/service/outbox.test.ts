import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postText } from '../../src/adapters/post-text.ts'
import { addSeconds } from '../../src/core/time/instant.ts'
import { takeDue, waitAfterAttempt } from '../../src/database/outbox.ts'
import { tellOutside } from '../../src/server/outbox.ts'
import { NOW, type TestDatabases, testDatabases } from '../kit/databases.ts'

/** A place elsewhere that turns away the first so many that come. */
async function elsewhere(turnsAway: number) {
  const got: string[] = []
  let asked = 0
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += String(part)
    asked += 1
    if (asked > turnsAway) got.push(text)
    response.writeHead(asked > turnsAway ? 204 : 503).end()
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/checkpoints`
  const close = () => new Promise((done) => server.close(done))
  return { url, got, asked: () => asked, close }
}

describe.each(['sqlite', 'postgres'] as const)('what is told outside on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  }, 120_000)
  afterAll(() => databases.close())

  async function waiting() {
    const { connection } = await databases.make()
    const { database } = connection
    const row = {
      authority: 'town',
      id: 'checkpoint-3',
      kind: 'checkpoint',
      created_at: NOW,
      due_at: NOW,
      attempts: 0,
    }
    const rest = { taken_by: null, taken_until: null, done_at: null }
    const payload = JSON.stringify({ size: 3, note: 'town\n3\nroot\n' })
    await database
      .insertInto('outbox')
      .values({ ...row, ...rest, payload })
      .execute()
    const left = () => database.selectFrom('outbox').selectAll().executeTakeFirstOrThrow()
    return { database, left }
  }

  it('is told again, later each time, until every place has taken it, and then never again', async () => {
    const { database, left } = await waiting()
    const place = await elsewhere(2)
    const second = await elsewhere(0)
    let now = NOW
    const ways = [place, second].map(
      ({ url }) =>
        (note: string) =>
          postText(url, note),
    )
    const round = () => tellOutside({ database, clock: () => now, holder: 'p1', checkpoints: ways })
    expect([await round(), (await left()).done_at, place.got]).toEqual([0, null, []])
    expect([await round(), place.asked()]).toEqual([0, 1])
    now = addSeconds(now, 10)
    expect([await round(), place.asked()]).toEqual([0, 2])
    now = addSeconds(now, 10)
    expect([await round(), place.asked()]).toEqual([0, 2])
    now = addSeconds(now, 10)
    expect([await round(), place.got]).toEqual([1, ['town\n3\nroot\n']])
    expect((await left()).done_at).toBe(now)
    now = addSeconds(now, 100_000)
    expect([await round(), place.asked(), second.got.length]).toEqual([0, 3, 3])
    await Promise.all([place.close(), second.close()])
  })

  it('is taken by one process at a time, and by another once that one has been silent', async () => {
    const { database, left } = await waiting()
    const taking = (holder: string, now: string) =>
      takeDue(database, { holder, now, until: addSeconds(now, 600) }, 9)
    const both = await Promise.all([taking('p1', NOW), taking('p2', NOW)])
    expect(both.flat().length).toBe(1)
    expect(await taking('p3', addSeconds(NOW, 599))).toEqual([])
    expect((await taking('p3', addSeconds(NOW, 600))).map(({ attempts }) => attempts)).toEqual([2])
    expect((await left()).taken_by).toBe('p3')
  })

  it('stays where no place is named, and is not lost on a place that is down', async () => {
    const { database, left } = await waiting()
    const settings = { database, clock: () => NOW, holder: 'p1' }
    expect([await tellOutside({ ...settings, checkpoints: [] }), (await left()).attempts]).toEqual([0, 0])
    const gone = await elsewhere(0)
    await gone.close()
    const down = (note: string) => postText(gone.url, note)
    expect([await tellOutside({ ...settings, checkpoints: [down] }), (await left()).done_at]).toEqual([
      0,
      null,
    ])
  })
})

it('the wait doubles up to an hour', () => {
  expect([1, 2, 3, 9, 10, 1000].map(waitAfterAttempt)).toEqual([10, 20, 40, 2560, 3600, 3600])
})
