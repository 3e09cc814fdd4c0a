import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import type { Entries } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson'] },
  awards: [{ id: 'gold', name: { zh: '金奖', en: 'gold award' } }],
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const names = { A: '甲公司', B: '乙公司' }
const say = { zh: sayIn(edition, 'zh', names), en: sayIn(edition, 'en', names) }

type Winner = Entries['ConferralRecorded']['winners'][number]
type Line = Winner['prize']['lines'][number]
const line: Line = {
  rule: 'gold-prize',
  article: '12',
  yuan: 1_000_000,
  per: 'winner',
  among: 1,
  why: 'firstWin',
  fen: 100_000_000,
}
const winner = (changes: Partial<Winner>, money: Partial<Line>): Winner => ({
  application: 'A',
  award: 'gold',
  firstWin: true,
  source: '名录',
  items: ['trophy', 'plaque'],
  grantedBy: ['government'],
  prize: { algorithm: 'prize/1', lines: [{ ...line, ...money }], fen: money.fen ?? line.fen },
  ...changes,
})
const recorded: Entries['ConferralRecorded'] = {
  document: '通报1号',
  winners: [
    winner({ certificateNumber: '2026-1' }, {}),
    winner({ application: 'B', firstWin: false, items: [] }, { why: 'firstWinOnly', fen: 0 }),
  ],
  totalFen: 100_000_000,
}

describe('words of conferral', () => {
  it('tells of each winner what it gets and why', () => {
    expect(zh.entries.ConferralRecorded(recorded, say.zh)).toBe(
      '表彰2家（通报1号），奖金合计100万元。甲公司获金奖（首次，据名录）：颁发奖杯、奖牌，编号2026-1；奖金：第十二条规定100万元，首次获奖，计100万元。乙公司获金奖（再次，据名录）：不颁发奖品；奖金：第十二条规定100万元，仅首次获奖发给，计0元',
    )
    expect(en.entries.ConferralRecorded(recorded, say.en)).toBe(
      'conferred on 2 (通报1号), prizes CNY 1,000,000 in all. 甲公司 wins gold award (first win, by 名录): trophy, plaque, number 2026-1; prize: article 12 gives CNY 1,000,000, a first win: CNY 1,000,000. 乙公司 wins gold award (repeated win, by 名录): nothing handed over; prize: article 12 gives CNY 1,000,000, for first wins only: CNY 0',
    )
  })

  it('says that an amount was divided', () => {
    const divided = { ...recorded, winners: [winner({}, { per: 'award', among: 2, fen: 50_000_000 })] }
    expect(zh.entries.ConferralRecorded(divided, say.zh)).toContain(
      '规定100万元，由2家均分，首次获奖，计50万元',
    )
  })

  it('asks for what is missing', () => {
    expect(zh.refusals.FirstWinUnknown({ applications: ['A'] }, say.zh)).toBe(
      '甲公司是否首次获奖尚未说明，暂不能核定奖金。请对照以往获奖名录（含以往办法下的获奖）填写。',
    )
  })
})
