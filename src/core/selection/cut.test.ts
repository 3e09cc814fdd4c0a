import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../number/arithmetic.ts'
import { exactly, integer } from '../number/exact.ts'
import { cut } from './cut.ts'
import { type CutRule, cutRule } from './cut-rule.ts'
import { rank } from './rank.ts'

const x = exactly
const valuesIn =
  <T>(by: Readonly<Record<string, T>>) =>
  (application: string): T | undefined =>
    by[application]
/** a1 … an with the given scores. */
const ranking = (...scores: (string | number)[]) =>
  rank(
    scores.map((score, n) => ({
      application: `a${String(n + 1).padStart(2, '0')}`,
      score: x(String(score)),
    })),
  )
const rule = (data: unknown): CutRule => cutRule.parse(data)

/** Results category first, then the site score, then the committee; exactly twenty. */
const twenty = rule({
  method: 'fixed',
  count: 20,
  ties: {
    chain: [
      { id: 'results', by: 'category:4.7', prefer: 'higher' },
      { id: 'site', by: 'stage:site', prefer: 'higher' },
    ],
    then: 'committee',
  },
})
/** 90, 89 … 72 and then twice 70: places 20 and 21 are equal. */
const tiedAtTwenty = ranking(...Array.from({ length: 19 }, (_, n) => 90 - n), 70, 70, 60)
const upTo = (n: number) => Array.from({ length: n }, (_, i) => `a${String(i + 1).padStart(2, '0')}`)

describe('a cut in a later round', () => {
  it('gives only the places that earlier rounds left, and none when they filled all', () => {
    const later = cut(twenty, ranking(90, 80, 70), { filledBefore: 18 })
    expect(later.ok && [later.value.kept, later.value.out, later.value.limit]).toStrictEqual([
      ['a01', 'a02'],
      ['a03'],
      { count: 2, how: { method: 'fixed' }, filledBefore: 18 },
    ])
    const full = cut(twenty, ranking(90), { filledBefore: 21 })
    expect(full.ok && [full.value.kept, full.value.out, full.value.limit.count]).toStrictEqual([
      [],
      ['a01'],
      0,
    ])
  })
})

describe('rank', () => {
  it('gives equals one rank and skips the next', () => {
    expect(ranking('80', '90', '80', '70.5', '141/2')).toStrictEqual([
      { application: 'a02', rank: 1, score: '90', tiedWith: [] },
      { application: 'a01', rank: 2, score: '80', tiedWith: ['a03'] },
      { application: 'a03', rank: 2, score: '80', tiedWith: ['a01'] },
      { application: 'a04', rank: 4, score: '70.5', tiedWith: ['a05'] },
      { application: 'a05', rank: 4, score: '70.5', tiedWith: ['a04'] },
    ])
    expect(rank([])).toStrictEqual([])
  })

  it('uses tie keys between equal scores only', () => {
    const keyed = [
      { application: 'a', score: x('80'), tieKeys: [x('1')] },
      { application: 'b', score: x('80'), tieKeys: [x('2')] },
      { application: 'c', score: x('81'), tieKeys: [x('0')] },
    ]
    expect(
      rank(keyed).map(({ application, rank: place, tiedWith }) => [application, place, tiedWith]),
    ).toStrictEqual([
      ['c', 1, []],
      ['b', 2, []],
      ['a', 3, []],
    ])
  })

  it('is not fooled by a difference that rounding would hide', () => {
    expect(ranking('60', '59.9999999999999999999').map(({ rank: place }) => place)).toStrictEqual([1, 2])
  })

  it('refuses a list that no caller should make', () => {
    expect(() => rank([...ranking('1'), ...ranking('2')])).toThrow('An application is ranked twice')
    const uneven = [
      { application: 'a', score: x('1'), tieKeys: [x('1')] },
      { application: 'b', score: x('1') },
    ]
    expect(() => rank(uneven)).toThrow('Applications are ranked by different keys')
  })
})

