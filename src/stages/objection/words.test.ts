import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  steps: [{ id: 'publicity', name: { zh: '公示', en: 'Public notice' } }],
  awards: [],
  bodies: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const say = { zh: sayIn(edition, 'zh', { A: '甲公司' }), en: sayIn(edition, 'en', { A: 'Jia' }) }

describe('words of objection', () => {
  it('words each setting', () => {
    const params = stage.params.parse({
      notice: 'publicity',
      window: 'duringNotice',
      realName: { required: true, evidence: false, article: '7', basis: 'silent' },
      ruling: { workdays: 5, by: 'committee', article: '8' },
    })
    expect(zh.settings(params, say.zh).map(({ sentence }) => sentence)).toEqual([
      '异议在“公示”期内提出。',
      '异议须实名提出，匿名的作为线索留存。',
      '异议可以不附证明材料。',
      '异议由评审委员会在5个工作日内处理；处理期间只暂缓被异议的名单，逾期的记录原因，不影响处理效力。',
    ])
    const other = { ...params, window: 'always', realName: { article: '7', required: false, evidence: true } }
    expect(en.settings(stage.params.parse(other), say.en).map(({ sentence }) => sentence)).toEqual([
      'Objections are made at any time once the list of “Public notice” is posted.',
      'An objection may be anonymous.',
      'An objection comes with evidence; one without is kept as a lead.',
      'The committee rules within 5 working days. Only the name concerned waits; a late ruling is recorded as such and holds.',
    ])
  })

  it('tells a late objector what stands in the way', () => {
    const data = { notice: 'publicity', postedOn: '2026-06-01', lastDay: '2026-06-08', on: '2026-06-09' }
    expect(zh.refusals.WindowClosed(data, say.zh)).toBe(
      '异议应当在“公示”期内提出，本次为2026年6月1日至2026年6月8日24时，2026年6月9日不在期内，暂不能作为异议受理。发现弄虚作假的，可以另行举报。',
    )
    expect(en.refusals.WindowClosed(data, say.en)).toBe(
      'an objection is made during “Public notice”, here from 1 June 2026 to 24:00 of 8 June 2026; 9 June 2026 is outside. Fraud can be reported at any time.',
    )
  })

  it('names no objector', () => {
    const lead = { objection: 'o1', application: 'A', why: ['anonymous' as const], summary: '来信' }
    expect(zh.entries.LeadKept(lead, say.zh)).toBe('关于甲公司的反映o1未实名，作为线索留存：来信')
    expect(en.entries.LeadKept(lead, say.en)).toBe('o1 about Jia kept as a lead (no real name): 来信')
  })
})
