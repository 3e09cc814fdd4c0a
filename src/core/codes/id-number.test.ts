import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainIdNumberFault } from './explain-code-fault.ts'
import { checkIdNumber, idCheckCharacter } from './id-number.ts'

const two = (n: number) => String(n).padStart(2, '0')
const first17 = fc
  .record({
    region: fc.integer({ min: 110000, max: 659999 }),
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map((p) => `${p.region}${p.year}${two(p.month)}${two(p.day)}${String(p.order).padStart(3, '0')}`)

describe('checkIdNumber', () => {
  it('accepts the specimens of the standard, a small x and full-width forms', () => {
    const value = { number: '11010519491231002X', region: '110105', born: '1949-12-31' }
    expect(checkIdNumber('11010519491231002X')).toEqual({ ok: true, value })
    expect(checkIdNumber(' １1010519491231002x')).toEqual({ ok: true, value })
    expect(checkIdNumber('440524188001010014').ok).toBe(true)
  })

  it('names the fault and its place', () => {
    expect(checkIdNumber('110105491231002')).toEqual({
      ok: false,
      error: { reason: 'length', expected: 18, found: 15 },
    })
    expect(checkIdNumber('1101051949123100XX')).toEqual({
      ok: false,
      error: { reason: 'alphabet', position: 17, found: 'X' },
    })
    expect(checkIdNumber('110105194912310021')).toEqual({
      ok: false,
      error: { reason: 'checkCharacter', position: 18, expected: 'X', found: '1' },
    })
  })

  it.each([
    ['19490230', false],
    ['19490431', false],
    ['19491301', false],
    ['19490001', false],
    ['19490100', false],
    ['19000229', false],
    ['20000229', true],
    ['20240229', true],
    ['20230229', false],
    ['00010101', false],
  ])('takes %s for a real day: %s', (digits, isReal) => {
    const start = `110105${digits}002`
    const checked = checkIdNumber(start + idCheckCharacter(start))
    expect(checked.ok ? true : checked.error).toEqual(
      isReal || { reason: 'date', position: 7, found: digits },
    )
  })

  it('repeats no date of birth in its sentence', () => {
    expect(explainIdNumberFault({ reason: 'date', position: 7, found: '19490230' })).toEqual({
      zh: '公民身份号码第7至14位不是真实存在的日期，请核对。',
      en: 'Characters 7 to 14 of the ID number are not a date that exists; check them.',
    })
  })

  it('throws on what only a program can cause', () => {
    expect(() => idCheckCharacter('1101051949123100X')).toThrow('the 17 digits before it')
  })
})

describe('what the arithmetic modulo 11 promises', () => {
  it('catches every change of one character', () => {
    fc.assert(
      fc.property(
        first17,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...'0123456789X'),
        (start, i, other) => {
          const number = start + idCheckCharacter(start)
          fc.pre(number.charAt(i) !== other)
          expect(checkIdNumber(number).ok).toBe(true)
          expect(checkIdNumber(number.slice(0, i) + other + number.slice(i + 1)).ok).toBe(false)
        },
      ),
    )
  })

  it('catches every exchange of two unequal neighbours', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 0, max: 16 }), (start, i) => {
        const number = start + idCheckCharacter(start)
        fc.pre(number.charAt(i) !== number.charAt(i + 1))
        const exchanged = number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2)
        expect(checkIdNumber(exchanged).ok).toBe(false)
      }),
    )
  })
})
