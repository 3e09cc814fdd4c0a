import { expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson', 'team'] },
  awards: [],
  bodies: [{ id: 'office', role: 'secretariat', name: { zh: '秘书处', en: 'the office' } }],
  steps: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const say = { zh: sayIn(edition, 'zh', { A: '甲班组' }), en: sayIn(edition, 'en', { A: 'Jia' }) }

it('tells of each ranking how many stand in it, by a word that fits them', () => {
  const row = { application: 'A', rank: 1, shown: '73.43' }
  const ranked = { rows: [row], unranked: [] } as unknown as Parameters<
    typeof zh.entries.RankingDetermined
  >[0]
  expect(zh.entries.RankingDetermined({ ...ranked, group: ['team'] }, say.zh)).toBe(
    '综合排名（班组）1个：第1名甲班组（73.43）',
  )
  expect(zh.entries.RankingDetermined({ ...ranked, group: ['legalPerson'] }, say.zh)).toMatch(
    /^综合排名（法人）1家/,
  )
})

it('tells who signed which document, without saying its name twice', () => {
  const signed = { document: '评审报告1号', signedBy: 'office' } as Parameters<
    typeof zh.entries.ReportSigned
  >[0]
  expect(zh.entries.ReportSigned(signed, say.zh)).toBe('秘书处签署：评审报告1号')
  expect(en.entries.ReportSigned(signed, say.en)).toBe('the office signed: 评审报告1号')
})
