import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalText } from '../../src/core/record/canonical.ts'
import { invariants } from '../../src/database/invariants/index.ts'
import { triggersOf } from '../../src/database/guards.ts'
import { onlyAdded } from '../../src/database/migrations/index.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { NOW, type TestDatabase, type TestDatabases, testDatabases } from '../kit/databases.ts'
import { expectSound, unsound } from '../kit/expect-sound.ts'
import { fillDatabase, played, sortKey } from '../kit/filled-database.ts'

const cycle = played(worldOf('example-city'))
const LAST = cycle.state.log.length
const HEX = (digit: string) => digit.repeat(64)

/** What somebody did to the tables, and which invariants say so, each with where. */
type Planted = readonly [id: string, statements: readonly string[], found: readonly string[]]

const account = (id: string) =>
  `insert into account (authority, id, login, name, totp_used_step, state, created_at, version)
   values ('city', '${id}', '${id}', 'x', 0, 'active', '${NOW}', 1)`
const post = (id: string, holder: string, until = 'null') =>
  `insert into post (authority, id, account, role, actor, area, since, until, reason, created_at)
   values ('city', '${id}', '${holder}', 'assessor', 'assessor-1', '', '${NOW}', ${until}, '', '${NOW}')`
const reply = (at: string) =>
  `insert into kept_reply values ('city', 'a', 'act', 'k', 'h', 200, '{}', '${at}')`
const actBy = (act: number) => `insert into act_by values ('city', '2026', ${act}, 'a', 'p', '${NOW}')`

const planted: readonly Planted[] = [
  ['positionsGapless', ['update log set position = position + 1'], ['city/2026']],
  [
    'streamsGapless',
    [
      `update entry set version = 900 where position = 1`,
      // What the entry itself says is the matter of another invariant.
      `update entry set bytes = replace(bytes, '"version":1}', '"version":900}') where position = 1`,
    ],
    ['city/2026 cycle'],
  ],
  ['bytesHashed', [`update entry set bytes = bytes || ' ' where position = 5`], ['city/2026 5']],
  ['columnsSay', [`update entry set type = 'Other' where position = 3`], ['city/2026 3']],
  ['entriesLinked', [`update entry set hash = '${HEX('e')}' where position = 1`], ['city/2026 2']],
  ['actsAscend', [`update entry set act_no = act_no + 1000 where position = ${LAST}`], [`city/2026 ${LAST}`]],
  ['sealedFits', [`update sealed_value set value = 'somebody else'`], []],
  ['sealedKept', ['delete from sealed_value'], []],
  [
    'sealedReferred',
    [`insert into sealed_value values ('city', '2026', '${HEX('0')}', '${HEX('a')}', 'stray')`],
    ['city/2026 000000000000'],
  ],
  ['textsHashed', [`update pinned_text set text = text || ' '`], []],
  [
    'textsKept',
    [`update pinned_text set hash = '${HEX('9')}' where hash = (select max(hash) from pinned_text)`],
    [],
  ],
  [
    'leavesNumbered',
    ['update leaf set number = number + 1 where number = (select max(number) from leaf)'],
    [`city ${LAST - 1}`],
  ],
  ['leavesFit', [`update leaf set hash = '${HEX('f')}' where number = 7`], ['city 7']],
  ['leavesWithoutGap', ['delete from leaf where position = 4'], ['city/2026']],
  ['rootsRecomputable', [`update checkpoint set root = '${HEX('f')}'`], [`city ${LAST}`]],
  ['leavesUnderCheckpoint', ['delete from checkpoint'], ['city']],
  [
    'projectionsAsRebuilt',
    [`update thing set state = 'open' where kind = 'step' and state <> 'open'`],
    ['city/2026'],
  ],
  ['repliesCleared', [reply('2026-02-28T00:59:59.999Z')], ['city a act']],
  ['actsHaveActors', [account('a'), actBy(3), actBy(4), actBy(cycle.state.acts)], []],
  [
    'actorsHaveActs',
    Array.from({ length: cycle.state.acts + 1 }, (_, act) => actBy(act + 1)),
    [`city/2026 ${cycle.state.acts + 1}`],
  ],
  [
    'ownersThere',
    [`insert into application_owner values ('city', '2026', 'A1', null, 'nobody')`],
    ['city/2026 A1'],
  ],
  ['holdersThere', [post('p1', 'nobody')], ['city p1']],
  ['heldAlone', [account('a'), account('b'), post('p1', 'a'), post('p2', 'b')], ['city assessor assessor-1']],
]

describe.each(['sqlite', 'postgres'] as const)('the invariants of a database on %s', (kind) => {
  let databases: TestDatabases
  let made: TestDatabase
  beforeAll(async () => {
    databases = await testDatabases(kind)
    made = await databases.make()
    await fillDatabase(made.connection, worldOf('example-city'), cycle, {
      authority: 'city',
      isRehearsal: true,
    })
  })
  afterAll(() => databases.close())

  /** What is found after these statements, which nothing keeps from being done; they are taken back. */
  async function afterDoing(statements: readonly string[]): Promise<readonly string[]> {
    class TakenBack extends Error {}
    let found: readonly string[] = []
    const doing = made.owner.database.transaction().execute(async (work) => {
      if (kind === 'sqlite')
        for (const name of onlyAdded.flatMap((table) => Object.keys(triggersOf(table))))
          await sql.raw(`drop trigger ${name}`).execute(work)
      for (const statement of statements) await sql.raw(statement).execute(work)
      found = await unsound({ database: work, sortKey })
      throw new TakenBack()
    })
    await expect(doing).rejects.toThrow(TakenBack)
    return found
  }

  it('hold in a database as the service makes it', async () => {
    await expectSound(made.connection, { sortKey })
    expect(await afterDoing([reply('2026-03-01T01:00:00.000Z')])).toEqual([])
    const ended = [account('a'), account('b'), post('p1', 'a', `'${NOW}'`), post('p2', 'b')]
    expect(await afterDoing(ended)).toEqual([])
  })

  it.each(planted)('find out what breaks %s', async (id, statements, where) => {
    const found = await afterDoing(statements)
    const own = found.filter((one) => one.startsWith(`${id}: `)).map((one) => one.slice(id.length + 2))
    expect(own.length).toBeGreaterThan(0)
    if (where.length > 0) expect(own).toEqual(where)
    await expectSound(made.connection, { sortKey })
  })

  it('find out that what was erased is kept', async () => {
    const [first = ''] = cycle.sealed.map(({ id }) => id).toSorted()
    const { entry } = cycle.state.log.at(-1) ?? { entry: {} }
    const bytes = canonicalText({ ...entry, type: 'Erased', data: { values: [first] } })
    const found = await afterDoing([`update entry set bytes = '${bytes}' where position = ${LAST}`])
    expect(found).toContain(`erasedGone: city/2026 ${first.slice(0, 12)}`)
  })
})

it('every invariant is planted against', () => {
  const known = [...planted.map(([id]) => id), 'erasedGone'].toSorted()
  expect(invariants.map(({ id }) => id).toSorted()).toEqual(known)
})
