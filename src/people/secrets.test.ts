import { describe, expect, it } from 'vitest'
import { newDigits, newId, newSlipCode, newToken, readSlipCode } from './secrets.ts'

const zeros = (bytes: number) => new Uint8Array(bytes)
const ones = (bytes: number) => new Uint8Array(bytes).fill(255)

describe('secrets', () => {
  it('an id is a UUID of version 7 in small letters, and orders by time', () => {
    const now = () => '2026-03-02T01:00:00.000Z'
    expect(newId({ now, random: zeros })).toBe('019cac0f-2680-7000-8000-000000000000')
    expect(newId({ now, random: ones })).toBe('019cac0f-2680-7fff-bfff-ffffffffffff')
    expect(
      newId({ now: () => '2026-03-02T01:00:00.001Z', random: zeros }) > newId({ now, random: ones }),
    ).toBe(true)
  })

  it('a token has 256 bits', () => {
    expect([newToken(zeros), newToken(ones).length]).toEqual(['A'.repeat(43), 43])
  })

  it('a code on paper is read however it is typed', () => {
    expect([newSlipCode(zeros), newSlipCode(ones)]).toEqual(['0000-0000-0000-0000', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'])
    for (const typed of ['OOOO-1111-ABCD-2345', 'oooo llll abcd 2345', ' ００００iiiiabcd-2345'])
      expect(readSlipCode(typed)).toBe('0000-1111-ABCD-2345')
  })

  it('six digits have the same chance each: what would favour some is drawn again', () => {
    const draws = [
      [0xff, 0xff, 0xff, 0xff],
      [0xff, 0xf1, 0x3d, 0x7f],
      [0, 0, 0, 7],
    ]
    const random = () => Uint8Array.from(draws.shift() ?? [])
    expect(newDigits(random)).toBe('999999')
    expect(newDigits(random)).toBe('000007')
  })
})
