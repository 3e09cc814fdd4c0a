import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'

it('writes the examples of RFC 4648, section 10', () => {
  const encoded = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => toBase64(Buffer.from(text)))
  expect(encoded).toEqual(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy'])
})

it('agrees with another implementation and reads its own text back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(text)).toEqual(new Uint8Array(bytes))
    }),
  )
})

it.each([
  'Zg=',
  'Zg',
  'Zh==',
  'Zm9=',
  'Zm9v\n',
  'Zm-_',
  '====',
  'Z===',
  'Zm9v====',
  '=Zm9v',
  'Z=m9v',
  '甲乙丙丁',
  ' Zm9',
  'Zm9v ',
  '=',
])('does not read %j', (text) => {
  expect(fromBase64(text)).toBe(null)
})
