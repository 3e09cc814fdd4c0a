import { describe, expect, it } from 'vitest'
import { type ConflictAssessor, type ConflictCase, conflictFacts } from './conflict-facts.ts'
import { type Conflict, conflictsOf, isBarred } from './conflicts-of.ts'
import { type ConflictSettings, GROUNDS, USUAL_CONFLICT_SETTINGS } from './ground.ts'
import { GROUND_NAMES, sayConflict } from './say-conflict.ts'

const ON = '2026-06-01'
const lake: ConflictCase = { id: 'A1', firms: ['LAKE'], region: '湖滨县', subSector: '3670' }
const who = (known: Partial<ConflictAssessor> = {}): ConflictAssessor => ({
  id: 'E1',
  employers: [],
  executiveOf: [],
  formerEmployers: [],
  advised: [],
  kinAt: [],
  regions: [],
  ...known,
})
type Given = Partial<Parameters<typeof conflictFacts>[0]>
const found = (
  known: Partial<ConflictAssessor>,
  given: Given = {},
  settings: Partial<ConflictSettings> = {},
  subject = lake,
): readonly Conflict[] =>
  conflictsOf(who(known), subject, conflictFacts({ on: ON, ...given }), {
    ...USUAL_CONFLICT_SETTINGS,
    ...settings,
  })
const grounds = (...args: Parameters<typeof found>) => found(...args).map(({ ground }) => ground)

describe('employer', () => {
  it('bars whoever works for the applicant, or leads it, and says on which firms it rests', () => {
    expect(found({ employers: ['LAKE'] })).toEqual([
      { ground: 'employer', bars: true, source: 'computed', restsOn: { firm: 'LAKE', caseFirm: 'LAKE' } },
    ])
    expect(grounds({ executiveOf: ['LAKE'] })).toEqual(['employer'])
    expect(grounds({ employers: ['LAKE'], executiveOf: ['LAKE'] })).toEqual(['employer'])
  })
  it('does not touch who works elsewhere', () => expect(found({ employers: ['RIVER'] })).toEqual([]))
  it('counts parent and branch as one firm, whichever side names which, over several links', () => {
    const links = { affiliates: [['PARENT', 'LAKE'] as const, ['BRANCH', 'PARENT'] as const] }
    for (const employer of ['PARENT', 'BRANCH', 'LAKE']) {
      expect(grounds({ employers: [employer] }, links)).toEqual(['employer'])
      expect(grounds({ employers: ['LAKE'] }, links, {}, { id: 'A2', firms: [employer] })).toEqual([
        'employer',
      ])
    }
    expect(grounds({ employers: ['OTHER'] }, links)).toEqual([])
  })
  it('reads codes without regard to width, case and blanks', () =>
    expect(grounds({ employers: [' ｌａｋｅ '] })).toEqual(['employer']))
})

describe('adviser', () => {
  it.each([
    ['2023-06-01', true],
    ['2023-05-31', false],
    ['2027-01-01', true],
    [null, true],
  ])('who advised the applicant until %s: %s', (until, isInConflict) => {
    expect(grounds({ advised: [{ firm: 'LAKE', until }] })).toEqual(isInConflict ? ['adviser'] : [])
  })
  it('says for how many years it counts', () => {
    expect(found({ advised: [{ firm: 'LAKE', until: '2025-12-31' }] }).map(({ restsOn }) => restsOn)).toEqual(
      [{ firm: 'LAKE', caseFirm: 'LAKE', until: '2025-12-31', years: 3 }],
    )
  })
})

describe('kin', () => {
  it('bars whose relative is at the applicant', () => {
    expect(grounds({ kinAt: ['LAKE'] })).toEqual(['kin'])
    expect(grounds({ kinAt: ['RIVER'] })).toEqual([])
  })
})

describe('region', () => {
  it('is shown, and bars only where the setting says so', () => {
    expect(found({ regions: ['湖滨县'] })).toEqual([
      { ground: 'region', bars: false, source: 'computed', restsOn: { region: '湖滨县' } },
    ])
    expect(isBarred(found({ regions: ['湖滨县'] }, {}, { region: { effect: 'bars' } }))).toBe(true)
    expect(found({ regions: ['湖滨县'] }, {}, { region: { effect: 'off' } })).toEqual([])
    expect(found({ regions: ['山前县'] })).toEqual([])
  })
  it('is no conflict where the region of a case is not known', () =>
    expect(found({ regions: ['湖滨县'] }, {}, {}, { id: 'A2', firms: [] })).toEqual([]))
})

