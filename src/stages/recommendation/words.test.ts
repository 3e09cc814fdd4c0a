import { describe, expect, it } from 'vitest'
import type { Say } from '../../core/wording/say.ts'
import { stage } from './domain.ts'
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
})
