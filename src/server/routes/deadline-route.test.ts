import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../tests/acceptance/edition-under-test.ts'
import { rehearse } from '../../../tests/journeys/kit/rehearse.ts'
import { person, shellFor } from '../../../tests/kit/shell.ts'
import { activeCohort } from '../../core/process/advance.ts'
import { append } from '../../core/process/fold.ts'
import { type CycleState, emptyState } from '../../core/process/state.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { createApp } from '../app.ts'
import type { Reader, ShownThing } from '../kit/reader.ts'
import { deadlinesRoute } from './deadline-route.ts'

const LIMIT = 'check-within-ten-days'
const world = worldOf('example-city')
const step = world.edition.steps.find(({ limits }) => limits.some(({ id }) => id === LIMIT))?.id ?? ''

/** A rehearsal as it stood when the applications had come in, on several days, and the step ran. */
function received(): CycleState {
  const { state } = rehearse(world, '1', 12)
  let found = emptyState
  for (const entry of state.log) {
    if (found.steps[step]?.status === 'open' && entry.entry.type === 'StepConcluded') break
    found = append(world, found, entry)
  }
  return found
}

describe('deadlines', () => {
  it('tell an applicant of its own receipt, and not when the last of the others came in', async () => {
    const state = received()
    const found = world.edition.steps.find(({ id }) => id === step)
    if (!found) throw new Error(`no step ${step}`)
    const days = activeCohort(state, found).map((id) => ({
      id,
      enteredOn: state.view.applications[id]?.enteredOn ?? '',
    }))
    const [first] = days.toSorted((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1))
    const last = days
      .map(({ enteredOn }) => enteredOn)
      .toSorted()
      .at(-1)
    if (!first) throw new Error('nobody applied')
    expect(first.enteredOn).not.toBe(last)
    const thing = { kind: 'step', id: step, step, state: 'open' } as ShownThing
    const reader: Reader = {
      list: async () => ({ things: [thing], next: null }),
      open: async () => null,
      logs: async () => [],
    }
    const cases = {
      look: async () => ({ world, state }),
      wording: async () => ({ edition: world.edition, stages: stageWords, names: {}, successors: {} }),
    }
    const as = (role: string, owns: readonly string[]) => {
      const somebody = person(role)
      return { ...somebody, viewer: { ...somebody.viewer, owns } }
    }
    const people = {
      office: as('secretariat', []),
      applicant: as('applicant', [first.id]),
      stranger: as('applicant', []),
    }
    const now = () => `${last}T04:00:00.000Z`
    const app = createApp([deadlinesRoute({ reader, cases }, now)], shellFor(people).shell, () => '')
    const from = async (who: string) => {
      const response = await app.request('/api/authorities/a/cycles/2026/deadlines', {
        headers: { authorization: `Bearer ${who}` },
      })
      const { items } = (await response.json()) as { items: { limit: string; from: string }[] }
      return items.flatMap((each) => (each.limit === LIMIT ? [each.from] : []))
    }
    expect(await from('office')).toEqual([last])
    expect(await from('applicant')).toEqual([first.enteredOn])
    expect(await from('stranger')).toEqual([])
  })
})
