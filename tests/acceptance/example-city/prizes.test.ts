import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { silver } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const ON = '2026-12-10'
type Lists = Readonly<Record<string, readonly string[]>>
type Statement = { firstWin?: boolean; earlier?: JsonObject[] }

const plan = (candidates: Lists, facts: of.Plan['facts'] = {}): of.Plan => ({
  applicants: Object.values(candidates).flat(),
  candidates,
  facts,
})
const confer = (given: of.Plan, said: Readonly<Record<string, Statement>> = {}) =>
  [
    of.bring(of.begin(world()), 'conferral', given),
    'conferral',
    'conferAll',
    of.approver,
    {
      document: '表彰决定1号',
      firstWins: given.applicants.map((application) => ({
        application,
        firstWin: true,
        source: '历届获奖名录',
        ...said[application],
      })),
    },
    ON,
  ] as const
const paid = (cycle: of.Cycle) =>
  Object.fromEntries(
    cycle.state.view.honours.map(({ application, prizeFen }) => [application, prizeFen / 100]),
  )
const items = (cycle: of.Cycle) =>
  Object.fromEntries(cycle.state.view.honours.map((one) => [one.application, one.items]))

const ONE_EACH: Lists = {
  'gold-organisation': ['A01'],
  'gold-person': ['A02'],
  'silver-services': ['A03'],
  'silver-team': ['A04'],
  'nomination-organisation': ['A05'],
  'nomination-team': ['A06'],
}

describe('what winners get', () => {
  it('[EX30.2] [EX30.3] [EX30.4] trophy or medal for gold, a plaque for silver, a certificate for all', () => {
    expect(items(of.act(...confer(plan(ONE_EACH))))).toEqual({
      A01: ['trophy', 'certificate'],
      A02: ['medal', 'certificate'],
      A03: ['plaque', 'certificate'],
      A04: ['plaque', 'certificate'],
      A05: ['certificate'],
      A06: ['certificate'],
    })
  })

  it('[EX31.2] [EX31.3] [EX31.4] 600,000 and 100,000 for gold, 300,000 and 80,000 for silver, none for nominations', () => {
    const cycle = of.act(...confer(plan(ONE_EACH)))
    expect(paid(cycle)).toEqual({ A01: 600_000, A02: 100_000, A03: 300_000, A04: 80_000, A05: 0, A06: 0 })
    expect(of.last(cycle, 'ConferralRecorded')['totalFen']).toBe(108_000_000)
  })

  it('[EX33.1] money is paid from 1 January to 31 March of the next year', () => {
    const cycle = of.act(...confer(plan(ONE_EACH)))
    expect(of.last(cycle, 'ConferralRecorded')['payable']).toEqual({
      article: '33',
      from: '2027-01-01',
      to: '2027-03-31',
    })
  })

  it('[EX32.1] the same award again brings honour and no money', () => {
    const cycle = of.act(...confer(plan({ 'silver-services': ['A01'] }), { A01: { firstWin: false } }))
    expect([items(cycle), paid(cycle)]).toEqual([{ A01: ['plaque', 'certificate'] }, { A01: 0 }])
  })
})

describe('the ceiling of 3,000,000', () => {
  const full: Lists = {
    'gold-organisation': of.names(3),
    'gold-person': ['A04'],
    'silver-manufacturing': of.names(4, 5),
    'silver-services': ['A09'],
  }

  it('[EX31.1] cuts all prizes in the same proportion, to whole yuan, and pays no remainder', () => {
    const cycle = of.act(...confer(plan(full)))
    // 3 × 600,000 + 100,000 + 5 × 300,000 = 3,400,000; each is paid 30/34 of its prize.
    expect(paid(cycle)).toEqual({
      A01: 529_411,
      A02: 529_411,
      A03: 529_411,
      A04: 88_235,
      A05: 264_705,
      A06: 264_705,
      A07: 264_705,
      A08: 264_705,
      A09: 264_705,
    })
    const { totalFen, ceiling } = of.last(cycle, 'ConferralRecorded') as {
      totalFen: number
      ceiling: JsonObject
    }
    expect(totalFen).toBe(299_999_300)
    expect(ceiling).toMatchObject({ article: '31', yuan: 3_000_000, askedFen: 340_000_000, unpaidFen: 700 })
  })

  it('[EX31.1] leaves prizes alone that come to exactly as much', () => {
    const exact = { 'gold-organisation': of.names(3), 'silver-manufacturing': of.names(4, 4) }
    const cycle = of.act(...confer(plan(exact)))
    expect(of.last(cycle, 'ConferralRecorded')['totalFen']).toBe(300_000_000)
    expect(of.last(cycle, 'ConferralRecorded')['ceiling']).toBeUndefined()
  })
})

describe('from silver to gold', () => {
  const upgraded = plan(
    { 'gold-organisation': ['A01'] },
    { A01: { records: { honours: [silver('2023-06-01')] } } },
  )

  it('[EX31.5] only the difference is paid: 600,000 less the 300,000 of silver', () => {
    const earlier = [{ award: 'silver-services', yuan: 300_000, source: '2023年拨付凭证' }]
    expect(paid(of.act(...confer(upgraded, { A01: { earlier } })))).toEqual({ A01: 300_000 })
  })

  it('[EX31.5] what silver was really paid counts, also after a cut', () => {
    const earlier = [{ award: 'silver-services', yuan: 264_705, source: '2023年拨付凭证' }]
    expect(paid(of.act(...confer(upgraded, { A01: { earlier } })))).toEqual({ A01: 335_295 })
  })

  it('[EX31.2] and nothing is conferred before that is known', () => {
    expect(of.refused(...confer(upgraded)).slice(0, 2)).toEqual(['EarlierPaymentMissing', ['31(1)']])
  })
})
