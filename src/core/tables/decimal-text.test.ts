import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText } from './decimal-text.ts'

describe('decimalText', () => {
  it.each([
    [79.5, '79.5'],
    [0.1 + 0.2, '0.3'],
    [79.099999999999994, '79.1'],
    [100, '100'],
    [-0, '0'],
    [-12.25, '-12.25'],
    [0.000001, '0.000001'],
    [1e-7, '0.0000001'],
    [120000000, '120000000'],
    [999999999999999, '999999999999999'],
  ])('writes %d as %s', (number, text) => {
    expect(decimalText(number)).toBe(text)
  })

  it.each([
    [0.795, '79.5'],
    [1, '100'],
    [0.0005, '0.05'],
    [0.57, '57'],
    [0, '0'],
  ])('writes %d, shown in percent, as %s', (number, text) => {
    expect(decimalText(number, 2)).toBe(text)
  })

  it.each([1e15, 110105194912310020, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not write %d',
    (number) => {
      expect(decimalText(number)).toBe(null)
    },
  )

  it('keeps every decimal of up to 15 digits as it was typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999_999_999 }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          const padded = String(digits).padStart(places + 1, '0')
          const cut = padded.length - places
          const typed =
            places === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`.replace(/\.?0+$/, '')
          expect(decimalText(Number(typed))).toBe(typed)
        },
      ),
    )
  })
})
