import { expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { stage } from './domain.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson'] },
  steps: [{ id: 'shortlist', name: { zh: '确定入围名单', en: 'Shortlist' } }],
  awards: [],
  bodies: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const about = { zh: '材料评审情况', en: 'the desk review' }
const names = { A: '甲公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }

it('says in both languages who is told what', () => {
  const params = stage.params.parse({ of: 'shortlist', about: { name: about }, article: '15' })
  expect(zh.settings(params, say.zh).map(({ sentence }) => sentence)).toEqual([
    '向“确定入围名单”止步的申报方逐家反馈材料评审情况，不影响其他环节。',
  ])
  expect(en.settings(params, say.en).map(({ sentence }) => sentence)).toEqual([
    'Everyone who left at “Shortlist” is given feedback: the desk review. It holds up no other step.',
  ])
  const data = { applications: ['A'], about }
  expect(zh.refusals.FeedbackMissing(data, say.zh)).toBe(
    '尚未向甲公司反馈材料评审情况，暂不能办结。请逐家反馈后办理。',
  )
  expect(en.refusals.FeedbackMissing(data, say.en)).toBe(
    '甲公司 still waits for feedback: the desk review. Give it to each, then conclude.',
  )
})
