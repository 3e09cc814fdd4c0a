import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashBytes, hashText } from './hash.ts'

it('answers the published examples of SHA-256', () => {
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('hashes the UTF-8 bytes of a text, as another implementation does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const other = createHash('sha256').update(text, 'utf8').digest('hex')
      expect([hashText(text), hashBytes(Buffer.from(text, 'utf8'))]).toEqual([other, other])
    }),
  )
})
