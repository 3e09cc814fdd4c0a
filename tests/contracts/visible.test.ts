import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sees } from '../../src/core/visibility/sees.ts'
import type { Connection } from '../../src/database/connection.ts'
import { writeChanges } from '../../src/database/projections.ts'
import { visibleTo } from '../../src/database/visible.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { seenWorlds, TODAY } from '../kit/seen-worlds.ts'

const nothing = { put: [], remove: [] }

describe.each(['sqlite', 'postgres'] as const)('who sees what, on %s', { timeout: 300_000 }, (kind) => {
  let databases: TestDatabases
  let connection: Connection
  beforeAll(async () => {
    databases = await testDatabases(kind)
    connection = (await databases.make()).connection
  })
  afterAll(() => databases.close())

  it('is the same in memory and in the query, whatever the rules', async () => {
    let run = 0
    const met = { whole: 0, masked: 0, not: 0 }
    await fc.assert(
      fc.asyncProperty(seenWorlds, async ({ things, recusals, seats, viewers, conducts, rules }) => {
        const key = { authority: 'a', log: `log${run++}` }
        const { database } = connection
        const changes = {
          things: { put: things, remove: [] },
          recusals: { put: recusals, remove: [] },
          seats: { put: seats, remove: [] },
        }
        await database.transaction().execute((work) => writeChanges(work, key, changes))
        // What another log says of the same people and cases must not count here.
        const other = { ...changes, things: nothing }
        await database.transaction().execute((work) => writeChanges(work, { ...key, authority: 'b' }, other))
        for (const viewer of viewers) {
          const visible = visibleTo(viewer, { on: TODAY, conducts }, null, rules)
          const ids = async (where: typeof visible.atAll) =>
            (
              await database
                .selectFrom('thing')
                .select('id')
                .where('authority', '=', key.authority)
                .where('log', '=', key.log)
                .where(where)
                .execute()
            )
              .map(({ id }) => Number(id))
              .toSorted((a, b) => a - b)
          const inMemory = things.map((thing) =>
            sees(viewer, thing, { on: TODAY, recusals, seats, conducts }, rules),
          )
          for (const sight of inMemory) met[sight] += 1
          const wholeHere = things.filter((_, n) => inMemory[n] === 'whole').map(({ id }) => Number(id))
          const seenHere = things.filter((_, n) => inMemory[n] !== 'not').map(({ id }) => Number(id))
          expect(await ids(visible.whole)).toEqual(wholeHere)
          expect(await ids(visible.atAll)).toEqual(seenHere)
        }
      }),
      { numRuns: kind === 'sqlite' ? 400 : 150, seed: 26 },
    )
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(100)
  })
})
