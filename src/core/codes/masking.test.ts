import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskIdNumber, maskName, maskPhone } from './masking.ts'

describe('maskIdNumber', () => {
  it('hides the place and date of birth', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110***********002X')
    expect(maskIdNumber(' １1010519491231002x ')).toBe('110***********002X')
  })

  it('shows nothing of what is no ID number', () => {
    expect(maskIdNumber('1101051949123100')).toBe('****************')
    expect(maskIdNumber('')).toBe('')
  })
})

describe('maskPhone', () => {
  it.each([
    ['13800005678', '138****5678'],
    ['138-0000-5678', '138****5678'],
    ['+86 138 0000 5678', '138****5678'],
    ['0510-82700012', '**********12'],
    ['82700012', '******12'],
    ['12345', '*****'],
    ['请联系张三', '*****'],
  ])('%s → %s', (text, masked) => {
    expect(maskPhone(text)).toBe(masked)
  })
})

describe('maskName', () => {
  it.each([
    ['张三', '张*'],
    ['张小三', '张**'],
    ['欧阳三', '欧阳*'],
    ['欧阳小三', '欧阳**'],
    ['司空', '司*'],
    ['阿依古丽·买买提', '阿***·***'],
    ['𠮷田', '𠮷*'],
    ['Wang Wu', 'W*** **'],
    ['张', '*'],
    ['', ''],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

it('never lets the hidden middle of an ID number or a mobile number through', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (middle) => {
      expect(maskIdNumber(`110105${middle}0021`)).toBe('110***********0021')
      expect(maskPhone(`138${String(middle).slice(0, 4)}5678`)).toBe('138****5678')
    }),
  )
})
