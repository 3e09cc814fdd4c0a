import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/core/basics/shared-map.ts'
import { append } from '../../src/core/process/fold.ts'
import { emptyState } from '../../src/core/process/state.ts'
import type { Changes, Projection } from '../../src/core/visibility/projection/index.ts'
import { emptyProjection, projectAct, projectAll } from '../../src/core/visibility/projection/index.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { rehearse } from './kit/rehearse.ts'

const PATIENCE = { timeout: 900_000 }
const editions = readdirSync(new URL('../../regulations', import.meta.url))

/** The rows as a database would hold them, by key. */
type Rows = Map<string, string>

function write(rows: Rows, { things, recusals, seats }: Changes): void {
  const key = (table: string, row: object) => `${table} ${JSON.stringify(row)}`
  for (const { kind, id } of things.remove) rows.delete(`${kind} ${id}`)
  for (const thing of things.put) rows.set(`${thing.kind} ${thing.id}`, JSON.stringify(thing))
  for (const row of recusals.remove) rows.delete(key('recusal', row))
  for (const row of recusals.put) rows.set(key('recusal', row), '')
  for (const row of seats.remove) rows.delete(key('seat', row))
  for (const row of seats.put) rows.set(key('seat', row), '')
}

const sorted = (rows: Rows) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))

const kindsIn = ({ things }: Projection) =>
  [...new Set([...entriesOf(things)].map(([, { kind }]) => kind))].toSorted()

describe.each(editions)('what can be seen of a rehearsed cycle of %s', PATIENCE, (id) => {
  const frame = { world: worldOf(id), sortKey: (name: string) => name }
  const { state, happenings } = rehearse(frame.world, '7', 30, { yearsAfter: 2 })

  it('is the same act by act as made anew, and the rows that were written are those', () => {
    let before = emptyProjection
    let now = emptyState
    const rows: Rows = new Map()
    for (const happening of happenings) {
      if (happening.kind !== 'act') continue
      for (const sealed of happening.entries) now = append(frame.world, now, sealed)
      const { projection, changes } = projectAct(frame, before, now, happening.entries)
      write(rows, changes)
      before = projection
    }
    const anew = projectAll(frame, state)
    const all: Rows = new Map()
    write(all, projectAct(frame, emptyProjection, state, state.log).changes)
    expect(sorted(rows)).toEqual(sorted(all))
    expect(kindsIn(before)).toEqual(kindsIn(anew))
    expect(kindsIn(anew)).toContain('scorecard')
    expect(rows.size).toBeGreaterThan(300)
  })

  it('has every step once, and one notice for each that was posted', () => {
    const things = [...entriesOf(projectAll(frame, state).things)].map(([, thing]) => thing)
    const steps = things.filter(({ kind }) => kind === 'step').map(({ id: step }) => step)
    expect(steps.toSorted()).toEqual(frame.world.edition.steps.map(({ id: step }) => step).toSorted())
    const noticed = things.filter(({ kind }) => kind === 'notice').map(({ step }) => step)
    expect([...new Set(noticed)].toSorted()).toEqual(Object.keys(state.view.notices).toSorted())
  })
})
