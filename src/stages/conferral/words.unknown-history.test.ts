import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type Entries, stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const rule = {
  id: 'gold-prize',
  award: 'gold',
  yuan: 900,
  firstWinOnly: true,
  per: 'winner',
  onUpgrade: 'full',
  article: '12',
}
const base = {
  applicants: { kinds: ['legalPerson'] },
  awards: [
    { id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold award' } },
    { id: 'silver', rank: 2, name: { zh: '银奖', en: 'silver award' } },
  ],
  honours: [{ awards: ['gold'], items: ['certificate'], grantedBy: 'government', article: '12' }],
  prizes: [rule],
  prizePayment: { year: 'next', from: '01-01', to: '03-31', article: '12' },
  repeatWin: { prize: true, honour: true, usesSeat: true, article: '13' },
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
}

/** Gold for A, B and C; `unknown` for those named, a first win for the others. */
function conferral(changes: object, more: [string, string, JsonObject][] = []) {
  const edition = { ...base, ...changes } as unknown as Edition
  const list = { candidates: { gold: ['A', 'B', 'C'] }, vacant: {} }
  const kit = stageCase(stage, {
    params: {},
    edition,
    step: { article: '12' },
    cohort: ['A', 'B', 'C'],
    elsewhere: [['deliberation', 'CandidatesDetermined', list], ...more],
  })
  const confer = (names: string[], unknown: string[], extra: JsonObject = {}) => {
    const firstWins = names.map((application) => ({
      application,
      firstWin: unknown.includes(application) ? 'unknown' : true,
      source: '2016年以来的获奖通报',
      ...(unknown.includes(application) ? extra : {}),
    }))
    return kit.when('conferAll', { document: '通报1号', firstWins }, { on: '2026-11-20' })
  }
  const honours = () =>
    kit.view().honours.map(({ prizeFen, firstWin, items }) => [prizeFen, firstWin, items.length])
  return { ...kit, edition, confer, honours }
}

describe('conferral: nobody knows whether an award was won before', () => {
  it('a first win is not stated while the authority’s own records may lack one', () => {
    const facts = { records: { incomplete: ['honours'] } }
    const entered = { application: 'B', name: '乙公司', code: 'B', kind: 'legalPerson', facts }
    const { confer, honours, edition } = conferral({}, [['apply', 'ApplicationEntered', entered]])
    const refused = confer(['A', 'B', 'C'], [])
    expect(refused.ok ? 'ok' : [refused.error.code, refused.error.articles, refused.error.data]).toEqual([
      'HistoryIncomplete',
      ['13'],
      { applications: ['B'] },
    ])
    expect(honours()).toEqual([])
    expect(confer(['A', 'B', 'C'], ['B']).ok).toBe(true)
    const say = (language: 'zh' | 'en') => sayIn(edition, language, { B: '乙公司' })
    expect(zh.refusals.HistoryIncomplete({ applications: ['B'] }, say('zh'))).toBe(
      '乙公司的以往获奖记录尚不能确认齐全，不得按首次获奖核定。请改填 unknown，待查明后再核定奖金。',
    )
    expect(en.refusals.HistoryIncomplete({ applications: ['B'] }, say('en'))).toContain('state “unknown”')
  })

  it('AM62: honours the winner, fixes no prize, and tells from what it will be reckoned', () => {
    const { confer, honours, view } = conferral({})
    expect(confer(['A', 'B', 'C'], ['B']).ok).toBe(true)
    expect(honours()).toEqual([
      [90_000, true, 1],
      [0, 'unknown', 1],
      [90_000, true, 1],
    ])
    const payable = { article: '12', from: '2027-01-01', to: '2027-03-31' }
    expect(view().honours.map(({ pending, payable: when }) => [pending, when])).toEqual([
      [undefined, payable],
      [{ winners: 3, taken: {} }, payable],
      [undefined, payable],
    ])
  })

  it('pays all the same where the money does not depend on it', () => {
    const { confer, honours, view } = conferral({ prizes: [{ ...rule, firstWinOnly: false }] })
    confer(['A', 'B', 'C'], ['B'])
    expect(honours()[1]).toEqual([90_000, 'unknown', 1])
    expect(view().honours[1]?.pending).toBe(undefined)
  })

  it.each([
    ['a rule for first wins', {}, true],
    [
      'no prize for a win again',
      { prizes: [{ ...rule, firstWinOnly: false }], repeatWin: { ...base.repeatWin, prize: false } },
      true,
    ],
    [
      'the difference to a lower award',
      { prizes: [{ ...rule, firstWinOnly: false, onUpgrade: 'difference' }] },
      true,
    ],
    [
      'a win again of another award only',
      {
        prizes: [{ ...rule, firstWinOnly: false }],
        repeatWin: { ...base.repeatWin, prize: false, awards: ['silver'] },
      },
      false,
    ],
    ['no amount', { prizes: [{ ...rule, yuan: 0 }] }, false],
  ])('looks at what the amount rests on: %s', (_, changes, isPending) => {
    const { confer, view } = conferral(changes)
    confer(['A', 'B', 'C'], ['B'])
    expect(view().honours[1]?.pending !== undefined).toBe(isPending)
  })

  it('hands over only what is handed over either way', () => {
    const { confer, honours } = conferral({ repeatWin: { ...base.repeatWin, honour: false } })
    confer(['A', 'B', 'C'], ['B'])
    expect(honours().map(([, , items]) => items)).toEqual([1, 0, 1])
  })

  it('keeps its share of an amount for all winners, in later rounds too', () => {
    const held: [string, string, JsonObject] = ['o', 'CandidateHeld', { application: 'C', cause: 'o1' }]
    const { confer, honours, view, state, meanwhile } = conferral({ prizes: [{ ...rule, per: 'award' }] }, [
      held,
    ])
    confer(['A', 'B'], ['B'])
    expect(honours().map(([fen]) => fen)).toEqual([30_000, 0])
    expect(view().honours[1]?.pending).toEqual({ winners: 3, taken: {} })
    expect(state()).toEqual({ taken: { 'gold-prize': 60_000 } })
    meanwhile('o', 'CandidateReleased', { application: 'C', cause: 'o1' })
    for (const application of ['A', 'B']) meanwhile('o', 'CandidateHeld', { application, cause: 'honoured' })
    confer(['C'], [])
    expect(honours().map(([fen]) => fen)).toEqual([30_000, 0, 30_000])
  })

  it('does not take as unknown what the file shows', () => {
    const won = { award: 'gold', approvedOn: '2020-01-01' }
    const entered = {
      application: 'B',
      name: '乙',
      code: '1',
      kind: 'legalPerson',
      facts: { records: { honours: [won] } },
    }
    const { confer, honours } = conferral({}, [['application', 'ApplicationEntered', entered]])
    const answer = confer(['A', 'B', 'C'], ['B'])
    expect(answer.ok ? 'ok' : [answer.error.code, answer.error.articles]).toEqual([
      'EarlierWinOnFile',
      ['13'],
    ])
    expect(honours()).toEqual([])
    const unsourced = conferral({}).confer(['A', 'B', 'C'], ['B'], { source: ' ' })
    expect(unsourced.ok ? 'ok' : unsourced.error.code).toBe('SourceMissing')
  })

  it('says so in words', () => {
    const { confer, edition } = conferral({})
    const answer = confer(['A', 'B', 'C'], ['B'])
    const recorded = (answer.ok && answer.value.entries[0]?.data) as unknown as Entries['ConferralRecorded']
    expect(zh.entries.ConferralRecorded(recorded, sayIn(edition, 'zh', {}))).toContain(
      'B获金奖（是否首次待查，据2016年以来的获奖通报）：颁发证书；奖金：第十二条规定900元，是否首次获奖尚待查明，暂不核定。',
    )
    expect(en.entries.ConferralRecorded(recorded, sayIn(edition, 'en', {}))).toContain(
      'B wins gold award (earlier wins not known, by 2016年以来的获奖通报): certificate; prize: article 12 gives CNY 900, not fixed until it is known whether this is a first win.',
    )
  })
})
