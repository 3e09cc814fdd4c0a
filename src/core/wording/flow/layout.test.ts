import { expect, it } from 'vitest'
import type { Step } from '../../regulation/schema/process.ts'
import { layoutOf } from './layout.ts'

const step = (id: string, ...after: string[]) => ({ id, after }) as unknown as Step

it('stands steps below those that they wait for, and side by side where they wait for the same', () => {
  const { rows } = layoutOf([
    step('call'),
    step('apply', 'call'),
    step('recommend', 'call'),
    step('check', 'apply', 'recommend'),
  ])
  expect(rows.map((row) => row.map(({ id }) => id))).toEqual([['call'], ['apply', 'recommend'], ['check']])
})

it('leaves out an edge that follows from others, and says how many rows one spans', () => {
  const { edges } = layoutOf([
    step('call'),
    step('apply', 'call'),
    step('check', 'apply', 'call'),
    step('panel', 'call'),
    step('desk', 'check', 'panel'),
  ])
  expect(edges).toEqual([
    { from: 'call', to: 'apply', rowsApart: 1 },
    { from: 'apply', to: 'check', rowsApart: 1 },
    { from: 'call', to: 'panel', rowsApart: 1 },
    { from: 'check', to: 'desk', rowsApart: 1 },
    { from: 'panel', to: 'desk', rowsApart: 2 },
  ])
})
