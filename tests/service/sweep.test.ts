import { expect, it } from 'vitest'
import { addSeconds } from '../../src/core/time/instant.ts'
import { SYSTEM } from '../../src/people/realm.ts'
import { countTry } from '../../src/people/sign-in/attempts.ts'
import { foundAuthority } from '../../src/server/authorities.ts'
import { sweep } from '../../src/server/sweep.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { testDatabases } from '../kit/databases.ts'
import { serving, TODAY } from '../kit/served.ts'
import { signedIn } from '../kit/signed-in.ts'

it('what is over is swept away in every authority and in the installation, and nothing before', async () => {
  const databases = await testDatabases('sqlite')
  const { connection } = await databases.make()
  const { database } = connection
  const { service } = serving(connection, worldOf('example-city'))
  const name = { zh: '甲市', en: 'Town' }
  await foundAuthority(database, { id: 'town', name, edition: 'example-city', isRehearsal: false }, TODAY)
  for (const id of ['town', SYSTEM]) {
    await signedIn(service.realm(id), 'systemAdmin')
    await countTry(service.realm(id), 'password', 'somebody')
  }
  const reply = { account: 'a', route: 'r', request_key: 'k', body_hash: 'h', status: 200, reply: '{}' }
  await database
    .insertInto('kept_reply')
    .values({ authority: 'town', ...reply, created_at: TODAY })
    .execute()
  const left = async () => [
    (await database.selectFrom('session').selectAll().execute()).length,
    (await database.selectFrom('attempt').selectAll().execute()).length,
    (await database.selectFrom('kept_reply').selectAll().execute()).length,
  ]
  const sweepAt = (now: string) =>
    sweep(
      database,
      (id) => ({ ...service.realm(id), now: () => now }),
      () => now,
    )
  await sweepAt(addSeconds(TODAY, 60))
  expect(await left()).toEqual([2, 2, 1])
  await sweepAt(addSeconds(TODAY, 2 * 86_400))
  expect(await left()).toEqual([0, 0, 0])
  await databases.close()
})
