import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  steps: [],
  awards: [],
  bodies: [{ id: 'departments', name: { zh: '有关部门', en: 'the departments' } }],
  words: {},
  openPoints: [],
} as unknown as Edition
const names = { A: '甲公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }

describe('words of inquiry', () => {
  it('words each setting', () => {
    const params = stage.params.parse({
      when: 'asNeeded',
      bodies: ['departments'],
      inWriting: true,
      article: '14',
    })
    expect(zh.settings(params, say.zh).map(({ sentence }) => sentence)).toEqual([
      '必要时书面征求意见，对象为有关部门。',
      '不良意见不直接减少名单，由人工在审查时考虑；逾期不答复的，写明理由后继续办理。',
    ])
    const always = { ...params, when: 'always' as const, inWriting: false }
    expect(zh.settings(always, say.zh)[0]?.sentence).toBe('就每一申报方征求意见，对象为有关部门。')
    expect(en.settings(params, say.en)[0]?.sentence).toBe(
      'Asked in writing where there is need: the departments.',
    )
    expect(en.settings(always, say.en)[0]?.sentence).toBe('Asked about every applicant: the departments.')
  })

  it('hands an adverse answer on to those who check', () => {
    const data = {
      inquiry: 'q1',
      asked: '市生态环境局',
      outcome: 'adverse' as const,
      applications: ['A'],
      summary: '有一起处罚',
      document: '复函1号',
      answeredOn: '2026-06-04',
      late: true,
    }
    expect(zh.entries.InquiryAnswered(data, say.zh)).toBe(
      '市生态环境局答复q1（复函1号）（逾期），有不良意见：有一起处罚；涉及甲公司，请在后续审查、评审中一并考虑，由人工认定',
    )
    expect(en.entries.InquiryAnswered(data, say.en)).toBe(
      '市生态环境局 answered q1 (复函1号) (late), adverse: 有一起处罚; it concerns 甲公司, to be weighed by people in the checks and reviews that follow',
    )
  })

  it('says what to do about an office that does not answer', () => {
    const data = { inquiries: [{ inquiry: 'q1', asked: 'departments' }] }
    expect(zh.refusals.InquiriesUnanswered(data, say.zh)).toBe(
      '尚未收到答复：q1（有关部门），暂不能办结。请催办；不再等待的，请写明理由按未获答复办结。',
    )
    expect(en.refusals.InquiriesUnanswered(data, say.en)).toBe(
      'still unanswered: q1 (the departments). Remind them; to wait no longer, close the inquiry as unanswered with the reason.',
    )
  })
})
