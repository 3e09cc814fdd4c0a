import pg from 'pg'
import { expect, it } from 'vitest'
import { startPostgres } from '../kit/postgres.ts'

it('a cluster keeps what it committed over a kill, and is gone when it was stopped', async () => {
  const cluster = await startPostgres()
  const { adminUrl, url } = await cluster.database()
  const ask = async (address: string, sql: string) => {
    const client = new pg.Client({ connectionString: address })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
  await ask(adminUrl, "create table t as select 'kept' as word")
  const first = cluster.pid()
  await cluster.kill()
  await cluster.restart()
  expect(cluster.pid()).not.toBe(first)
  expect(await ask(adminUrl, 'select word from t')).toEqual([{ word: 'kept' }])
  expect(await ask(url, 'show fsync')).toEqual([{ fsync: 'on' }])
  await expect(ask(url, 'select word from t')).rejects.toThrow('permission denied')
  await cluster.stop()
  await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
  expect(() => process.kill(cluster.pid(), 0)).toThrow('ESRCH')
})
