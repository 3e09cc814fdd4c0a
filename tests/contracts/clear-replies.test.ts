import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearReplies } from '../../src/database/clear-replies.ts'
import { NOW, type TestDatabases, testDatabases } from '../kit/databases.ts'

describe.each(['sqlite', 'postgres'] as const)('replies kept on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  it('go after a day, and not before', async () => {
    const { connection } = await databases.make()
    const { database } = connection
    const reply = (request_key: string, created_at: string) => ({
      authority: 'city',
      account: 'a',
      route: 'act',
      request_key,
      body_hash: 'h',
      status: 200,
      reply: '{}',
      created_at,
    })
    await database
      .insertInto('kept_reply')
      .values([reply('old', '2026-03-01T01:00:00.000Z'), reply('young', '2026-03-01T01:00:00.001Z')])
      .execute()
    expect(await clearReplies(database, NOW)).toBe(1)
    expect(await clearReplies(database, NOW)).toBe(0)
    const left = await database.selectFrom('kept_reply').select('request_key').execute()
    expect(left).toEqual([{ request_key: 'young' }])
  })
})
