import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { examine } from '../../src/database/doctor.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { ADMIN_ROLE, RUNTIME_ROLE } from '../kit/postgres.ts'

let sqlite: TestDatabases
let postgres: TestDatabases
beforeAll(async () => {
  sqlite = await testDatabases('sqlite')
  postgres = await testDatabases('postgres', { fsync: true })
})
afterAll(async () => {
  await sqlite.close()
  await postgres.close()
})

const codesOf = async ({ connection }: Pick<TestDatabase, 'connection'>) =>
  (await examine(connection)).map(({ code, about }) => `${code}: ${about}`)
const run = ({ owner }: TestDatabase, text: string) => sql.raw(text).execute(owner.database)

it('finds nothing wrong with a database as it is made', async () => {
  expect(await codesOf(await sqlite.make())).toEqual([])
  expect(await codesOf(await postgres.make())).toEqual([])
})

it('finds tables that are still to be made', async () => {
  const missing = [`tablesMissing: ${migrations.map(({ name }) => name).join(', ')}`]
  expect(await codesOf(await sqlite.make({ empty: true }))).toEqual(missing)
  expect(await codesOf(await postgres.make({ empty: true }))).toEqual(missing)
})

it('finds a trigger that is missing, or says something else, on SQLite', async () => {
  const made = await sqlite.make()
  await run(made, 'drop trigger entry_no_update')
  await run(made, 'drop trigger leaf_no_delete')
  await run(made, 'create trigger leaf_no_delete before delete on leaf begin select 1; end')
  expect(await codesOf(made)).toEqual(['rowsCanChange: entry', 'rowsCanChange: leaf'])
})

it('finds a setting of SQLite under which a power cut loses acts', async () => {
  const made = await sqlite.make()
  await run(made, 'pragma synchronous = normal')
  expect(await codesOf(made)).toEqual(['notDurable: synchronous = 1'])
})

it.each([
  ['update on entry', 'rowsCanChange: entry'],
  ['update (bytes) on entry', 'rowsCanChange: entry'],
  ['delete on checkpoint', 'rowsCanChange: checkpoint'],
  ['truncate on leaf', 'rowsCanChange: leaf'],
  ['trigger on pinned_text', 'rowsCanChange: pinned_text'],
  ['create on schema public', `createsTables: ${RUNTIME_ROLE}`],
])('finds that the service was granted %s', async (right, finding) => {
  const made = await postgres.make()
  await run(made, `grant ${right} to ${RUNTIME_ROLE}`)
  expect(await codesOf(made)).toEqual([finding])
  expect(await made.connection.database.selectFrom('entry').selectAll().execute()).toEqual([])
})

it('finds that the service runs as the owner of the tables', async () => {
  const { owner } = await postgres.make()
  expect(await codesOf({ connection: owner })).toContain(`ownsTables: ${ADMIN_ROLE}`)
})

it('finds a database that does not wait for the disk', async () => {
  const made = await postgres.make()
  await run(made, `alter database ${await nameOf(made)} set synchronous_commit = off`)
  expect(await codesOf({ connection: made.beside() })).toEqual(['notDurable: synchronous_commit = off'])
})

async function nameOf({ connection }: TestDatabase): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(connection.database)
  return rows[0]?.name ?? ''
}
