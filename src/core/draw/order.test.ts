import { md5 } from '@noble/hashes/legacy.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnOrder, keyOf } from './order.ts'

const KEY = '9319./2.5.8.10.12./9.18.26.34.41.45./'
const numbersOf = (size: number, key: string) => drawnOrder(size, key).map(({ number }) => number)

describe('V8, the worked example of RFC 3797, section 6', () => {
  it('makes the key of its sources, whatever order their figures come in', () => {
    expect(keyOf([[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]])).toBe(KEY)
    expect(keyOf([[9319], [12, 10, 8, 5, 2], [45, 41, 34, 26, 18, 9]])).toBe(KEY)
  })

  it('sorts figures as numbers, and keeps the order of the sources', () => {
    expect(keyOf([[10, 9, 100]])).toBe('9.10.100./')
    expect(keyOf([[1], [2]])).toBe('1./2./')
    expect(keyOf([[2], [1]])).toBe('2./1./')
    expect(keyOf([[7, 7]])).toBe('7.7./')
  })

  it('draws the published numbers with the hash of the RFC, MD5', () => {
    const hits = drawnOrder(25, KEY, md5).slice(0, 10)
    expect(hits.map(({ number }) => number)).toEqual([17, 7, 2, 16, 25, 23, 8, 24, 19, 13])
    expect(hits.map(({ left }) => left)).toEqual([25, 24, 23, 22, 21, 20, 19, 18, 17, 16])
  })

  it('draws others with SHA-256, which is ours', () => {
    expect(numbersOf(25, KEY).slice(0, 10)).toEqual([20, 23, 1, 14, 17, 9, 11, 15, 7, 13])
    expect(drawnOrder(25, KEY)[0]).toEqual({ left: 25, remainder: 19, number: 20 })
  })
})

describe('its bounds', () => {
  it('writes the index in two bytes, in front of the key and behind it', () => {
    const hashed: number[][] = []
    const hits = drawnOrder(258, '7./', (bytes) => {
      hashed.push([...bytes])
      return Uint8Array.from([1, 2])
    })
    const key = [0x37, 0x2e, 0x2f]
    expect([hashed[0], hashed[255], hashed[256], hashed[257]]).toEqual([
      [0, 0, ...key, 0, 0],
      [0, 255, ...key, 0, 255],
      [1, 0, ...key, 1, 0],
      [1, 1, ...key, 1, 1],
    ])
    // The hash is one number, the first byte the highest: 0x0102 is 258.
    expect(hits.slice(0, 3).map(({ remainder }) => remainder)).toEqual([0, 1, 2])
  })

  it('draws nobody from nobody, and takes no pool that two bytes cannot number', () => {
    expect(drawnOrder(0, KEY)).toEqual([])
    for (const size of [65_536, -1, 1.5]) expect(() => drawnOrder(size, KEY)).toThrow(RangeError)
  })
})

describe('its properties', () => {
  const key = fc.array(fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })

  it('is a permutation, the same every time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), key, (size, figures) => {
        const drawn = numbersOf(size, keyOf(figures))
        expect(drawn.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i + 1))
        expect(numbersOf(size, keyOf(figures))).toEqual(drawn)
      }),
      { numRuns: 60 },
    )
  })

  it('is another order when one figure is another', () => {
    fc.assert(
      fc.property(key, fc.nat(99), (figures, other) => {
        const [[first = 0, ...own] = [], ...rest] = figures
        fc.pre(first !== other)
        const changed = [[other, ...own], ...rest]
        expect(numbersOf(40, keyOf(changed))).not.toEqual(numbersOf(40, keyOf(figures)))
      }),
      { numRuns: 60 },
    )
  })

  it('can hit every pair and every order of four', () => {
    const pairs = new Set<string>()
    const orders = new Set<string>()
    for (let seed = 0; seed < 400; seed++) {
      pairs.add(
        numbersOf(6, keyOf([[seed]]))
          .slice(0, 2)
          .toSorted((a, b) => a - b)
          .join(),
      )
      orders.add(numbersOf(4, keyOf([[seed]])).join())
    }
    expect([pairs.size, orders.size]).toEqual([15, 24])
  })
})
