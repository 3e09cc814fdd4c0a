import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { type Entries, stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const prize = (award: string, yuan: number) => ({
  id: `${award}-prize`,
  award,
  yuan,
  firstWinOnly: false,
  per: 'winner',
  onUpgrade: 'full',
  article: '12',
})
const base = {
  applicants: { kinds: ['legalPerson'] },
  awards: [
    { id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold award' } },
    { id: 'silver', rank: 2, name: { zh: '银奖', en: 'silver award' } },
  ],
  honours: [{ awards: ['gold', 'silver'], items: ['certificate'], grantedBy: 'government', article: '12' }],
  prizes: [prize('gold', 300_000), prize('silver', 50_000)],
  repeatWin: { prize: false, honour: true, usesSeat: false, awards: ['gold'], article: '13' },
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
}
const differing = {
  prizes: [{ ...prize('gold', 300_000), onUpgrade: 'difference' }, prize('silver', 50_000)],
}
type Recorded = Entries['ConferralRecorded']
type Setting = { edition?: object; on?: string; more?: [string, string, JsonObject][] }

/** Gold for A and B, silver for C; who is stated as a first win unless told otherwise. */
function confer(
  changes: Record<string, JsonObject> = {},
  { edition = {}, on = '2026-11-20', more = [] }: Setting = {},
) {
  const given = { ...base, ...edition } as unknown as Edition
  const { when } = stageCase(stage, {
    params: {},
    edition: given,
    step: { article: '12' },
    cohort: ['A', 'B', 'C'],
    elsewhere: [
      [
        'deliberation',
        'CandidatesDetermined',
        { candidates: { gold: ['A', 'B'], silver: ['C'] }, vacant: {} },
      ],
      ...more,
    ],
  })
  const held = more.flatMap(([, type, data]) => (type === 'CandidateHeld' ? [data['application']] : []))
  const firstWins = ['A', 'B', 'C']
    .filter((application) => !held.includes(application) || Object.hasOwn(changes, application))
    .map((application) => ({ application, firstWin: true, source: '名录', ...changes[application] }))
  const answer = when('conferAll', { document: '通报1号', firstWins }, { on })
  const say = (language: 'zh' | 'en') => sayIn(given, language, { A: '甲公司', B: '乙公司', C: '丙公司' })
  if (!answer.ok) {
    const { code, articles, data } = answer.error
    const worded = zh.refusals[code as keyof typeof zh.refusals] as (of: unknown, by: unknown) => string
    return { refused: [code, articles, data], told: worded(data, say('zh')) }
  }
  const recorded = answer.value.entries[0]?.data as Recorded
  return {
    recorded,
    fen: recorded.winners.map((winner) => winner.prize.fen),
    conclude: answer.value.conclude,
    told: zh.entries.ConferralRecorded(recorded, say('zh')),
    toldEn: en.entries.ConferralRecorded(recorded, say('en')),
  }
}
const file = (application: string, ...honours: JsonObject[]): [string, string, JsonObject] => [
  'application',
  'ApplicationEntered',
  { application, name: application, code: '', kind: 'legalPerson', facts: { records: { honours } } },
]

describe('conferral: the difference to what a lower award paid', () => {
  const earlier = [{ award: 'silver', yuan: 50_000, source: '2024年发放记录' }]

  it('[AM42] takes off what was paid for the lower award, and says so', () => {
    const { fen, recorded, told, toldEn } = confer({ A: { earlier } }, { edition: differing })
    expect(fen).toEqual([25_000_000, 30_000_000, 5_000_000])
    expect(recorded?.winners[0]).toMatchObject({
      earlier,
      prize: { lines: [{ lessEarlier: earlier, fen: 25_000_000 }] },
    })
    expect(told).toContain('规定30万元，首次获奖，扣减此前银奖奖金5万元（据2024年发放记录），计25万元')
    expect(toldEn).toContain(
      'gives CNY 300,000, a first win, less CNY 50,000 paid for silver award before (by 2024年发放记录): CNY 250,000',
    )
  })

  it('never comes to less than nothing', () => {
    const more = [{ ...earlier[0], yuan: 400_000 }]
    expect(confer({ A: { earlier: more } }, { edition: differing }).fen?.[0]).toBe(0)
  })

  it('asks for the amount where the file shows the lower award', () => {
    const more = [file('A', { award: 'silver', approvedOn: '2024-12-20' })]
    const { refused, told } = confer({}, { edition: differing, more })
    expect(refused).toEqual(['EarlierPaymentMissing', ['12'], { application: 'A', awards: ['silver'] }])
    expect(told).toBe(
      '甲公司此前获银奖，本次奖金只发差额，尚未填写此前已领的金额，暂不能核定。请在 earlier 中填写金额和依据，未领取的填0。',
    )
    expect(confer({ A: { earlier } }, { edition: differing, more }).fen?.[0]).toBe(25_000_000)
    expect(confer({}, { more }).fen?.[0]).toBe(30_000_000)
  })

  it('takes nothing off for an award that is no lower one, nor where the full amount is paid', () => {
    const wrong = (award: string, edition: object) =>
      confer({ A: { earlier: [{ award, yuan: 1, source: '记录' }] } }, { edition }).refused
    expect(wrong('gold', differing)).toEqual([
      'EarlierNotLower',
      ['12'],
      { application: 'A', award: 'gold', earlier: 'gold' },
    ])
    expect(wrong('silver', {})?.[0]).toBe('EarlierNotLower')
    expect(
      confer({ A: { earlier: [{ ...earlier[0], source: ' ' }] } }, { edition: differing }).refused?.[0],
    ).toBe('SourceMissing')
  })
})

describe('conferral: the ceiling of all prizes', () => {
  const ceiling = (yuan: number) => ({ edition: { prizeCeiling: { yuan, article: '14' } } })

  it('cuts each in the same proportion to whole yuan, and keeps the arithmetic', () => {
    const { fen, recorded, told, toldEn } = confer({}, ceiling(100_000))
    expect(fen).toEqual([4_615_300, 4_615_300, 769_200])
    expect(recorded).toMatchObject({
      totalFen: 9_999_800,
      ceiling: {
        article: '14',
        yuan: 100_000,
        earlierFen: 0,
        leftFen: 10_000_000,
        askedFen: 65_000_000,
        unpaidFen: 200,
      },
      winners: [{ prize: { cut: { fromFen: 30_000_000 } } }, {}, {}],
    })
    expect(told).toContain('按总额比例由30万元核减为46,153元')
    expect(told).toContain(
      '第十四条规定奖金总额不超过10万元；本轮按规定计65万元，各项同比例核减并取整到元，余2元不发',
    )
    expect(toldEn).toContain('cut in proportion from CNY 300,000 to CNY 46,153')
    expect(toldEn).toContain(
      'article 14 has all prizes come to CNY 100,000 at most; those of this round would come to CNY 650,000, each is cut in the same proportion to whole yuan, and CNY 2 are not paid',
    )
  })

  it('leaves prizes as they are up to the ceiling', () => {
    const { recorded } = confer({}, ceiling(650_000))
    expect(recorded).toMatchObject({ totalFen: 65_000_000 })
    expect(recorded).not.toHaveProperty('ceiling')
    expect(confer({}, ceiling(649_999)).recorded).toHaveProperty('ceiling.unpaidFen', 200)
  })

  it('counts what earlier rounds were given', () => {
    const before: [string, string, JsonObject] = [
      'here',
      'HonourConferred',
      { application: 'Z', award: 'gold', items: [], prizeFen: 30_000_000, firstWin: true },
    ]
    const { fen, told } = confer({}, { ...ceiling(430_000), more: [before] })
    expect(fen).toEqual([6_000_000, 6_000_000, 1_000_000])
    expect(told).toContain('前几轮已核定30万元，尚余13万元')
    expect(confer({}, { ...ceiling(300_000), more: [before] }).fen).toEqual([0, 0, 0])
  })
})

describe('conferral: when prizes are paid', () => {
  const paid = (payment: JsonObject, on?: string) =>
    confer({}, { edition: { prizePayment: { article: '21', ...payment } }, ...(on ? { on } : {}) })

  it('[QY21.2] early in the year after the conferral', () => {
    const { recorded, told, toldEn } = paid({ year: 'next', from: '01-01', to: '03-31' })
    expect(recorded?.payable).toEqual({ article: '21', from: '2027-01-01', to: '2027-03-31' })
    expect(told).toContain('奖金依第二十一条于2027年1月1日至2027年3月31日兑现')
    expect(toldEn).toContain('prizes are paid under article 21 from 1 January 2027 to 31 March 2027')
  })

  it('in the same year, over the turn of a year, to a day that the year may lack', () => {
    expect(paid({ year: 'same', from: '06-01', to: '12-31' }).recorded?.payable?.to).toBe('2026-12-31')
    expect(paid({ year: 'same', from: '12-01', to: '02-29' }).recorded?.payable).toMatchObject({
      from: '2026-12-01',
      to: '2027-02-28',
    })
  })

  it('is silent where nobody gets money', () => {
    const nothing = confer(
      {},
      {
        edition: { prizes: [], prizePayment: { year: 'next', from: '01-01', to: '03-31', article: '21' } },
      },
    )
    expect(nothing.recorded).not.toHaveProperty('payable')
  })
})

describe('conferral: wins again, and awards without money', () => {
  it('[HY10.7] S26: gives no money for a win again of the award that the text names, and pays the others anew', () => {
    const { fen, recorded } = confer({ A: { firstWin: false }, C: { firstWin: false } })
    expect(fen).toEqual([0, 30_000_000, 5_000_000])
    expect(recorded?.winners.map(({ items, prize: { lines } }) => [items, lines[0]?.why])).toEqual([
      [['certificate'], 'noneOnRepeat'],
      [['certificate'], 'firstWin'],
      [['certificate'], 'repeatWin'],
    ])
    const bare = { repeatWin: { ...base.repeatWin, honour: false } }
    const again = confer({ A: { firstWin: false }, C: { firstWin: false } }, { edition: bare })
    expect(again.recorded?.winners.map(({ items }) => items)).toEqual([[], ['certificate'], ['certificate']])
  })

  it('[AM67] refuses a first win that the file contradicts, unless the earlier one was revoked', () => {
    const win = { award: 'gold', approvedOn: '2020-12-20' }
    const { refused, told } = confer({}, { more: [file('B', win)] })
    expect(refused).toEqual([
      'EarlierWinOnFile',
      ['13'],
      { application: 'B', award: 'gold', approvedOn: '2020-12-20' },
    ])
    expect(told).toBe(
      '乙公司的案卷载明其于2020年12月20日已获金奖，本次不是首次获奖。请改为再次获奖；案卷有误的，请先更正案卷。',
    )
    expect(confer({ B: { firstWin: false } }, { more: [file('B', win)] }).fen?.[1]).toBe(0)
    expect(confer({}, { more: [file('B', { ...win, revokedOn: '2022-01-01' })] }).fen?.[1]).toBe(30_000_000)
    expect(confer({}, { more: [file('B', { ...win, award: 'silver' })] }).fen?.[1]).toBe(30_000_000)
  })

  it('[ED22.3] says that the text states no amount, and pays none', () => {
    const { fen, told, toldEn } = confer({}, { edition: { prizes: [prize('gold', 500_000)] } })
    expect(fen).toEqual([50_000_000, 50_000_000, 0])
    expect(told).toContain('丙公司获银奖（首次，据名录）：颁发证书；奖金：条文未规定金额，不核定')
    expect(toldEn).toContain('certificate; prize: none, the text states no amount')
  })

  it('[CC16.1] [CC16.3] hands each award its own things', () => {
    const honours = [
      { awards: ['gold'], items: ['trophy', 'certificate'], grantedBy: 'government', article: '16' },
      { awards: ['silver'], items: ['certificate'], grantedBy: 'government', article: '16' },
    ]
    const { recorded } = confer({}, { edition: { honours } })
    expect(recorded?.winners.map(({ items }) => items)).toEqual([
      ['trophy', 'certificate'],
      ['trophy', 'certificate'],
      ['certificate'],
    ])
  })
})

describe('conferral: names that are held', () => {
  const held = (application: string): [string, string, JsonObject] => [
    'objections',
    'CandidateHeld',
    { application, cause: 'o1' },
  ]

  it('[AM78] confers on the others and keeps a held name for a later round', () => {
    const { recorded, conclude } = confer({}, { more: [held('B')] })
    expect(recorded?.winners.map(({ application }) => application)).toEqual(['A', 'C'])
    expect(conclude).toEqual({ passed: ['A', 'C'], held: ['B'], out: [] })
  })

  it('[AM78] refuses to confer on one, or when all are held', () => {
    expect(confer({ B: {} }, { more: [held('B')] }).refused).toEqual([
      'NameHeld',
      ['12'],
      { applications: ['B'] },
    ])
    expect(confer({}, { more: [held('A'), held('B'), held('C')] }).refused).toEqual([
      'NobodyToConfer',
      ['12'],
      { held: ['A', 'B', 'C'] },
    ])
  })
})
