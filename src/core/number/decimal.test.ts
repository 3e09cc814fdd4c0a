import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, multiply, ONE, subtract, sum, sumOfProducts, ZERO } from './arithmetic.ts'
import { inOneUnit } from './decimal.ts'
import { type Exact, exactly } from './exact.ts'

const x = exactly
const nonZero = (number: Exact): Exact => (number === ZERO ? ONE : number)

/** Decimals of either sign, short and long, also such as end in zeros. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => divide(x(String(digits)), x(`1${'0'.repeat(places)}`)))

describe('numbers whose decimal ends', () => {
  it.each([
    ['79.5', '79.25', 1],
    ['9.5', '10', -1],
    ['10', '9.999', 1],
    ['10', '10.001', -1],
    ['0.1', '0.09', 1],
    ['-1', '1', -1],
    ['1', '-1', 1],
    ['-9.5', '-10', 1],
    ['-10', '-9.5', -1],
    ['-0.09', '-0.1', 1],
    ['-10.001', '-10', -1],
    ['60', '60', 0],
    ['0.3', '1/3', -1],
    ['1/3', '0.3', 1],
  ])('%s against %s: %i', (a, b, order) => {
    expect(compare(x(a), x(b))).toBe(order)
  })

  it.each([
    [['0.5', '0.5'], '1'],
    [['0.1', '0.02', '3'], '3.12'],
    [['-0.5', '0.5'], '0'],
    [['-1', '0.25'], '-0.75'],
    [['-0.005', '0'], '-0.005'],
    [['10', '90'], '100'],
    [['0.5', '1/3'], '5/6'],
    [['1/3', '2/3'], '1'],
  ])('%j make %s', (numbers, total) => {
    expect(sum(numbers.map(x))).toBe(total)
  })

  it.each([
    ['0.3', '93.2606', '27.97818'],
    ['0.5', '2', '1'],
    ['-0.5', '0.5', '-0.25'],
    ['-0.5', '-4', '2'],
    ['-3', '0', '0'],
    ['20', '5', '100'],
    ['1/3', '0.5', '1/6'],
    ['0.5', '1/3', '1/6'],
  ])('%s × %s is %s', (a, b, product) => {
    expect(multiply(x(a), x(b))).toBe(product)
  })

  it('are reckoned with as fractions are', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const difference = subtract(a, b)
        const order = difference === ZERO ? 0 : difference.startsWith('-') ? -1 : 1
        expect(compare(a, b)).toBe(order)
        expect(add(a, b)).toBe(subtract(a, subtract(ZERO, b)))
        if (b !== ZERO) expect(multiply(a, b)).toBe(divide(a, divide(ONE, b)))
      }),
    )
  })

  it('sum as products what multiplied and added one by one they make, fractions among them too', () => {
    const number = fc.oneof(decimal, fc.constant(x('1/3')))
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 4 }), (pairs) => {
        const one = pairs.reduce((total, [a, b]) => add(total, divide(a, divide(ONE, nonZero(b)))), ZERO)
        expect(sumOfProducts(pairs.map(([a, b]) => [a, nonZero(b)]))).toBe(one)
      }),
    )
  })

  it('stand in one unit in the same order', () => {
    expect(inOneUnit(['79.5', '80', '-0.25'])).toEqual([7950n, 8000n, -25n])
    expect(inOneUnit(['79.5', '1/3'])).toBe(undefined)
    expect(inOneUnit([])).toEqual([])
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [m = 0n, n = 0n] = inOneUnit([a, b]) ?? []
        expect(m < n ? -1 : m > n ? 1 : 0).toBe(compare(a, b))
      }),
    )
  })
})
