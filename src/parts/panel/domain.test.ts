import { expect, it } from 'vitest'
import { panelOf, replaceMember, sittingFor, withPanel } from './domain.ts'

const panels = withPanel({}, 'p1', { leader: 'a', members: ['a', 'b', 'c'], applications: ['X', 'Y'] })

it('gives an application the members of its panel', () => {
  expect(panelOf(panels, 'Y')).toBe('p1')
  expect(sittingFor(panels, 'X')?.members).toEqual(['a', 'b', 'c'])
  expect([panelOf(panels, 'Z'), sittingFor(panels, 'Z')]).toEqual([undefined, undefined])
})

it('replaces somebody for one application and leaves the others alone', () => {
  const changed = replaceMember(panels, { panel: 'p1', application: 'X', out: 'a', in: 'd' })
  expect(sittingFor(changed, 'X')).toEqual({ leader: 'd', members: ['d', 'b', 'c'] })
  expect(sittingFor(changed, 'Y')?.members).toEqual(['a', 'b', 'c'])
  expect(replaceMember(panels, { panel: 'p9', out: 'a' })).toBe(panels)
})

it('replaces somebody for all, also where another was replaced before; the next member leads without a successor', () => {
  const first = replaceMember(panels, { panel: 'p1', application: 'X', out: 'b', in: 'd' })
  const changed = replaceMember(first, { panel: 'p1', out: 'a' })
  expect(sittingFor(changed, 'X')).toEqual({ leader: 'd', members: ['d', 'c'] })
  expect(sittingFor(changed, 'Y')).toMatchObject({ leader: 'b', members: ['b', 'c'] })
})
