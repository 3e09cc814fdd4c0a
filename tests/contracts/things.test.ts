import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/core/basics/shared-map.ts'
import { append } from '../../src/core/process/fold.ts'
import { emptyState } from '../../src/core/process/state.ts'
import { projectAll } from '../../src/core/visibility/projection/index.ts'
import type { Viewer } from '../../src/core/visibility/viewer.ts'
import type { Connection } from '../../src/database/connection.ts'
import { writeChanges } from '../../src/database/projections.ts'
import { Projector } from '../../src/database/projector.ts'
import { countThings, cursorFor, listThings, readThing } from '../../src/database/read-things.ts'
import { rebuildProjections } from '../../src/database/rebuild-projections.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { rehearse } from '../journeys/kit/rehearse.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'

const key = { authority: 'a', log: '2026' }
const sortKey = (name: string) => name
const world = worldOf('ordos-draft')
const performance = rehearse(world, '7')
const asked = { on: '2026-03-02', conducts: [] }
const later = { on: '2030-01-01', conducts: [] }
const viewer = (role: Viewer['role'], actor: string, more: Partial<Viewer> = {}): Viewer => ({
  authority: 'a',
  role,
  actor,
  areas: [],
  owns: [],
  ...more,
})
const clerk = viewer('secretariat', 'secretariat')

