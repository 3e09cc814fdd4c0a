import { expect, it } from 'vitest'
import { exactly } from '../number/exact.ts'
import { sayShare } from './share.ts'

it('says a share as a fraction', () => {
  expect(sayShare(exactly('1/2'), 'zh')).toBe('二分之一')
  expect(sayShare(exactly('2/3'), 'zh')).toBe('三分之二')
  expect(sayShare(exactly('1'), 'zh')).toBe('全部')
  expect(sayShare(exactly('0.501'), 'zh')).toBe('1000分之501')
  expect(sayShare(exactly('0.5'), 'en')).toBe('1/2')
  expect(sayShare(exactly('1'), 'en')).toBe('all')
})
