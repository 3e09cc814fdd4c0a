import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { add, compare, divide, isAbove, isAtLeast, mean, multiply, subtract, sum } from './arithmetic.ts'
import { exact, exactly, integer, parseExact, percentText } from './exact.ts'
import { asPercent, parsePercent, percentOf, shareOf } from './percent.ts'
import { roundHalfUp, toCount } from './rounding.ts'

const x = exactly

describe('parseExact', () => {
  it.each([
    ['79.5', '79.5'],
    ['79.50', '79.5'],
    ['007', '7'],
    [' 1/3 ', '1/3'],
    ['2/6', '1/3'],
    ['3/8', '0.375'],
    ['-0.0', '0'],
    ['-5/4', '-1.25'],
    ['0.1', '0.1'],
    ['9007199254740993.1', '9007199254740993.1'],
    ['1/010', '0.1'],
    ['9'.repeat(40), '9'.repeat(40)],
  ])('reads %j as %j', (text, canonical) => {
    expect(parseExact(text)).toStrictEqual({ ok: true, value: canonical })
  })

  it.each([
    '',
    ' ',
    '30%',
    '1e3',
    '.5',
    '5.',
    '1/2/3',
    '+1',
    '0x10',
    '0.(3)',
    '1_000',
    '1,5',
    'NaN',
    '1 1/2',
    '１',
  ])('refuses %j', (text) => {
    expect(parseExact(text)).toStrictEqual({ ok: false, error: { code: 'NotANumber', text: text.trim() } })
  })

  it('refuses a zero denominator and a text longer than any score', () => {
    expect(parseExact('1/0')).toStrictEqual({ ok: false, error: { code: 'ZeroDenominator', text: '1/0' } })
    expect(parseExact('1/00')).toStrictEqual({ ok: false, error: { code: 'ZeroDenominator', text: '1/00' } })
    expect(parseExact('9'.repeat(41))).toStrictEqual({
      ok: false,
      error: { code: 'NumberTooLong', text: '9'.repeat(40) },
    })
  })
})

describe('arithmetic', () => {
  it('is exact where floats are not', () => {
    expect(add(x('0.1'), x('0.2'))).toBe('0.3')
    expect(subtract(x('0.3'), x('0.1'))).toBe('0.2')
    expect(multiply(x('1/3'), x('3'))).toBe('1')
    expect(divide(x('200'), x('3'))).toBe('200/3')
    expect(mean([x('60'), x('65'), x('65')])).toBe('190/3')
    expect(sum([])).toBe('0')
    expect(compare(x('59.999999999999999999'), x('60'))).toBe(-1)
    expect(compare(x('1/3'), x('0.3333333333333333'))).toBe(1)
    expect(compare(x('0.6'), x('3/5'))).toBe(0)
    expect(['59.9', '60', '60.1'].map((each) => isAtLeast(x(each), x('60')))).toEqual([false, true, true])
    expect(['59.9', '60', '60.1'].map((each) => isAbove(x(each), x('60')))).toEqual([false, false, true])
  })

  it('refuses what only a bug can ask', () => {
    expect(() => mean([])).toThrow()
    expect(() => divide(x('1'), x('0'))).toThrow()
    expect(() => integer(0.5)).toThrow('Not a safe integer: 0.5')
    expect(() => integer(2 ** 53)).toThrow('Not a safe integer: 9007199254740992')
    expect(() => exactly('60%')).toThrow('Not an exact number: 60%')
    expect(integer(-0)).toBe('0')
  })

  it('has one text per number, which reads back as itself', () => {
    const part = fc.integer({ min: -99_999, max: 99_999 })
    const below = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(part, below, below, (n, d, k) => {
        const number = divide(integer(n), integer(d))
        expect(divide(integer(n * k), integer(d * k))).toBe(number)
        expect(exactly(number)).toBe(number)
        expect(multiply(number, integer(d))).toBe(String(n))
      }),
    )
  })
})

describe('rounding is for the eye', () => {
  it.each([
    ['59.995', 2, '60.00'],
    ['59.994999', 2, '59.99'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['2/3', 2, '0.67'],
    ['0.5', 0, '1'],
    ['60', 2, '60.00'],
  ])('%s to %i places is %s', (number, places, shown) => {
    expect(roundHalfUp(x(number), places)).toBe(shown)
  })

  it('makes counts by a named rounding', () => {
    expect([
      toCount(x('4.5'), 'ceil'),
      toCount(x('4.5'), 'floor'),
      toCount(x('4.5'), 'halfUp'),
    ]).toStrictEqual([5, 4, 5])
    expect([toCount(x('6'), 'ceil'), toCount(x('6'), 'floor'), toCount(x('6'), 'halfUp')]).toStrictEqual([
      6, 6, 6,
    ])
    expect(toCount(x('13/3'), 'halfUp')).toBe(4)
    expect(() => toCount(x('-1'), 'ceil')).toThrow('Not a count: -1')
  })
})

describe('percentages', () => {
  it('are shares only where a function says so', () => {
    expect(parsePercent('60%')).toStrictEqual({ ok: true, value: '0.6' })
    expect(parsePercent(' 60% ')).toStrictEqual({ ok: true, value: '0.6' })
    expect(parsePercent('33.3%')).toStrictEqual({ ok: true, value: '0.333' })
    expect(parsePercent('0.6')).toStrictEqual({ ok: false, error: { code: 'NotANumber', text: '0.6' } })
    expect(parsePercent('-5%')).toStrictEqual({ ok: false, error: { code: 'NotANumber', text: '-5%' } })
    expect([shareOf('60%'), percentOf('60%'), asPercent(x('0.6'))]).toStrictEqual(['0.6', '60', '60'])
    expect(() => percentOf('60')).toThrow('Not a percentage: 60')
  })
})

describe('schemas', () => {
  it('make numbers in data canonical and refuse floats', () => {
    expect(exact.parse('1.50')).toBe('1.5')
    expect(exact.parse(exact.parse('2/6'))).toBe('1/3')
    for (const wrong of [1.5, 1, '60%', '1/0', 'x', '', null, '9'.repeat(10_001)]) {
      expect(exact.safeParse(wrong).success).toBe(false)
    }
    expect(percentText.parse('60%')).toBe('60%')
    for (const wrong of ['60', 60, '60 %', '-1%', '1/3%', '%'])
      expect(percentText.safeParse(wrong).success).toBe(false)
  })

  it('can be told to editors as JSON Schema', () => {
    expect(z.toJSONSchema(z.object({ exact, percentText }), { io: 'input' }).type).toBe('object')
  })
})
