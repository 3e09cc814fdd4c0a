import { describe, expect, it } from 'vitest'
import type { Say } from '../../core/wording/say.ts'
import { stage } from './domain.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const plan = {
  id: 'plan',
  by: 'secretariat',
  required: true,
  name: { zh: '计划', en: 'plan' },
  article: '9(1)',
}
const guide = {
  id: 'guide',
  by: 'committee',
  required: true,
  name: { zh: '指南', en: 'guide' },
  article: '8(2)',
}
const course = {
  id: 'course',
  by: 'secretariat',
  required: false,
  name: { zh: '培训', en: 'training' },
  article: '9(3)',
}

describe('recorded-acts: words', () => {
  it('words each setting', () => {
    const say = { role: (r: string) => r } as Say
    const params = stage.params.parse({ records: [plan, guide, course] })
    expect(zh.settings(params, say)).toEqual([
      { article: '9(1)', basis: 'explicit', sentence: 'secretariat必须归档：计划（plan）。' },
      { article: '8(2)', basis: 'explicit', sentence: 'committee必须归档：指南（guide）。' },
      { article: '9(3)', basis: 'explicit', sentence: 'secretariat可以归档：培训（course）。' },
    ])
    expect(en.settings(params, say)[2]?.sentence).toBe(
      'The secretariat may keep on record: training (course).',
    )
  })
})
