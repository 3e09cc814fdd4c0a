import { expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { sayIn } from './say.ts'
import { sharedEntries as en } from './shared-entries.en.ts'
import { sharedEntries as zh } from './shared-entries.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson'] },
  awards: [],
  bodies: [],
  steps: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const names = { A: '甲公司', B: '乙公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }

it('names those who were not approved, each with the reason', () => {
  const given = { approved: ['A'], struck: [{ application: 'B', reason: '情况有变' }], document: '批复1号' }
  expect(zh.ApprovalGiven(given, say.zh)).toBe('批准1家（批复1号）；未批准1家：乙公司（情况有变）')
  expect(en.ApprovalGiven(given, say.en)).toBe('1 approved (批复1号); 1 not approved: 乙公司 (情况有变)')
  expect(zh.ApprovalGiven({ ...given, struck: [] }, say.zh)).toBe('批准1家（批复1号）')
})
