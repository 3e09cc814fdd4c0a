import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { type Entries, stage } from './domain/index.ts'

const edition = {
  awards: [
    { id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold award' } },
    { id: 'silver', rank: 2, name: { zh: '银奖', en: 'silver award' } },
  ],
  honours: [
    { awards: ['gold', 'silver'], items: ['trophy', 'plaque'], grantedBy: 'government', article: '12' },
    { awards: ['gold'], items: ['certificate'], grantedBy: 'government', article: '12' },
  ],
  prizes: [
    { id: 'gold-prize', award: 'gold', yuan: 1_000_000, firstWinOnly: true, per: 'winner', article: '12' },
    { id: 'silver-prize', award: 'silver', yuan: 200_000, firstWinOnly: true, per: 'winner', article: '12' },
  ],
  repeatWin: { prize: false, honour: true, usesSeat: true, article: '13' },
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const candidates = [
  'deliberation',
  'CandidatesDetermined',
  { candidates: { gold: ['A', 'B'], silver: ['C', 'D'] }, vacant: {} },
] as const
const given = {
  params: {},
  edition,
  step: { article: '12' },
  cohort: ['A', 'B', 'C'],
  elsewhere: [candidates],
}
const wins = (firsts: Record<string, boolean>) =>
  Object.entries(firsts).map(([application, firstWin]) => ({ application, firstWin, source: '名录' }))
const all = wins({ A: true, B: false, C: true })

function conferral(changes: object = {}) {
  const kit = stageCase(stage, { ...given, ...changes })
  const confer = (firstWins: JsonObject[] = all) => kit.when('conferAll', { document: '通报1号', firstWins })
  const refused = (firstWins: JsonObject[]) => {
    const answer = confer(firstWins)
    return answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]
  }
  const winners = (firstWins = all) => {
    const answer = confer(firstWins)
    return answer.ok ? (answer.value.entries[0]?.data as Entries['ConferralRecorded']) : undefined
  }
  return { ...kit, confer, refused, winners }
}
const prizesOf = (changes: object, firstWins = all) =>
  conferral({ edition: { ...edition, ...changes } })
    .winners(firstWins)
    ?.winners.map(({ prize }) => [prize.fen, prize.lines[0]?.why])

describe('conferral', () => {
  it('[AM62] honours each approved name: items, and the prize per winner in fen for a first win only', () => {
    const conferred = conferral().confer()
    expect(conferred.ok && conferred.value.entries.slice(1).map(({ type, data }) => [type, data])).toEqual([
      [
        'HonourConferred',
        {
          application: 'A',
          award: 'gold',
          items: ['trophy', 'plaque', 'certificate'],
          prizeFen: 100_000_000,
          firstWin: true,
        },
      ],
      [
        'HonourConferred',
        {
          application: 'B',
          award: 'gold',
          items: ['trophy', 'plaque', 'certificate'],
          prizeFen: 0,
          firstWin: false,
        },
      ],
      [
        'HonourConferred',
        {
          application: 'C',
          award: 'silver',
          items: ['trophy', 'plaque'],
          prizeFen: 20_000_000,
          firstWin: true,
        },
      ],
    ])
    expect(conferred.ok && conferred.value.conclude).toEqual({ passed: ['A', 'B', 'C'], held: [], out: [] })
  })

  it('keeps the arithmetic with the act', () => {
    const recorded = conferral().winners(
      wins({ A: true, B: false, C: true }).map((win) =>
        win.application === 'B' ? { ...win, certificateNumber: '2026-002' } : win,
      ),
    )
    expect(recorded?.totalFen).toBe(120_000_000)
    expect(recorded?.document).toBe('通报1号')
    expect(recorded?.winners[1]).toEqual({
      application: 'B',
      award: 'gold',
      firstWin: false,
      source: '名录',
      items: ['trophy', 'plaque', 'certificate'],
      grantedBy: ['government'],
      prize: {
        algorithm: 'prize/1',
        lines: [
          {
            rule: 'gold-prize',
            article: '12',
            yuan: 1_000_000,
            per: 'winner',
            among: 1,
            why: 'firstWinOnly',
            fen: 0,
          },
        ],
        fen: 0,
      },
      certificateNumber: '2026-002',
    })
  })

  it('pays a repeated win where both the rule and the edition let it', () => {
    const prizes = edition.prizes.map((prize) => ({ ...prize, firstWinOnly: false }))
    const repeatWin = { ...edition.repeatWin, prize: true }
    expect(prizesOf({ prizes, repeatWin })?.[1]).toEqual([100_000_000, 'repeatWin'])
    expect(prizesOf({ prizes })?.[1]).toEqual([0, 'noneOnRepeat'])
    expect(prizesOf({ repeatWin })?.[1]).toEqual([0, 'firstWinOnly'])
    expect(prizesOf({ prizes: [] })?.[0]).toEqual([0, undefined])
  })

  it('divides an amount for the whole award, and pays no part of a fen', () => {
    const prizes = [{ ...edition.prizes[0], yuan: 1, per: 'award' }]
    expect(prizesOf({ prizes }, wins({ A: true, B: true, C: true }))).toEqual([
      [50, 'firstWin'],
      [50, 'firstWin'],
      [0, undefined],
    ])
    const three = { gold: ['A', 'B', 'C'] }
    const kit = conferral({
      edition: { ...edition, prizes },
      elsewhere: [['deliberation', 'CandidatesDetermined', { candidates: three, vacant: {} }]],
    })
    expect(kit.winners(wins({ A: true, B: true, C: true }))?.totalFen).toBe(99)
  })

  it('hands over nothing on a repeated win where the edition gives no honour for it', () => {
    const kit = conferral({ edition: { ...edition, repeatWin: { ...edition.repeatWin, honour: false } } })
    expect(kit.winners()?.winners.map(({ items, grantedBy }) => [items.length, grantedBy])).toEqual([
      [3, ['government']],
      [0, []],
      [2, ['government']],
    ])
  })

  it('refuses a name that was not approved, one named twice, one left out, one without source or award', () => {
    const { refused, view } = conferral()
    expect(refused([...all, ...wins({ D: true })])).toEqual(['NotAWinner', ['12'], { application: 'D' }])
    expect(refused([...all, ...wins({ A: true })])).toEqual(['NamedTwice', ['12'], { application: 'A' }])
    expect(refused(wins({ A: true }))).toEqual(['FirstWinUnknown', ['13'], { applications: ['B', 'C'] }])
    expect(refused(all.map((win) => ({ ...win, source: ' ' })))).toEqual([
      'SourceMissing',
      ['13'],
      { applications: ['A', 'B', 'C'] },
    ])
    expect(view().honours).toEqual([])
    expect(conferral({ elsewhere: [] }).refused(all)).toEqual([
      'AwardUnknown',
      ['12'],
      { applications: ['A', 'B', 'C'] },
    ])
  })
})

it('conferral: names the winners by rank of award, whatever order the list is stored in', () => {
  const data = { candidates: { silver: ['D', 'C'], gold: ['B', 'A'] }, vacant: {} }
  const kit = stageCase(stage, {
    ...given,
    cohort: ['A', 'B', 'C', 'D'],
    elsewhere: [['deliberation', 'CandidatesDetermined', data]],
  })
  kit.when('conferAll', { document: '通报1号', firstWins: wins({ A: true, B: true, C: true, D: true }) })
  expect(kit.view().honours.map(({ application }) => application)).toEqual(['B', 'A', 'D', 'C'])
})
