/**
 * Every route by every role: whoever may is answered, whoever may not is turned away, and what somebody does not see is as if it were not
 * there, with the same bytes and after the same statements. What is expected stands in the tables of `matrix/`, not in the program.
 *
 * Thinned out: each act is asked for once, at the first moment of the rehearsals at which it happens, by one of each role; acts that no
 * rehearsal does are asked for with an input made from their description, where the rules may refuse it. Things are looked at in three
 * moments, one of each kind and state. PostgreSQL gets the acts and the things of which a foreign case is compared with an absent one.
 */
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Happening } from '../../src/rehearsal/script.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import { actNamed, emptyGrid, type Grid, momentsOf, tryAct } from './matrix/act-grid.ts'
import { settle } from './matrix/people.ts'
import { tryReading, tryReadRoutes } from './matrix/read-grid.ts'
import { sceneOf } from './matrix/scene.ts'
import { tryTasks } from './matrix/task-grid.ts'
import { CITY, foundTown } from './matrix/town.ts'
import { openingsIn, openOffice, tryUnrehearsed } from './matrix/unrehearsed.ts'

/** First the regulation that has most acts; the others for what it has not. */
const FIRST = 'example-city'
const editions = [FIRST, ...readdirSync('regulations').filter((each) => each !== FIRST)]

/** Open to everybody, so that there is nobody to turn away. */
const FOR_ALL = ['service.openapi', 'service.docs', 'session.signOut']

/** Tried by role in tests of their own, because they need a provider, a message, an uploaded table, or a post that nobody shares. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^session\.(?:sendCode|signInByCode|beginOidc|finishOidc|register|signInByTicket)$/, 'ways-in.test.ts'],
  [/^imports\./, 'imports.test.ts'],
  [/^authorities\./, 'authorities.test.ts'],
  [/^people\.(?:readings|\w+Drafts?)$/, 'readings-and-drafts.test.ts'],
  [/^read\.(?:record\w+|checkpoints|receipt|evidence|openScores)$/, 'record.test.ts'],
]
const isElsewhere = (route: string) => ELSEWHERE.some(([names]) => names.test(route))

const minutes = (count: number) => count * 60_000

/** The place of the act after so many of its kind in a step. */
function placeOf(happenings: readonly Happening[], step: string, act: string, after: number): number {
  const found = happenings.flatMap(({ kind, command }, index) =>
    kind === 'act' && command.step === step && command.act === act ? [index] : [],
  )
  return found[after] ?? 0
}

describe.each(['sqlite', 'postgres'] as const)('who may ask for what, and see what, on %s', (kind) => {
  let databases: TestDatabases
  const grid: Grid = emptyGrid()
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())
  const found = () => grid.wrong.splice(0)

  it.each([
    [FIRST, 'site', 'submitScorecard', 10],
    ['qingyuan-2020', 'deliberation', 'castBallot', 2],
  ] as const)('%s in the midst of %s: things', { timeout: minutes(5) }, async (edition, step, act, after) => {
    const { world, performance } = sceneOf(edition)
    const town = await foundTown(databases, world, performance)
    const people = await settle(town, performance.happenings)
    const index = placeOf(performance.happenings, step, act, after)
    await town.upTo(index, CITY)
    await town.upTo(index)
    const relations = await tryReading(town, people, grid)
    await tryReadRoutes(town, people, grid)
    town.statements.stop()
    expect(found()).toEqual([])
    for (const relation of ['assessor recused', 'applicant own', 'assessor desk', 'recommender area'])
      expect([...relations]).toContain(`application ${relation}`)
    if (edition === FIRST)
      for (const relation of [
        'application recommender other',
        'scorecard assessor own',
        'scorecard assessor other',
      ])
        expect([...relations]).toContain(relation)
    else expect([...relations]).toContain('application committee recused')
  })

  it('acts', { timeout: minutes(10) }, async () => {
    const known = new Set<string>()
    const isThinned = kind === 'postgres'
    const happened = new Set(
      editions.flatMap((edition) => {
        const { world, performance } = sceneOf(edition)
        return performance.happenings.flatMap(({ kind, command }) =>
          kind === 'act' ? [actNamed(world, command)] : [],
        )
      }),
    )
    for (const edition of isThinned ? [FIRST] : editions) {
      const { world, performance } = sceneOf(edition)
      const moments = momentsOf(world, performance.happenings, known)
      if (moments.length === 0) continue
      const town = await foundTown(databases, world, performance)
      const people = await settle(town, moments)
      const never = town.served.service.routes.filter(
        ({ operationId }) => !happened.has(operationId) && !known.has(operationId),
      )
      const openings = isThinned ? [] : openingsIn(world, performance.happenings, never)
      await town.upTo(0)
      if (openings.some(({ log }) => log === 'office')) await openOffice(town, people)
      const all = [...moments, ...openings].toSorted((a, b) => a.index - b.index)
      for (const each of all) {
        await town.upTo(each.index)
        if ('route' in each) await tryUnrehearsed(town, people, each, grid)
        else await tryAct(town, people, each, grid, isThinned)
        known.add(each.act)
      }
      town.statements.stop()
    }
    expect(found()).toEqual([])
  })

  // People are kept alike on both: the contract of tests/contracts/people.test.ts says so.
  if (kind === 'sqlite') {
    it('people, posts and sessions', { timeout: minutes(2) }, async () => {
      const { world, performance } = sceneOf(FIRST)
      const town = await foundTown(databases, world, performance)
      const people = await settle(town, performance.happenings.slice(0, 20))
      await town.upTo(5)
      await tryTasks(town, people, grid)
      town.statements.stop()
      expect(found()).toEqual([])
    })

    it('every route has answered somebody and turned somebody away', async () => {
      const { world, performance } = sceneOf(FIRST)
      const { served, statements } = await foundTown(databases, world, performance)
      statements.stop()
      const others = served.service.routes
        .map(({ operationId }) => operationId)
        .filter((id) => !isElsewhere(id))
      expect(others.filter((id) => !grid.answered.has(id) && !FOR_ALL.includes(id))).toEqual([])
      expect(others.filter((id) => !grid.denied.has(id) && !FOR_ALL.includes(id))).toEqual([])
    })
  }

  it('was asked enough', () => {
    expect(grid.compared).toBeGreaterThan(500)
    const tests = ELSEWHERE.map(([, file]) => file)
    expect(tests.filter((file) => !readdirSync('tests/service').includes(file))).toEqual([])
  })
})
