import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import * as en from './words.en.ts'
import * as zh from './words.zh.ts'

const edition = { steps: [], awards: [], bodies: [], words: {}, openPoints: [] } as unknown as Edition
const names = { A: '甲公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }
const called = { notice: '公示', period: '公示期', post: '张贴' }
const corrected = {
  what: '名称有误',
  reason: '录入差错',
  round: 1,
  correctedOn: '2026-06-04',
  from: '2026-06-08',
  walked: [],
}

describe('words of a notice', () => {
  it('say what a correction does to the period', () => {
    const material = { ...corrected, material: true, names: ['A'], lastDay: '2026-06-11' }
    expect(zh.entries(called).NoticeCorrected(material, say.zh)).toBe(
      '更正公示：名称有误（录入差错）；涉及甲公司；公示期自更正之日起重新计算，至2026年6月11日24时止',
    )
    expect(en.entries('notice').NoticeCorrected(material, say.en)).toBe(
      'the notice is corrected: 名称有误 (录入差错); it concerns 甲公司; the period starts anew and runs until 24:00 of 11 June 2026',
    )
    const minor = { ...corrected, material: false, lastDay: '2026-06-08' }
    expect(zh.entries(called).NoticeCorrected(minor, say.zh)).toBe(
      '更正公示：名称有误（录入差错）；公示期不变，仍至2026年6月8日24时止',
    )
    expect(en.entries('notice').NoticeCorrected(minor, say.en)).toBe(
      'the notice is corrected: 名称有误 (录入差错); the period still ends at 24:00 of 8 June 2026',
    )
  })

  it('say what to do when it is too late to correct one', () => {
    const data = { lastDay: '2026-06-08', on: '2026-06-09' }
    expect(zh.refusals(called).NoticeIsOver(data, say.zh)).toBe(
      '公示期已于2026年6月8日24时届满，2026年6月9日暂不能再更正本轮公示。确有错误的，请更正案卷记录，并在后续公告中说明。',
    )
    expect(en.refusals('notice').NoticeIsOver(data, say.en)).toBe(
      'the notice was over at 24:00 of 8 June 2026; on 9 June 2026 it is no longer corrected. Correct the record itself, and say so in the announcement that follows.',
    )
  })

  it('word the settings in the name of the stage', () => {
    const period = {
      article: '18',
      basis: 'explicit',
      days: 20,
      kind: 'natural',
      bound: 'atLeast',
      rolls: false,
    } as const
    const settings = { period, channels: ['newspaper', 'television'] }
    expect(
      zh.settings({ ...called, notice: '征求意见公告', period: '征求意见期' }, settings, say.zh),
    ).toEqual([
      { article: '18', basis: 'explicit', sentence: '征求意见期不少于20日，末日不顺延。' },
      { article: '18', sentence: '征求意见公告渠道：报纸、电视台。' },
    ])
    expect(en.settings('consultation', settings, say.en)).toEqual([
      {
        article: '18',
        basis: 'explicit',
        sentence: 'The consultation runs at least 20 days; its last day does not roll.',
      },
      { article: '18', sentence: 'Posted through: newspaper, television.' },
    ])
  })
})