describe.each(['sqlite', 'postgres'] as const)('the rows of a log on %s', { timeout: 600_000 }, (kind) => {
  let databases: TestDatabases
  let connection: Connection
  const rowsOf = async (name: 'thing' | 'recusal' | 'seat') =>
    (await connection.database.selectFrom(name).selectAll().where('authority', '=', 'a').execute())
      .map((row) => JSON.stringify(row, Object.keys(row).toSorted()))
      .toSorted()
  const everything = async () => [await rowsOf('thing'), await rowsOf('recusal'), await rowsOf('seat')]

  beforeAll(async () => {
    databases = await testDatabases(kind)
    connection = (await databases.make()).connection
    const { database } = connection
    const log = { ...key, edition: world.edition.id, position: performance.state.log.length }
    await database
      .insertInto('authority')
      .values({
        id: 'a',
        name_zh: '甲市',
        name_en: 'A',
        edition: world.edition.id,
        is_rehearsal: 1,
        created_at: '2026-03-02T01:00:00.000Z',
      })
      .execute()
    const { log: id, ...rest } = log
    await database
      .insertInto('log')
      .values({ ...rest, id, created_at: '2026-03-02T01:00:00.000Z' })
      .execute()
    for (const { id: value, salt, value: text } of performance.sealed)
      await database
        .insertInto('sealed_value')
        .values({ ...key, id: value, salt, value: text })
        .execute()
    // Two processes take turns, so that each has to catch up on what the other wrote.
    const processes = [new Projector(sortKey), new Projector(sortKey)]
    let before = emptyState
    for (const [n, happening] of performance.happenings.entries()) {
      if (happening.kind !== 'act') continue
      const { entries } = happening
      let after = before
      for (const sealed of entries) after = append(world, after, sealed)
      const project = processes[n % 7 === 0 ? 1 : 0]?.project({ ...key, world, before, after, entries })
      await database.transaction().execute(async (work) => project?.(work))
      before = after
    }
  })
  afterAll(() => databases.close())

  it('are those made anew, before and after they were put in the place of the others', async () => {
    const written = await everything()
    expect(written[0]?.length).toBeGreaterThan(300)
    expect(written[2]?.length).toBeGreaterThan(20)
    const projection = projectAll({ world, sortKey }, performance.state)
    expect(written[0]).toHaveLength([...entriesOf(projection.things)].length)
    const { database } = connection
    await database
      .updateTable('thing')
      .set({ state: 'open', data: '{}' })
      .where('authority', '=', 'a')
      .execute()
    await database.deleteFrom('seat').where('authority', '=', 'a').execute()
    const position = performance.state.log.length
    expect(await rebuildProjections(connection, key, async () => ({ position, projection }))).toBe(true)
    expect(await everything()).toEqual(written)
    expect(await database.selectFrom('thing_shadow').select('id').execute()).toEqual([])
  })

  it('stay as they are where acts come in faster than they are made anew', async () => {
    const written = await everything()
    const projection = projectAll({ world, sortKey }, { ...performance.state, log: [] })
    let made = 0
    const make = async () => ({ position: made++, projection })
    expect(await rebuildProjections(connection, key, make)).toBe(false)
    expect(made).toBe(5)
    expect(await everything()).toEqual(written)
  })

  it('are read page by page, each once and in order, and as many as are counted', async () => {
    for (const order of ['place', 'name', 'id'] as const) {
      const filter = { kinds: ['application', 'scorecard'] } as const
      const seen: string[] = []
      let after
      for (let page = 0; page < 1000; page += 1) {
        const { things, next } = await listThings(connection.database, clerk, asked, key.log, filter, {
          order,
          ...(after && { after }),
          limit: 7,
        })
        expect(things.length).toBeLessThanOrEqual(7)
        seen.push(...things.map((thing) => `${thing.kind} ${thing.id}`))
        after = next
        if (next === null) break
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBe(await countThings(connection.database, clerk, asked, key.log, filter))
      expect(seen.length).toBeGreaterThan(60)
    }
  })

  it('are the same answer, none, where a thing is foreign and where it is absent', async () => {
    const { database } = connection
    const [own = '', foreign = ''] = Object.keys(performance.state.view.applications)
    const applicant = viewer('applicant', own, { owns: [own] })
    const read = (who: Viewer, id: string, log = key.log) =>
      readThing(database, who, asked, log, 'application', id)
    expect(await read(applicant, own)).toMatchObject({ id: own, sees: 'whole' })
    expect(await read(applicant, foreign)).toBe(null)
    expect(await read(applicant, 'nobody')).toBe(null)
    expect(await read(applicant, own, 'another-log')).toBe(null)
    expect(await read({ ...applicant, authority: 'b' }, own)).toBe(null)
    const list = await listThings(
      database,
      applicant,
      asked,
      key.log,
      { kinds: ['application'] },
      {
        order: 'name',
        limit: 100,
      },
    )
    expect(list.things.map(({ id }) => id)).toEqual([own])
    expect(await countThings(database, applicant, asked, key.log, { kinds: ['application'] })).toBe(1)
  })

  it('are not there for what nobody can have kept, and no page ended where none could', async () => {
    const { database } = connection
    expect(await readThing(database, clerk, asked, key.log, 'application', 'A\0')).toBe(null)
    const none = await countThings(database, clerk, asked, key.log, { kinds: ['place'], owner: '\0' })
    expect(none).toBe(0)
    const end = { kind: 'place', id: 'x' }
    expect(cursorFor('place', { ...end, key: 'x' })).toBe(null)
    expect(cursorFor('place', { ...end, key: 1.5 })).toBe(null)
    expect(cursorFor('name', { ...end, key: 1 })).toBe(null)
    expect(cursorFor('place', { ...end, key: 3 })).toEqual({ ...end, key: 3 })
    expect(cursorFor('name', { kind: 'place', id: '\0', key: 'a\0' })).toEqual({
      kind: 'place',
      id: '\uFFFD',
      key: 'a\uFFFD',
    })
  })

  it('have no gap and no count for a recused assessor', async () => {
    const { database } = connection
    const [seat] = await database.selectFrom('seat').selectAll().where('authority', '=', 'a').execute()
    const person = seat?.person ?? ''
    const assessor = viewer('assessor', person)
    const kinds = ['application'] as const
    const before = await countThings(database, assessor, asked, key.log, { kinds })
    const recusals = { put: [{ step: 'x', person, application: seat?.application ?? '' }], remove: [] }
    const none = { put: [], remove: [] }
    const write = (changes: { put: typeof recusals.put; remove: typeof recusals.put }) =>
      database
        .transaction()
        .execute((work) => writeChanges(work, key, { things: none, seats: none, recusals: changes }))
    await write(recusals)
    expect(await countThings(database, assessor, asked, key.log, { kinds })).toBe(before - 1)
    expect(await readThing(database, assessor, asked, key.log, 'application', seat?.application ?? '')).toBe(
      null,
    )
    await write({ put: [], remove: recusals.put })
    expect(await countThings(database, assessor, asked, key.log, { kinds })).toBe(before)
  })

  it('show nobody but whom a rule names any of a sealed text, and in a list nobody all of it', async () => {
    const { database } = connection
    const texts = performance.sealed.map(({ value }) => value).filter((value) => value.length > 3)
    expect(texts.length).toBeGreaterThan(30)
    const kinds = [
      ...new Set(
        (await database.selectFrom('thing').select('kind').distinct().execute()).map((row) => row.kind),
      ),
    ] as ['application']
    const leaks = async (who: Viewer) => {
      const { things } = await listThings(
        database,
        who,
        later,
        key.log,
        { kinds },
        { order: 'id', limit: 5000 },
      )
      const text = JSON.stringify(things)
      return { listed: texts.filter((each) => text.includes(each)), count: things.length }
    }
    for (const role of ['secretariat', 'committee', 'public', 'finance', 'systemAdmin'] as const) {
      const { listed, count } = await leaks(viewer(role, 'nobody'))
      expect([role, listed]).toEqual([role, []])
      expect(count > 0).toBe(role !== 'systemAdmin')
    }
  })

  it('opened one by one, show a sealed text to nobody who does not see the thing whole', async () => {
    const { database } = connection
    const texts = performance.sealed.map(({ value }) => value).filter((value) => value.length > 3)
    const rows = await database
      .selectFrom('thing')
      .select(['kind', 'id'])
      .where('authority', '=', 'a')
      .where('data', 'like', '%sealed:%')
      .limit(60)
      .execute()
    expect(rows.length).toBe(60)
    const met = { whole: 0, masked: 0, not: 0 }
    for (const role of ['secretariat', 'committee', 'finance', 'panel', 'recommender'] as const)
      for (const { kind: of, id } of rows) {
        const thing = await readThing(
          database,
          viewer(role, 'nobody'),
          later,
          key.log,
          of as 'application',
          id,
        )
        met[thing?.sees ?? 'not'] += 1
        if (thing?.sees === 'whole') continue
        const text = JSON.stringify(thing)
        expect([role, of, id, texts.filter((each) => text.includes(each))]).toEqual([role, of, id, []])
      }
    expect([met.whole > 50, met.not > 50]).toEqual([true, true])
  })
})