describe('a fixed number (S10, AM9, AM10)', () => {
  it('lets the first link decide and shows what it compared', () => {
    const values = { a20: { 'category:4.7': x('55') }, a21: { 'category:4.7': x('56') } }
    const result = cut(twenty, tiedAtTwenty, { values: valuesIn(values) })
    expect(result).toStrictEqual({
      ok: true,
      value: {
        algorithm: 'cut/1',
        kept: [...upTo(19), 'a21'],
        out: ['a20', 'a22'],
        line: '70',
        limit: { count: 20, how: { method: 'fixed' } },
        ties: [
          {
            applications: ['a20', 'a21'],
            at: '70',
            places: 1,
            decidedBy: 'results',
            steps: [
              {
                link: 'results',
                by: 'category:4.7',
                prefer: 'higher',
                values: { a20: '55', a21: '56' },
                missing: [],
                taken: ['a21'],
                dropped: ['a20'],
                open: [],
              },
            ],
          },
        ],
        shortfall: 0,
      },
    })
  })

  it('goes on to the next link when the first leaves them equal', () => {
    const values = {
      a20: { 'category:4.7': x('55'), 'stage:site': x('61') },
      a21: { 'category:4.7': x('55'), 'stage:site': x('60.9') },
    }
    const result = cut(twenty, tiedAtTwenty, { values: valuesIn(values) })
    const tie = result.ok ? result.value.ties[0] : undefined
    expect(tie?.decidedBy).toBe('site')
    expect(tie?.steps.map(({ link, open }) => [link, open])).toStrictEqual([
      ['results', ['a20', 'a21']],
      ['site', []],
    ])
    expect(result.ok && result.value.kept).toStrictEqual(upTo(20))
  })

  it('leaves an exhausted chain to the committee, and never keeps twenty-one', () => {
    const result = cut(twenty, tiedAtTwenty)
    expect(result.ok && result.value.kept).toStrictEqual(upTo(19))
    expect(result.ok && result.value.out).toStrictEqual(['a22'])
    expect(result.ok && result.value.undecided).toStrictEqual({ applications: ['a20', 'a21'], places: 1 })
    expect(result.ok && result.value.line).toBe('70')
    expect(result.ok && result.value.ties[0]?.decidedBy).toBe(null)
  })

  it('takes the committee’s choice, and only such a one as the tie leaves it', () => {
    const choose = (...chosen: string[]) =>
      cut(twenty, tiedAtTwenty, { choice: { chosen, body: 'committee', reason: '现场条件更成熟' } })
    const chosen = choose('a21')
    expect(chosen.ok && [chosen.value.kept, chosen.value.out]).toStrictEqual([
      [...upTo(19), 'a21'],
      ['a20', 'a22'],
    ])
    expect(chosen.ok && chosen.value.ties[0]?.decidedBy).toBe('committee')
    expect(chosen.ok && Object.hasOwn(chosen.value, 'undecided')).toBe(false)
    const refusals = [choose('a20', 'a21'), choose(), choose('a22'), choose('a20', 'a20')]
    expect(refusals).toStrictEqual([
      { ok: false, error: { code: 'TooManyChosen', places: 1, chosen: 2 } },
      { ok: false, error: { code: 'TooFewChosen', places: 1, chosen: 0 } },
      { ok: false, error: { code: 'ChosenOutsideTie', applications: ['a22'], tied: ['a20', 'a21'] } },
      { ok: false, error: { code: 'ChosenTwice', applications: ['a20'] } },
    ])
    expect(
      cut(twenty, tiedAtTwenty, { choice: { chosen: ['a20'], body: 'committee', reason: ' ' } }),
    ).toStrictEqual({ ok: false, error: { code: 'ChoiceWithoutReason' } })
    expect(
      cut(twenty, ranking(3, 2, 1), { choice: { chosen: ['a01'], body: 'committee', reason: 'r' } }),
    ).toStrictEqual({ ok: false, error: { code: 'ChoiceNotNeeded' } })
  })

  it('passes over a value that nobody has yet and stops at one that only some have', () => {
    const later = cut(twenty, tiedAtTwenty, {
      values: valuesIn({ a20: { 'stage:site': x('9') }, a21: { 'stage:site': x('8') } }),
    })
    expect(later.ok && later.value.ties[0]?.decidedBy).toBe('site')
    const values = { a20: { 'category:4.7': x('9'), 'stage:site': x('9') }, a21: { 'stage:site': x('8') } }
    const partly = cut(twenty, tiedAtTwenty, { values: valuesIn(values) })
    expect(partly.ok && partly.value.undecided).toStrictEqual({ applications: ['a20', 'a21'], places: 1 })
    expect(
      partly.ok && partly.value.ties[0]?.steps.map(({ link, missing }) => [link, missing]),
    ).toStrictEqual([['results', ['a21']]])
  })

  it('settles a wide tie link by link', () => {
    const three = rule({ ...twenty, count: 3 })
    const tied = ranking(90, 80, 80, 80, 80)
    const values = {
      a02: { 'category:4.7': x('50'), 'stage:site': x('1') },
      a03: { 'category:4.7': x('60'), 'stage:site': x('1') },
      a04: { 'category:4.7': x('50'), 'stage:site': x('2') },
      a05: { 'category:4.7': x('40'), 'stage:site': x('3') },
    }
    const result = cut(three, tied, { values: valuesIn(values) })
    expect(result.ok && result.value.kept).toStrictEqual(['a01', 'a03', 'a04'])
    expect(
      result.ok && result.value.ties[0]?.steps.map(({ taken, dropped, open }) => ({ taken, dropped, open })),
    ).toStrictEqual([
      { taken: ['a03'], dropped: ['a05'], open: ['a02', 'a04'] },
      { taken: ['a04'], dropped: ['a02'], open: [] },
    ])
  })

  it('may prefer the lower value', () => {
    const lower = rule({
      method: 'fixed',
      count: 1,
      ties: { chain: [{ id: 'earlier', by: 'received', prefer: 'lower' }], then: 'committee' },
    })
    const result = cut(lower, ranking(5, 5), {
      values: valuesIn({ a01: { received: x('2') }, a02: { received: x('1') } }),
    })
    expect(result.ok && result.value.kept).toStrictEqual(['a02'])
  })

  it('takes all fourteen when fourteen qualify, and records the shortfall', () => {
    const result = cut(twenty, ranking(...Array.from({ length: 14 }, () => 70)))
    expect(result.ok && [result.value.kept.length, result.value.shortfall, result.value.line]).toStrictEqual([
      14,
      6,
      '70',
    ])
    expect(result.ok && result.value.ties).toStrictEqual([])
    const nobody = cut(twenty, [])
    expect(nobody.ok && [nobody.value.kept, nobody.value.shortfall, nobody.value.line]).toStrictEqual([
      [],
      20,
      null,
    ])
  })

  it('draws no line through equals that all fit', () => {
    const result = cut(twenty, ranking(...Array.from({ length: 20 }, () => 70), 60))
    expect(result.ok && [result.value.kept.length, result.value.out, result.value.ties]).toStrictEqual([
      20,
      ['a21'],
      [],
    ])
  })
})

