import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type Entries, stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const rule = (id: string, award: string, more: object) => ({
  id,
  award,
  yuan: 1_000_000,
  firstWinOnly: true,
  per: 'award',
  onUpgrade: 'full',
  article: '12',
  ...more,
})
const base = {
  applicants: { kinds: ['legalPerson'] },
  awards: [
    { id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold award' } },
    { id: 'silver', rank: 2, name: { zh: '银奖', en: 'silver award' } },
  ],
  honours: [{ awards: ['gold'], items: ['certificate'], grantedBy: 'government', article: '12' }],
  repeatWin: { prize: false, honour: true, usesSeat: true, article: '13' },
  prizes: [rule('gold-prize', 'gold', {})],
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
}
const OBJECTION = { application: 'B', cause: 'o1' }

/** Gold for A and B, with a way to confer on some of them in several rounds. */
function conferral(changes: object = {}) {
  const edition = { ...base, ...changes } as unknown as Edition
  const kit = stageCase(stage, {
    params: {},
    edition,
    step: { article: '12' },
    cohort: ['A', 'B'],
    elsewhere: [['deliberation', 'CandidatesDetermined', { candidates: { gold: ['A', 'B'] }, vacant: {} }]],
  })
  const confer = (names: readonly string[], more: JsonObject = {}) => {
    const firstWins = names.map((application) => ({ application, firstWin: true, source: '名录', ...more }))
    const answer = kit.when('conferAll', { document: '通报', firstWins })
    if (!answer.ok) throw new Error(answer.error.code)
    const recorded = answer.value.entries[0]?.data as unknown as Entries['ConferralRecorded']
    const say = (language: 'zh' | 'en') => sayIn(edition, language, { A: '甲公司', B: '乙公司' })
    return {
      fen: recorded.winners.map(({ prize }) => prize.fen),
      told: zh.entries.ConferralRecorded(recorded, say('zh')),
      toldEn: en.entries.ConferralRecorded(recorded, say('en')),
    }
  }
  return { ...kit, confer }
}

describe('conferral: an amount that all winners of an award share', () => {
  it('keeps the share of a name that waits for a later round, and pays the amount once', () => {
    const { confer, meanwhile } = conferral()
    meanwhile('objections', 'CandidateHeld', OBJECTION)
    expect(confer(['A']).fen).toEqual([50_000_000])
    meanwhile('objections', 'CandidateReleased', OBJECTION)
    meanwhile('objections', 'CandidateHeld', { application: 'A', cause: 'honoured in the round before' })
    const { fen, told, toldEn } = confer(['B'])
    expect(fen).toEqual([50_000_000])
    expect(told).toContain('规定100万元，前几轮已核定50万元，首次获奖，计50万元')
    expect(toldEn).toContain(
      'gives CNY 1,000,000, of which earlier rounds took CNY 500,000, a first win: CNY 500,000',
    )
  })

  it('keeps none for a name that fell, and has nothing left for who comes later in its place', () => {
    const { confer, meanwhile } = conferral()
    meanwhile('deliberation', 'CandidatesDetermined', { candidates: { gold: ['A'] }, vacant: { gold: 1 } })
    meanwhile('objections', 'CandidateHeld', OBJECTION)
    expect(confer(['A']).fen).toEqual([100_000_000])
    meanwhile('deliberation', 'CandidatesDetermined', { candidates: { gold: ['A', 'B'] }, vacant: {} })
    meanwhile('objections', 'CandidateReleased', OBJECTION)
    meanwhile('objections', 'CandidateHeld', { application: 'A', cause: 'honoured in the round before' })
    expect(confer(['B']).fen).toEqual([0])
  })

  it.each([
    ['CandidateRemoved', OBJECTION],
    ['ApprovalGiven', { approved: ['A'], struck: [{ application: 'B', reason: '事故' }], document: '批复' }],
  ])('counts nobody who left it: %s', (type, data) => {
    const { confer, meanwhile } = conferral()
    meanwhile('objections', 'CandidateHeld', { application: 'B', cause: 'not in this round' })
    meanwhile('objections', type, data)
    expect(confer(['A']).fen).toEqual([100_000_000])
  })
})

it('conferral: takes off once what was paid before, over all rules that pay the difference', () => {
  const per = { per: 'winner', onUpgrade: 'difference' }
  const prizes = [rule('city', 'gold', { ...per, yuan: 30 }), rule('district', 'gold', { ...per, yuan: 20 })]
  const paid = (yuan: number) =>
    conferral({ prizes }).confer(['A', 'B'], { earlier: [{ award: 'silver', yuan, source: '凭证' }] })
  expect(paid(10).fen).toEqual([4000, 4000])
  expect(paid(35).fen).toEqual([1500, 1500])
  expect(paid(60).fen).toEqual([0, 0])
  expect(paid(35).told).toContain('扣减前项未扣足的5元，计15元')
  expect(paid(35).toldEn).toContain('less CNY 5 that the rule before could not cover: CNY 15')
})
