import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainUsccFault } from './explain-code-fault.ts'
import { checkUscc, USCC_ALPHABET, usccCheckCharacter, usccFrom } from './uscc.ts'

const character = fc.constantFrom(...USCC_ALPHABET)
const digit = fc.constantFrom(...'0123456789')
const characters = (of: fc.Arbitrary<string>, n: number) =>
  fc.array(of, { minLength: n, maxLength: n }).map((list) => list.join(''))
const first17 = fc
  .tuple(characters(character, 2), characters(digit, 6), characters(character, 9))
  .map((p) => p.join(''))

describe('checkUscc', () => {
  it('accepts the published examples and names their parts', () => {
    expect(checkUscc('91440300708461136T')).toEqual({
      ok: true,
      value: {
        code: '91440300708461136T',
        authority: '9',
        kind: '1',
        region: '440300',
        body: '708461136',
        checkCharacter: 'T',
      },
    })
    expect(checkUscc('9144030071526726XG').ok).toBe(true)
    expect(checkUscc('914403001922038216').ok).toBe(true)
  })

  it('accepts full-width forms, small letters and blanks around the code', () => {
    const typed = checkUscc(' 　９1440300708461136t ')
    expect(typed.ok && typed.value.code).toBe('91440300708461136T')
  })

  it('names the fault, its place, and the character that would be right', () => {
    expect(checkUscc('')).toEqual({ ok: false, error: { reason: 'length', expected: 18, found: 0 } })
    expect(checkUscc('9144030070846113')).toEqual({
      ok: false,
      error: { reason: 'length', expected: 18, found: 16 },
    })
    expect(checkUscc('9I440300708461136T')).toEqual({
      ok: false,
      error: { reason: 'alphabet', position: 2, found: 'I' },
    })
    expect(checkUscc('91440300 08461136T')).toEqual({
      ok: false,
      error: { reason: 'alphabet', position: 9, found: ' ' },
    })
    expect(checkUscc('9144030A708461136T')).toEqual({
      ok: false,
      error: { reason: 'region', position: 8, found: 'A' },
    })
    expect(checkUscc('914403007084611360')).toEqual({
      ok: false,
      error: { reason: 'checkCharacter', position: 18, expected: 'T', found: '0' },
    })
  })

  it('words a fault in both languages', () => {
    expect(explainUsccFault({ reason: 'checkCharacter', position: 18, expected: 'T', found: '0' })).toEqual({
      zh: '统一社会信用代码校验位不符：按前17位计算应为“T”，现为“0”，请逐位核对。',
      en: 'The unified social credit code does not check: its first 17 characters call for "T" at the end, not "0"; check each character.',
    })
  })
})

describe('usccCheckCharacter', () => {
  it('can be any of the 31 characters, 0 as well', () => {
    const seen = new Set([...USCC_ALPHABET].map((c) => usccCheckCharacter(`9132020000000000${c}`)))
    expect([...seen].sort().join('')).toBe(USCC_ALPHABET)
  })

  it('throws on what only a program can cause', () => {
    expect(() => usccCheckCharacter('913202')).toThrow('the 17 characters before it')
    expect(() => usccCheckCharacter('9132020000000000I')).toThrow('character 17')
  })

  it('makes a code which passes, from any first 17', () => {
    fc.assert(
      fc.property(first17, (start) => {
        expect(checkUscc(usccFrom(start)).ok).toBe(true)
      }),
    )
  })
})

describe('what the arithmetic modulo 31 promises', () => {
  it('catches every change of one character, because 31 is prime and no weight is a multiple of it', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 0, max: 17 }), character, (start, place, other) => {
        const code = usccFrom(start)
        fc.pre(code.charAt(place) !== other)
        expect(checkUscc(code.slice(0, place) + other + code.slice(place + 1)).ok).toBe(false)
      }),
    )
  })

  it('catches every exchange of two unequal neighbours, because neighbouring weights differ', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 0, max: 16 }), (start, i) => {
        const code = usccFrom(start)
        fc.pre(code.charAt(i) !== code.charAt(i + 1))
        const exchanged = code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2)
        expect(checkUscc(exchanged).ok).toBe(false)
      }),
    )
  })

  it('does not promise to catch an exchange of the first and the last character: both weigh 1', () => {
    const code = usccFrom('91320200000000000')
    const exchanged = code.charAt(17) + code.slice(1, 17) + code.charAt(0)
    expect([code, exchanged, checkUscc(exchanged).ok]).toEqual([
      '91320200000000000A',
      'A13202000000000009',
      true,
    ])
  })
})