describe('a ratio (AM7, AM8, AM9, AM11)', () => {
  const ratio = (base: number, rounding: string, value = '1.5') =>
    rule({ method: 'ratio', ratio: value, base, rounding, ties: { chain: [], then: 'include' } })
  const limit = (base: number, rounding: string) => {
    const result = cut(ratio(base, rounding), ranking(9, 8, 7, 6, 5, 4, 3, 2, 1))
    return result.ok && result.value.limit
  }

  it('says how the number came about', () => {
    expect(limit(3, 'ceil')).toStrictEqual({
      count: 5,
      how: { method: 'ratio', ratio: '1.5', base: 3, product: '4.5', rounding: 'ceil' },
    })
    expect(limit(3, 'floor')).toStrictEqual({
      count: 4,
      how: { method: 'ratio', ratio: '1.5', base: 3, product: '4.5', rounding: 'floor' },
    })
    expect(limit(1, 'halfUp')).toStrictEqual({
      count: 2,
      how: { method: 'ratio', ratio: '1.5', base: 1, product: '1.5', rounding: 'halfUp' },
    })
  })

  it('of 1.5 for four seats keeps six, for two keeps three; of 1 keeps the seats', () => {
    const nine = ranking(9, 8, 7, 6, 5, 4, 3, 2, 1)
    const kept = (cutting: CutRule) => {
      const result = cut(cutting, nine)
      return result.ok && result.value.kept
    }
    expect(kept(ratio(4, 'ceil'))).toStrictEqual(upTo(6))
    expect(kept(ratio(2, 'ceil'))).toStrictEqual(upTo(3))
    expect(kept(ratio(4, 'ceil', '1'))).toStrictEqual(upTo(4))
  })

  it('lets all equals across the line in', () => {
    const result = cut(ratio(4, 'ceil'), ranking(9, 8, 7, 6, 5, 4, 4, 4, 1))
    expect(result.ok && [result.value.kept, result.value.out]).toStrictEqual([upTo(8), ['a09']])
    expect(result.ok && result.value.ties).toStrictEqual([
      { applications: ['a06', 'a07', 'a08'], at: '4', places: 1, decidedBy: 'include', steps: [] },
    ])
    expect(result.ok && [result.value.limit.count, result.value.shortfall]).toStrictEqual([6, 0])
  })
})

