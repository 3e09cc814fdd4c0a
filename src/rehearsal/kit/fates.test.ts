import { expect, it } from 'vitest'
import { fatesOf } from './fates.ts'

const won = (application: string, prizeFen: number) => ({
  application,
  award: 'gold',
  items: [],
  prizeFen,
  firstWin: true,
})

it('gives each fate to a winner of its own, to those with a prize first', () => {
  const honours = [won('A', 5), won('B', 0), won('C', 5), won('D', 5), won('C', 1)]
  expect(fatesOf({ honours })).toEqual({ honest: 'A', cheat: 'C', struck: 'D', careless: 'B' })
})

it('leaves the few prizes to those whom something befalls', () => {
  expect(fatesOf({ honours: [won('A', 5), won('B', 0), won('C', 5), won('D', 0)] })).toEqual({
    honest: 'B',
    cheat: 'A',
    struck: 'C',
    careless: 'D',
  })
})

it('leaves out what there is no winner for, and has the honest one be careless where nobody else is', () => {
  expect(fatesOf({ honours: [] })).toEqual({})
  expect(fatesOf({ honours: [won('A', 5)] })).toEqual({ honest: 'A', careless: 'A' })
  expect(fatesOf({ honours: [won('A', 5), won('B', 5), won('C', 5)] })).toEqual({
    honest: 'A',
    cheat: 'B',
    struck: 'C',
    careless: 'A',
  })
})
