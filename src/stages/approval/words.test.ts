import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const settings = {
  request: { by: 'committee', article: '8(3)' },
  inPart: { allowed: true, article: '11(7)', basis: 'silent' },
}
describe('words of approval', () => {
  const edition = {
    steps: [{ id: 'posting', name: { zh: '公示', en: 'Notice' } }],
    awards: [],
    bodies: [],
    words: {},
    openPoints: [],
  } as unknown as Edition
  const say = { zh: sayIn(edition, 'zh', { B: '乙公司' }), en: sayIn(edition, 'en', { B: 'Yi' }) }
  it('words each setting', () => {
    expect(zh.settings(stage.params.parse(settings), say.zh)).toEqual([
      { article: '8(3)', basis: 'explicit', sentence: '由评审委员会提请批准。' },
      { article: '11(7)', basis: 'silent', sentence: '可以部分批准，未批准的须说明理由。' },
    ])
    const whole = { ...settings, inPart: { allowed: false, article: '9' } }
    expect(en.settings(stage.params.parse(whole), say.en).map(({ sentence }) => sentence)).toEqual([
      'The committee requests approval.',
      'The list is approved as a whole or returned for review; no single name is struck.',
    ])
  })

  it('says why a name cannot be approved', () => {
    expect(zh.refusals.NotLaidBefore({ applications: ['B'], after: ['posting'] }, say.zh)).toBe(
      '乙公司未通过“公示”，暂不能列入批准名单。请核对编号。',
    )
    expect(en.refusals.NameHeld({ applications: ['B'] }, say.en)).toBe(
      'an objection to Yi is pending; approve in a later round, once it is ruled on.',
    )
  })
})