describe('a maximum', () => {
  const six = (soft: boolean, then: string) =>
    rule({ method: 'atMost', count: 6, soft, ties: { chain: [], then } })
  const seven = ranking(9, 8, 7, 6, 5, 4, 4)

  it('leaves equals out where the rule says so, and is no shortfall with fewer', () => {
    const result = cut(six(true, 'exclude'), seven)
    expect(result.ok && [result.value.kept, result.value.out, result.value.ties[0]?.decidedBy]).toStrictEqual(
      [upTo(5), ['a06', 'a07'], 'exclude'],
    )
    const fewer = cut(six(true, 'exclude'), ranking(3, 2))
    expect(fewer.ok && [fewer.value.kept, fewer.value.shortfall]).toStrictEqual([['a01', 'a02'], 0])
  })

  it('lets the body take fewer than there is room for', () => {
    const result = cut(six(false, 'committee'), seven, {
      choice: { chosen: [], body: 'group', reason: '差距不明显' },
    })
    expect(result.ok && [result.value.kept.length, result.value.out]).toStrictEqual([5, ['a06', 'a07']])
  })

  it('is exceeded only if soft, and only with body and reason', () => {
    const exceed = { count: 7, body: 'group', reason: '两家同分' }
    const result = cut(six(true, 'committee'), seven, { exceed })
    expect(result.ok && [result.value.kept.length, result.value.limit]).toStrictEqual([
      7,
      { count: 7, how: { method: 'exceeded', ruleCount: 6, body: 'group', reason: '两家同分' } },
    ])
    expect([
      cut(six(false, 'committee'), seven, { exceed }),
      cut(twenty, seven, { exceed }),
      cut(six(true, 'committee'), seven, { exceed: { ...exceed, reason: '' } }),
      cut(six(true, 'committee'), seven, { exceed: { ...exceed, count: 6 } }),
    ]).toStrictEqual([
      { ok: false, error: { code: 'LimitIsHard', count: 6 } },
      { ok: false, error: { code: 'LimitIsHard', count: 20 } },
      { ok: false, error: { code: 'ExceedanceWithoutReason' } },
      { ok: false, error: { code: 'ExceedanceBelowLimit', count: 6, asked: 6 } },
    ])
  })
})

describe('rules of cuts', () => {
  it('are refused as data when they contradict themselves', () => {
    const include = { chain: [], then: 'include' }
    const wrong = [
      { method: 'fixed', count: 20, ties: include },
      { method: 'atMost', count: 6, ties: include },
      { method: 'fixed', count: -1, ties: { chain: [], then: 'exclude' } },
      { method: 'ratio', ratio: '0', base: 2, rounding: 'ceil', ties: include },
      { method: 'ratio', ratio: 1.5, base: 2, rounding: 'ceil', ties: include },
      { method: 'best', count: 1, ties: include },
    ]
    expect(wrong.map((data) => cutRule.safeParse(data).success)).toStrictEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ])
    const forced = { ...twenty, ties: { chain: [], then: 'include' } } as CutRule
    expect(cut(forced, tiedAtTwenty)).toStrictEqual({
      ok: false,
      error: { code: 'TiesBreakLimit', count: 20 },
    })
  })
})

describe('every cut', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 14 })
  const then = fc.constantFrom('committee', 'include', 'exclude')
  const rules = fc
    .record({
      method: fc.constantFrom('fixed', 'ratio', 'atMost'),
      count: fc.integer({ min: 0, max: 9 }),
      then,
      chained: fc.boolean(),
    })
    .map(({ method, count, then: ending, chained }) => {
      const ties = { chain: chained ? [{ id: 'link', by: 'v', prefer: 'higher' }] : [], then: ending }
      if (method === 'ratio') return { method, ratio: '1.5', base: count, rounding: 'ceil', ties }
      return { method, count, ties, ...(method === 'atMost' && { soft: ending === 'include' }) }
    })
    .filter((data) => cutRule.safeParse(data).success)
    .map(rule)

  it('keeps its limit unless equals are let in, keeps none below one left out, and loses nobody', () => {
    fc.assert(
      fc.property(scores, rules, fc.integer({ min: 1, max: 3 }), (points, cutting, modulus) => {
        const list = points.map((score, n) => ({ application: `a${n}`, score: integer(score) }))
        const values = valuesIn(
          Object.fromEntries(points.map((_, n) => [`a${n}`, { v: integer(n % modulus) }])),
        )
        const result = cut(cutting, rank(list), { values })
        if (!result.ok) throw new Error(result.error.code)
        const { kept, out, undecided, limit } = result.value
        const open = undecided?.applications ?? []
        expect([...kept, ...out, ...open].sort()).toStrictEqual(
          list.map(({ application }) => application).sort(),
        )
        if (cutting.ties.then !== 'include')
          expect(kept.length + (undecided?.places ?? 0)).toBeLessThanOrEqual(limit.count)
        if (undecided) expect(open.length).toBeGreaterThan(undecided.places)
        const scoreOf = new Map(list.map(({ application, score }) => [application, score]))
        for (const winner of kept) {
          for (const loser of [...out, ...open]) {
            expect(
              compare(scoreOf.get(winner) ?? x('-1'), scoreOf.get(loser) ?? x('99')),
            ).toBeGreaterThanOrEqual(0)
          }
        }
        expect(cut(cutting, rank([...list].reverse()).reverse(), { values })).toStrictEqual(result)
      }),
      { numRuns: 300 },
    )
  })
})
