import { describe, expect, it } from 'vitest'
import { cursorOf, keysIn, listQuery } from './paging.ts'

const query = listQuery(['place', 'name'])

describe('a list', () => {
  it('has fifty to a page, in its first order, unless asked otherwise', () => {
    expect(query.parse({})).toEqual({ limit: 50, sort: 'place' })
    expect(query.parse({ limit: '7', sort: 'name', format: 'csv' })).toEqual({
      limit: 7,
      sort: 'name',
      format: 'csv',
    })
  })

  it.each([
    { limit: '0' },
    { limit: '201' },
    { limit: 'x' },
    { sort: 'secret' },
    { sort: '-name' },
    { after: '%' },
    { page: '2' },
  ])('does not take %o', (asked) => {
    expect(query.safeParse(asked).success).toBe(false)
  })

  it('goes on where it was left', () => {
    expect(keysIn(cursorOf([12, '甲公司', 'A1']))).toEqual([12, '甲公司', 'A1'])
  })

  it.each(['x', 'e30', cursorOf([1.5])])('begins nowhere that was made up: %s', (after) => {
    expect(keysIn(after)).toBeNull()
  })
})
