import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings.ts'
import { checkPassword } from './password-policy.ts'

const policy = defaultSettings.password
const check = (typed: string) => checkPassword(policy, 'li.hua', typed)

describe('a password', () => {
  it('of ten characters in three classes will do, in whatever script', () => {
    expect(check('Quality-10')).toEqual({ ok: true, value: 'Quality-10' })
    expect(check('质量提升Award7')).toEqual({ ok: true, value: '质量提升Award7' })
  })

  it('is the same in full width', () => {
    expect(check('Ｑｕａｌｉｔｙ－１０')).toEqual({ ok: true, value: 'Quality-10' })
  })

  it('is told everything that is amiss at once', () => {
    expect(check('quality')).toEqual({
      ok: false,
      error: [
        { reason: 'tooShort', least: 10 },
        { reason: 'tooFewClasses', asked: 3, found: 1 },
      ],
    })
    expect(check('LI.HUA-2026')).toEqual({ ok: false, error: [{ reason: 'likeLogin' }] })
  })

  it('has an end, because hashing a book costs the server dearly', () => {
    expect(check(`Aa1${'x'.repeat(125)}`).ok).toBe(true)
    expect(check(`Aa1${'x'.repeat(126)}`)).toEqual({ ok: false, error: [{ reason: 'tooLong', most: 128 }] })
  })
})
