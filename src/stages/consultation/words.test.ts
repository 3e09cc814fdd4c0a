import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  steps: [],
  awards: [{ id: 'gold', name: { zh: '质量奖', en: 'Quality Award' } }],
  bodies: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const names = { A: '甲公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }

describe('words of consultation', () => {
  it('words each setting', () => {
    const params = stage.params.parse({
      period: { article: '18', days: 20, kind: 'natural', bound: 'atLeast' },
      channels: ['newspaper'],
      shows: 'results',
      replies: { article: '18', required: true, basis: 'silent' },
    })
    expect(zh.settings(params, say.zh).map(({ sentence }) => sentence)).toEqual([
      '征求意见期不少于20日，末日为休息日的顺延。',
      '征求意见公告渠道：报纸。',
      '公布评审结果，听取公众意见；征求意见不减少名单。',
      '意见逐件答复后方可办结。',
    ])
    const other = { ...params, shows: 'candidates' as const, replies: { ...params.replies, required: false } }
    expect(en.settings(other, say.en).map(({ sentence }) => sentence)).toEqual([
      'The consultation runs at least 20 days; a last day off rolls on.',
      'Posted through: newspaper.',
      'The public is shown the candidates and asked for its opinion; a consultation removes nobody.',
      'An opinion may stay without a reply.',
    ])
  })

  it('tells who comes too late where to turn', () => {
    const data = { postedOn: '2026-06-01', lastDay: '2026-06-22', on: '2026-06-23' }
    expect(zh.refusals.ConsultationOver(data, say.zh)).toBe(
      '意见应当在征求意见期内提出，本轮为2026年6月1日至2026年6月22日24时，2026年6月23日已经期满，暂不能受理。对名单有异议的，请在公示期内提出；发现弄虚作假的，可以随时举报。',
    )
    expect(en.refusals.ConsultationOver(data, say.en)).toBe(
      'opinions are given during the consultation, here from 1 June 2026 to 24:00 of 22 June 2026; 23 June 2026 is after it. Object to a name during the public notice; fraud can be reported at any time.',
    )
  })

  it('counts the opinions of a round', () => {
    const data = {
      round: 1,
      stances: { support: 1, oppose: 2, other: 0 },
      byApplication: [{ application: 'A', opinions: 2 }],
      general: 1,
    }
    expect(zh.entries.ConsultationConcluded(data, say.zh)).toBe(
      '第1轮共收到意见3件：赞成1件，反对2件，其他0件；甲公司2件、不针对具体名单1件',
    )
    expect(en.entries.ConsultationConcluded(data, say.en)).toBe(
      'round 1: 3 opinions, 1 in favour, 2 against, 0 other; 甲公司: 2, on no name in particular: 1',
    )
    const none = { round: 2, stances: { support: 0, oppose: 0, other: 0 }, byApplication: [], general: 0 }
    expect(zh.entries.ConsultationConcluded(none, say.zh)).toBe('第2轮征求意见期满，未收到意见')
  })

  it('shows places only where they are given', () => {
    const data = {
      round: 1,
      postedOn: '2026-06-01',
      lastDay: '2026-06-22',
      channels: ['newspaper'],
      shows: 'results' as const,
      names: ['A', 'B'],
      shown: [{ name: '甲公司', award: 'gold', place: 1 }, { name: '乙公司' }],
      walked: [],
    }
    expect(zh.entries.ConsultationPosted(data, say.zh)).toBe(
      '第1轮就评审结果公开征求意见，至2026年6月22日24时止：甲公司（质量奖第1名）、乙公司',
    )
    expect(en.entries.ConsultationPosted(data, say.en)).toBe(
      'round 1: the public is consulted on the results until 24:00 of 22 June 2026: 甲公司 (Quality Award, place 1), 乙公司',
    )
  })
})
