import { expect, it } from 'vitest'
import { sayPercent, sayScore } from './score.ts'

it('says a score that is a decimal as it stands', () => {
  expect(sayScore('70.375', 'zh')).toBe('70.375')
  expect(sayPercent('63.86875', 'zh')).toBe('63.86875%')
  expect(sayPercent('0', 'en')).toBe('0%')
})

it('rounds a score that never ends half up, and says so', () => {
  expect(sayPercent('14551/280', 'zh')).toBe('约51.9679%')
  expect(sayPercent('1719/28', 'zh')).toBe('约61.3929%')
  expect(sayPercent('14551/280', 'en')).toBe('about 51.9679%')
  expect(sayScore('200/3', 'en')).toBe('about 66.6667')
})
