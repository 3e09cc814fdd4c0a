import { describe, expect, it } from 'vitest'
import type { Say } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const opinion = { article: '11(1)', from: 'anyOf', bodies: ['counties', 'departments'], signed: true }

describe('recommendation: words', () => {
  it('words each setting', () => {
    const say = {
      body: (id: string) => `<${id}>`,
      list: (items: readonly string[]) => items.join('、'),
    } as Say
    expect(zh.settings(stage.params.parse({ opinion }), say)).toEqual([
      {
        article: '11(1)',
        basis: 'explicit',
        sentence: '推荐单位：<counties>（counties）、<departments>（departments），须有其中一家的推荐意见。',
      },
      { article: '11(1)', basis: 'explicit', sentence: '推荐意见须经签署。' },
    ])
  })
  const say = (language: 'zh' | 'en') =>
    ({
      language,
      application: (id: string) => id,
      body: (id: string) => `<${id}>`,
      list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
      measure: () => '家',
    }) as Say

  it('words places and an order, and for whom a joint opinion counts', () => {
    const params = stage.params.parse({
      opinion: { ...opinion, from: 'joint' },
      quota: { article: '7', perUnit: 3 },
      ranked: { article: '8', required: true },
    })
    const sentences = (language: 'zh' | 'en', words: typeof zh) =>
      words.settings(params, say(language)).map(({ sentence }) => sentence)
    expect(sentences('zh', zh)).toEqual([
      '推荐单位：<counties>（counties）、<departments>（departments），须由其共同签署一份推荐意见。',
      '推荐意见须经签署。',
      '每家推荐单位推荐不超过3个，联合推荐计入<counties>；撤回推荐或者申报方撤回申报的，名额空出。',
      '每家推荐单位须对其推荐的申报方排序，从第1位起连续，不得并列。',
    ])
    expect(sentences('en', en)).toEqual([
      'Recommending bodies: <counties> (counties), <departments> (departments); one recommendation that they sign together is needed.',
      'A recommendation has to be signed.',
      'Each unit recommends at most 3; a joint recommendation counts for <counties>. A recommendation taken back, or an application withdrawn, frees the place.',
      'Each unit puts those it recommends in an order, from 1 without a gap and without equals.',
    ])
  })

  it('tells a recommendation so that it reads right whether the body is one or several', () => {
    const said = { application: 'A', body: 'counties', opinion: '同意推荐', signedBy: '县长', rank: 2 }
    expect(zh.entries.ApplicationRecommended(said, say('zh'))).toBe(
      '<counties>推荐A（第2位）：同意推荐（签署：县长）',
    )
    expect(en.entries.ApplicationRecommended(said, say('en'))).toBe(
      'A is recommended by <counties> (place 2): 同意推荐 (signed: 县长)',
    )
    const jointly = [{ body: 'departments', unit: '商务局', signedBy: '局长' }]
    expect(zh.entries.ApplicationRecommended({ ...said, jointly }, say('zh'))).toBe(
      '<counties>、商务局联合推荐A（第2位）：同意推荐（签署：<counties> 县长、商务局 局长）',
    )
    expect(en.entries.ApplicationRecommended({ ...said, jointly }, say('en'))).toBe(
      'A is jointly recommended by <counties>, 商务局 (place 2): 同意推荐 (signed: 县长 for <counties>, 局长 for 商务局)',
    )
  })

  it('tells the orders with the close', () => {
    const orders = [{ body: 'counties', unit: '江边县', applications: ['B', 'A'] }]
    const closed = { from: 'anyOf' as const, passed: ['A', 'B'], lacking: [], orders }
    expect(zh.entries.RecommendationsClosed(closed, say('zh'))).toBe('推荐意见齐备2家；江边县推荐排序：B、A')
    expect(en.entries.RecommendationsClosed(closed, say('en'))).toBe(
      '2 have the recommendations they need; order of 江边县: B, A',
    )
  })
})
