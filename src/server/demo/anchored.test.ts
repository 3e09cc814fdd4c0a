import { expect, it } from 'vitest'
import { worldOf } from '../../../tests/acceptance/edition-under-test.ts'
import { stepRecord } from '../../core/process/state.ts'
import { dayNumberOf } from '../../core/time/iso-date.ts'
import { shanghaiDateOf } from '../../core/time/instant.ts'
import { anchoredAt, placesFor } from './anchored.ts'

const EDITIONS = [
  'changchun-2018',
  'example-city',
  'huaiyin-2024-draft',
  'ordos-draft',
  'qingyuan-2020',
  'wuxi-2024',
]
const today = '2026-11-21'

it('brings each edition to another step, which opened today or days ago, and nothing lies ahead', () => {
  const worlds = EDITIONS.map(worldOf)
  const places = placesFor(worlds)
  const found = worlds.map((world, index) => {
    const until = places[index] ?? ''
    const played = anchoredAt(world, { until, today, applicants: 12, seed: '1' })
    if (!played) return [world.edition.id, until, 'nothing']
    const { openedOn } = stepRecord(played.state, until)
    const last = played.state.log.at(-1)?.entry.recordedAt ?? ''
    return [
      world.edition.id,
      until,
      dayNumberOf(today) - dayNumberOf(openedOn),
      shanghaiDateOf(last) <= today ? 'past' : 'ahead',
    ]
  })
  expect(found).toEqual([
    ['changchun-2018', 'application', 2, 'past'],
    ['example-city', 'eligibility', 2, 'past'],
    ['huaiyin-2024-draft', 'desk', 1, 'past'],
    ['ordos-draft', 'results', 2, 'past'],
    ['qingyuan-2020', 'publicity', 2, 'past'],
    ['wuxi-2024', 'approval', 4, 'past'],
  ])
})
