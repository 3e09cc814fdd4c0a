import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../../src/database/migrations/index.ts'
import type { Migration } from '../../src/database/migrations/migration.ts'
import { migrate, pendingMigrations } from '../../src/database/migrate.ts'
import { NOW, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { RUNTIME_ROLE } from '../kit/postgres.ts'

const ALL = migrations.map(({ name }) => name)
const settings = { now: NOW, serviceRole: RUNTIME_ROLE }

describe.each(['sqlite', 'postgres'] as const)('migrations on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())

  it('make the tables once', async () => {
    const { owner } = await databases.make({ empty: true })
    expect(await pendingMigrations(owner)).toEqual(ALL)
    expect(await migrate(owner, settings)).toEqual(ALL)
    expect(await migrate(owner, settings)).toEqual([])
    expect(await pendingMigrations(owner)).toEqual([])
    expect(await owner.database.selectFrom('entry').selectAll().execute()).toEqual([])
  })

  it('take everything back in a dry run', async () => {
    const { owner } = await databases.make({ empty: true })
    expect(await migrate(owner, { ...settings, dryRun: true })).toEqual(ALL)
    expect(await pendingMigrations(owner)).toEqual(ALL)
    await expect(owner.database.selectFrom('entry').selectAll().execute()).rejects.toThrow('entry')
  })

  it('keep nothing of one that fails half way', async () => {
    const { owner } = await databases.make({ empty: true })
    const halfway: Migration = {
      name: '0001-halfway',
      up: async (database) => {
        await sql`create table half (a text)`.execute(database)
        await sql`create table half (a text)`.execute(database)
      },
      onlyAdded: [],
    }
    await expect(migrate(owner, { ...settings, migrations: [halfway] })).rejects.toThrow('half')
    await expect(sql`select * from half`.execute(owner.database)).rejects.toThrow('half')
    expect(await migrate(owner, settings)).toEqual(ALL)
  })

  it('refuse a database of a later version', async () => {
    const { owner } = await databases.make()
    await sql`insert into migration values ('9999-later', ${NOW})`.execute(owner.database)
    await expect(migrate(owner, settings)).rejects.toThrow('9999-later')
  })

  it('meet from two sides and are done once', async () => {
    const { owner } = await databases.make({ empty: true })
    const both = await Promise.all([migrate(owner, settings), migrate(owner, settings)])
    expect(both.flat()).toEqual(ALL)
  })
})
