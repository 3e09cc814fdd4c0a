import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, canonicalText, isJson, isSameJson } from './canonical.ts'

const written = (value: unknown) => {
  const result = canonicalJson(value)
  return result.ok ? result.value : result.error
}

describe('canonicalJson', () => {
  it('escapes strings as RFC 8785, section 3.2.2.2, shows', () => {
    expect(written('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
    expect(written('\b\t\n\f\r\u0000\u001f\u007f\u2028')).toBe('"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028"')
  })

  it('sorts keys by UTF-16 code units, as the example of RFC 8785, section 3.2.3, shows', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(written(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
  })

  it('writes literals, nested values and empty ones without white space', () => {
    expect(written({ literals: [null, true, false], b: {}, a: [], '': { 10: 1, 9: 2 } })).toBe(
      '{"":{"10":1,"9":2},"a":[],"b":{},"literals":[null,true,false]}',
    )
  })

  it('writes safe integers, and zero without a sign', () => {
    expect(written([0, -0, 1, -1, 9007199254740991, -9007199254740991])).toBe(
      '[0,0,1,-1,9007199254740991,-9007199254740991]',
    )
  })

  it.each([
    ['a fraction', { a: [1, 0.5] }, { reason: 'unsafeNumber', path: '/a/1' }],
    ['2^53', 9007199254740992, { reason: 'unsafeNumber', path: '' }],
    ['not a number', Number.NaN, { reason: 'unsafeNumber', path: '' }],
    ['infinity', Number.POSITIVE_INFINITY, { reason: 'unsafeNumber', path: '' }],
    ['undefined in an object', { a: undefined }, { reason: 'notJson', path: '/a' }],
    ['a hole in an array', new Array(1), { reason: 'notJson', path: '/0' }],
    ['a BigInt', 1n, { reason: 'notJson', path: '' }],
    ['a date', new Date(0), { reason: 'notJson', path: '' }],
    ['a map', { m: new Map() }, { reason: 'notJson', path: '/m' }],
    ['a lone high surrogate', ['\ud83d'], { reason: 'loneSurrogate', path: '/0' }],
    ['a lone low surrogate', 'a\ude00b', { reason: 'loneSurrogate', path: '' }],
    ['a lone surrogate in a key', { 'a/~\ud83d': 1 }, { reason: 'loneSurrogate', path: '/a~1~0\ud83d' }],
  ])('refuses %s and says where', (_, value, error) => {
    expect(written(value)).toEqual(error)
    expect(isJson(value)).toBe(false)
  })

  it('refuses nesting without end instead of running out of stack', () => {
    const round: unknown[] = []
    round.push(round)
    expect(written(round)).toEqual({ reason: 'tooDeep', path: '/0'.repeat(201) })
  })

  it('keeps a key named __proto__', () => {
    expect(written(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}')
  })
})

describe('its properties', () => {
  const leaf = fc.oneof(fc.maxSafeInteger(), fc.string({ unit: 'grapheme' }), fc.boolean(), fc.constant(null))
  const json = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('any')),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('any')),
    ),
  })).any

  it('is read back as the same value, and written again as the same bytes', () => {
    fc.assert(
      fc.property(json, (value) => {
        const bytes = canonicalJson(value)
        if (!bytes.ok) throw new Error(bytes.error.reason)
        expect(written(JSON.parse(bytes.value))).toBe(bytes.value)
        expect(JSON.parse(bytes.value)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.maxSafeInteger()), (fields) => {
        expect(written(Object.fromEntries(Object.entries(fields).reverse()))).toBe(written(fields))
      }),
    )
  })
})

it('writes what has passed its shape, and names the place of a bug', () => {
  expect(canonicalText({ b: 1, a: [null] })).toBe('{"a":[null],"b":1}')
  expect(() => canonicalText({ x: 0.5 })).toThrow('not canonical: unsafeNumber at /x')
})

it('compares values by what they say, and takes what cannot be recorded for the same as nothing', () => {
  expect(isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  expect(isSameJson({ a: 1 }, { a: '1' })).toBe(false)
  expect([isSameJson(0.5, 0.5), isSameJson(undefined, undefined), isSameJson(1, undefined)]).toEqual([
    false,
    false,
    false,
  ])
})