describe('past winner', () => {
  const off = { employer: { effect: 'off' } } as const
  it('bars its executive for the own firm, by any code of it', () => {
    expect(grounds({ executiveOf: ['LAKE'] }, { winners: ['LAKE'] }, off)).toEqual(['pastWinner'])
    const branch = { winners: ['PARENT'], affiliates: [['PARENT', 'LAKE'] as const] }
    expect(grounds({ executiveOf: ['LAKE'] }, branch, off)).toEqual(['pastWinner'])
  })
  it('bars nobody whose firm never won, and no other case', () => {
    expect(grounds({ executiveOf: ['LAKE'] }, { winners: ['RIVER'] }, off)).toEqual([])
    expect(grounds({ executiveOf: ['RIVER'] }, { winners: ['RIVER'] }, off)).toEqual([])
  })
})

describe('rival', () => {
  it('bars between declared rivals, in whichever order they were named', () => {
    expect(grounds({ employers: ['RIVER'] }, { rivals: [['RIVER', 'LAKE']] })).toEqual(['rival'])
    expect(grounds({ executiveOf: ['RIVER'] }, { rivals: [['LAKE', 'RIVER']] })).toEqual(['rival'])
    expect(grounds({ employers: ['HILL'] }, { rivals: [['LAKE', 'RIVER']] })).toEqual([])
  })
  it('counts one sub-sector only where the setting says so', () => {
    expect(grounds({ subSector: '3670' })).toEqual([])
    const strict = { rival: { effect: 'bars', sameSubSector: true } } as const
    expect(grounds({ subSector: '3670' }, {}, strict)).toEqual(['rival'])
    expect(grounds({ subSector: '1331' }, {}, strict)).toEqual([])
    expect(grounds({}, {}, strict, { id: 'A2', firms: [] })).toEqual([])
  })
})

describe('past executive', () => {
  it.each([
    ['2023-06-01', ['pastExecutive']],
    ['2023-05-31', []],
  ])('who left the applicant on %s', (until, expected) => {
    expect(grounds({ formerEmployers: [{ firm: 'LAKE', until }] })).toEqual(expected)
  })
  it('counts as many years as the setting says', () => {
    const five = { pastExecutive: { effect: 'bars', years: 5 } } as const
    expect(grounds({ formerEmployers: [{ firm: 'LAKE', until: '2021-06-01' }] }, {}, five)).toEqual([
      'pastExecutive',
    ])
  })
})

describe('what was declared', () => {
  const other = { assessor: 'E1', ground: 'other', about: { case: 'A1' }, note: '师生' } as const
  it('bars on its ground, for that case and that assessor alone', () => {
    expect(found({}, { declared: [other] })).toEqual([
      { ground: 'other', bars: true, source: 'declared', restsOn: other },
    ])
    expect(found({}, { declared: [other] }, {}, { id: 'A2', firms: ['LAKE'] })).toEqual([])
    expect(found({ id: 'E2' }, { declared: [other] })).toEqual([])
  })
  it('about a firm holds for every code of that firm', () => {
    const kin = { assessor: 'E1', ground: 'kin', about: { firm: 'PARENT' } } as const
    expect(grounds({}, { declared: [kin], affiliates: [['LAKE', 'PARENT']] })).toEqual(['kin'])
    expect(grounds({}, { declared: [kin] })).toEqual([])
  })
  it('is still shown, and bars nobody, where its ground is off', () => {
    const off = { other: { effect: 'off' } } as const
    expect(found({}, { declared: [other] }, off).map(({ ground, bars }) => [ground, bars])).toEqual([
      ['other', false],
    ])
  })
})

it('finds several grounds at once, in the order of the list', () => {
  const known = { employers: ['LAKE'], kinAt: ['LAKE'], regions: ['湖滨县'] }
  expect(grounds(known)).toEqual(['employer', 'kin', 'region'])
})

it('has a name for every ground, and says what a conflict rests on', () => {
  expect(Object.keys(GROUND_NAMES)).toEqual([...GROUNDS])
  const [advised] = found({ advised: [{ firm: 'LAKE', until: '2025-12-31' }] })
  expect(advised && sayConflict(advised)).toEqual({
    zh: '咨询辅导（LAKE，至2025-12-31，未满3年）',
    en: 'adviser (LAKE, until 2025-12-31, within 3 years)',
  })
  const [declared] = found(
    {},
    { declared: [{ assessor: 'E1', ground: 'other', about: { case: 'A1' }, note: '师生' }] },
  )
  expect(declared && sayConflict(declared).zh).toBe('其他利害关系（已申明：师生）')
})
