import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyMap, entriesOf, type SharedMap, valueAt, withKey, withoutKey } from './shared-map.ts'

const mapOf = (pairs: readonly (readonly [string, number])[]) =>
  pairs.reduce<SharedMap<number>>((map, [key, value]) => withKey(map, key, value), emptyMap)

describe('a shared map', () => {
  it('knows nothing at first, then what was put in, and the latest of it', () => {
    const one = withKey<number>(emptyMap, 'a', 1)
    const two = withKey(one, 'a', 2)
    expect([valueAt(emptyMap, 'a'), valueAt(one, 'a'), valueAt(two, 'a')]).toEqual([undefined, 1, 2])
    expect([valueAt(one, 'b'), valueAt(one, '')]).toEqual([undefined, undefined])
    expect(valueAt(mapOf([['constructor', 7]]), 'toString')).toBe(undefined)
  })

  it('is not changed by what is put into the next', () => {
    const few = mapOf([
      ['a', 1],
      ['b', 2],
    ])
    const more = mapOf([...Array(500).keys()].map((n) => [`k${n}`, n]))
    withKey(withKey(few, 'c', 3), 'a', 4)
    for (let n = 0; n < 500; n += 1) withKey(more, `k${n}`, -1)
    expect(['a', 'b', 'c'].map((key) => valueAt(few, key))).toEqual([1, 2, undefined])
    expect([...Array(500).keys()].every((n) => valueAt(more, `k${n}`) === n)).toBe(true)
  })

  it('tells apart keys of one hash', () => {
    // Two texts on which 32-bit FNV-1a agrees.
    const map = mapOf([
      ['costarring', 1],
      ['liquid', 2],
    ])
    expect(['costarring', 'liquid', 'other'].map((key) => valueAt(map, key))).toEqual([1, 2, undefined])
    expect(valueAt(mapOf([['costarring', 1]]), 'liquid')).toBe(undefined)
  })

  it('holds what an ordinary map holds', () => {
    const pairs = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer()), { maxLength: 200 })
    fc.assert(
      fc.property(pairs, (entries) => {
        const map = mapOf(entries)
        const plain = new Map(entries)
        for (const [key, value] of plain) expect(valueAt(map, key)).toBe(value)
        expect(valueAt(map, 'none of these')).toBe(undefined)
      }),
    )
  })
})

it('loses a key and keeps the others, and names all that it has', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), fc.array(fc.string()), (all, extra) => {
      const map = mapOf(Object.entries(all))
      expect(Object.fromEntries(entriesOf(map))).toEqual({ ...all })
      const gone = [...Object.keys(all).filter((_, n) => n % 2 === 0), ...extra]
      const less = gone.reduce<SharedMap<number>>((rest, key) => withoutKey(rest, key), map)
      const kept = Object.entries(all).filter(([key]) => !gone.includes(key))
      expect(Object.fromEntries(entriesOf(less))).toEqual(Object.fromEntries(kept))
      expect(Object.fromEntries(entriesOf(map))).toEqual({ ...all })
    }),
  )
  const one = withKey<number>(emptyMap, 'a', 1)
  expect(withoutKey(one, 'b')).toBe(one)
})
