import { statSync } from 'node:fs'
import pg from 'pg'
import type { PostgresCluster } from '../../tests/kit/postgres.ts'
import { openSmallSpace, type SmallSpace } from './disk.ts'
import type { Disturb } from './rounds.ts'
import { postgresSite, type Site } from './site.ts'
import type { Served } from './target.ts'

/** The cluster gives all its roles one password, so that the one who may do everything can be reached as well. */
async function asSuperuser(cluster: PostgresCluster, statements: readonly string[]): Promise<void> {
  const url = new URL((await cluster.database()).adminUrl)
  url.username = 'postgres'
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

export type SmallPostgres = {
  readonly site: Site
  readonly space: SmallSpace
  readonly close: () => Promise<void>
}

/** A database whose tables lie on a file system that can be filled. Its write-ahead log lies elsewhere, or the whole cluster would stop. */
export async function postgresInSmallSpace(cluster: PostgresCluster): Promise<SmallPostgres> {
  const { uid, gid } = statSync(`/proc/${cluster.pid()}`)
  const space = openSmallSpace(96, { uid, gid })
  const site = await postgresSite(cluster)
  const database = 'url' in site.place ? new URL(site.place.url).pathname.slice(1) : ''
  await asSuperuser(cluster, [
    `create tablespace small location '${space.folder}'`,
    `alter database ${database} set tablespace small`,
  ])
  const close = async () => {
    await asSuperuser(cluster, [`drop database ${database} with (force)`, 'drop tablespace small'])
    space.close()
  }
  return { site, space, close }
}

/** Ends the connections of the service, as an administrator of the database does. */
export const endBackends =
  <T extends Served>(cluster: PostgresCluster): Disturb<T> =>
  async (target) => {
    await asSuperuser(cluster, [
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'zhiheng'",
    ])
    return target
  }
