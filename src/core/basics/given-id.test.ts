import { describe, expect, it } from 'vitest'
import { applicationId, givenId, under } from './given-id.ts'

describe('given ids', () => {
  it('are letters, digits and hyphens, at most 40, and no inherited name', () => {
    const fits = (id: string) => [applicationId.safeParse(id).success, givenId.safeParse(id).success]
    for (const id of ['A0001', 'YY-02', 'p1', 'a'.repeat(40)]) expect(fits(id)).toEqual([true, true])
    for (const id of ['', '-A', 'a'.repeat(41), 'A 1', 'A/1', '__proto__', 'constructor', 'valueOf'])
      expect(fits(id)).toEqual([false, false])
    expect(fits('一组')).toEqual([false, true])
  })

  it('find only what was put under them', () => {
    expect(under({ A: 1 }, 'A')).toBe(1)
    expect(under({ A: 1 }, 'constructor')).toBe(undefined)
  })
})
