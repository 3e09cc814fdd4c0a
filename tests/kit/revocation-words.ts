import type { Edition } from '../../src/core/regulation/edition.ts'
import { sayIn } from '../../src/core/wording/say.ts'
import { words as en } from '../../src/stages/revocation/words.en.ts'
import { words as zh } from '../../src/stages/revocation/words.zh.ts'

const text = (zh: string, en: string) => ({ zh, en })
const edition = {
  steps: [],
  awards: [
    { id: 'gold', name: text('金奖', 'Gold') },
    { id: 'silver', name: text('银奖', 'Silver') },
  ],
  bodies: [],
  words: {},
  openPoints: [],
  revocations: [
    { id: 'fraud', text: text('弄虚作假的', 'fraud') },
    { id: 'accident', text: text('发生较大事故的', 'a serious accident') },
    { id: 'misuse', text: text('违规使用标志的', 'misuse of the mark') },
  ],
} as unknown as Edition
const say = { zh: sayIn(edition, 'zh', { A: '甲公司' }), en: sayIn(edition, 'en', { A: 'Jia' }) }

type Sentence = (data: unknown, say: unknown) => string

/** What the stage says of some data to a reader of each language. */
export function bothOf(kind: 'refusals' | 'entries', code: string, data: object): [string, string] {
  const worded = (all: object, own: unknown) => (all as Record<string, Sentence>)[code]?.(data, own) ?? ''
  return [worded(zh[kind], say.zh), worded(en[kind], say.en)]
}

export const settingsOf = (params: Parameters<typeof zh.settings>[0]) =>
  [zh.settings(params, say.zh), en.settings(params, say.en)].map((all) => all.map(({ sentence }) => sentence))
