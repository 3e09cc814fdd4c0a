import { expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { sayIn } from './say.ts'
import { sharedEntries as en } from './shared-entries.en.ts'
import { sharedEntries as zh } from './shared-entries.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson'] },
  awards: [
    { id: 'firms', name: { zh: '质量奖（组织）', en: 'award (organisations)' } },
    { id: 'persons', name: { zh: '质量奖（个人）', en: 'award (persons)' }, applicantKinds: ['person'] },
    { id: 'nomination', name: { zh: '提名奖', en: 'nomination' } },
  ],
  quotas: [
    { id: 'both', awards: ['firms', 'persons'], max: 5 },
    { id: 'nominated', awards: ['nomination'], max: 2 },
  ],
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

it('says which seats stay vacant, for awards that share them together, and lists nobody where there is nobody', () => {
  const candidates = { firms: ['A'], persons: ['B'], nomination: [] }
  const determined = { candidates, vacant: { nomination: 2 } }
  expect(zh.CandidatesDetermined(determined, say.zh)).toBe(
    '质量奖（组织）1家：甲公司；质量奖（个人）1名：乙公司；提名奖：无（空缺2）；质量奖（组织）、质量奖（个人）合计尚有3个名额空缺',
  )
  const offQuota = { firms: ['A'] }
  expect(en.CandidatesDetermined({ ...determined, offQuota, vacant: { nomination: 1 } }, say.en)).toBe(
    'award (organisations): 1: 甲公司; award (persons): 1: 乙公司; nomination: none (1 vacant); award (organisations), award (persons) together: 4 vacant',
  )
})
