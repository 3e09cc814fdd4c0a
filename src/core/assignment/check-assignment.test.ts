import { describe, expect, it } from 'vitest'
import { inputOf, SETTINGS, who } from '../../../tests/kit/assignment-case.ts'
import type { AssignmentSettings } from './assignment-input.ts'
import { checkAssignment, type Seat } from './check-assignment.ts'
import { sayViolation } from './say-violation.ts'

const inTopic = (id: string, known: Parameters<typeof who>[1] = {}) => who(id, { fields: ['制造'], ...known })
const input = inputOf({
  cases: [
    { id: 'A1', firms: ['LAKE'], topics: ['制造'] },
    { id: 'A2', firms: ['HILL'], topics: ['制造'] },
  ],
  assessors: [
    inTopic('E1'),
    inTopic('E2', { mayLead: false }),
    inTopic('E3', { employers: ['HILL'] }),
    who('E4', { mayLead: false }),
    who('E5', { mayLead: false, certifiedUntil: '2026-05-31' }),
  ],
})
const settings: AssignmentSettings = { ...SETTINGS, overlap: 1 }
/** `A1: E1* E2` — who judges what, the leader with a star. */
const seats = (...lines: readonly string[]): readonly Seat[] =>
  lines.flatMap((line) => {
    const [id = '', ...names] = line.split(/[:\s]+/)
    return names.map((name) => ({ case: id, assessor: name.replace('*', ''), isLeader: name.endsWith('*') }))
  })
const found = (lines: readonly string[], other: Partial<AssignmentSettings> = {}, own = input) =>
  checkAssignment(own, { ...settings, ...other }, seats(...lines))
const GOOD = ['A1: E1* E2', 'A2: E1* E4']

describe('an assignment', () => {
  it('that keeps every rule has no violation', () => expect(found(GOOD)).toEqual([]))

  it.each<[string, readonly string[], Partial<AssignmentSettings>, readonly unknown[]]>([
    ['with an unknown case', [...GOOD, 'A9: E4'], {}, [{ code: 'unknownCase', case: 'A9' }]],
    [
      'with an unknown assessor',
      ['A1: E1* E9', 'A2: E1* E4'],
      {},
      [{ code: 'unknownAssessor', case: 'A1', assessor: 'E9' }],
    ],
    [
      'with one seated twice',
      ['A1: E1* E1', 'A2: E1* E4'],
      {},
      [
        { code: 'seatedTwice', case: 'A1', assessor: 'E1' },
        { code: 'wrongSize', case: 'A1', need: 2, have: 1 },
      ],
    ],
    [
      'with one too many',
      ['A1: E1* E2 E4', 'A2: E1* E4'],
      {},
      [{ code: 'wrongSize', case: 'A1', need: 2, have: 3 }],
    ],
    [
      'without a leader',
      ['A1: E1 E2', 'A2: E1* E4'],
      {},
      [{ code: 'notOneLeader', case: 'A1', leaders: [] }],
    ],
    [
      'with two leaders, one of whom may not lead',
      ['A1: E1* E2*', 'A2: E1* E4'],
      {},
      [
        { code: 'notOneLeader', case: 'A1', leaders: ['E1', 'E2'] },
        { code: 'mayNotLead', case: 'A1', assessor: 'E2' },
      ],
    ],
    [
      'with somebody barred',
      ['A1: E1* E2', 'A2: E3 E1*'],
      {},
      [
        {
          code: 'barred',
          case: 'A2',
          assessor: 'E3',
          conflicts: [
            {
              ground: 'employer',
              bars: true,
              source: 'computed',
              restsOn: { firm: 'HILL', caseFirm: 'HILL' },
            },
          ],
        },
      ],
    ],
    [
      'with somebody whose certification ended',
      ['A1: E1* E5', 'A2: E1* E4'],
      {},
      [{ code: 'notCertified', case: 'A1', assessor: 'E5', certifiedUntil: '2026-05-31' }],
    ],
    [
      'with a topic that nobody covers',
      ['A1: E1* E4', 'A2: E4 E5*'],
      { leader: false },
      [
        { code: 'notCertified', case: 'A2', assessor: 'E5', certifiedUntil: '2026-05-31' },
        { code: 'topicsUncovered', case: 'A2', topics: ['制造'], least: 1, have: 0 },
      ],
    ],
    [
      'with too much for one',
      GOOD,
      { maxLoad: 1 },
      [{ code: 'loadAbove', assessor: 'E1', most: 1, have: 2 }],
    ],
    [
      'with too little for some',
      GOOD,
      { minLoad: 1 },
      [
        { code: 'loadBelow', assessor: 'E3', least: 1, have: 0 },
        { code: 'loadBelow', assessor: 'E5', least: 1, have: 0 },
      ],
    ],
    [
      'whose neighbours share nobody',
      ['A1: E3* E4', 'A2: E1* E2'],
      {},
      [{ code: 'shareTooFew', panels: ['A1', 'A2'], need: 1, have: 0 }],
    ],
    [
      'that leaves a case out',
      ['A1: E1* E2'],
      { overlap: 0 },
      [
        { code: 'wrongSize', case: 'A2', need: 2, have: 0 },
        { code: 'notOneLeader', case: 'A2', leaders: [] },
        { code: 'topicsUncovered', case: 'A2', topics: ['制造'], least: 1, have: 0 },
      ],
    ],
  ])('%s', (_, lines, other, expected) => expect(found(lines, other)).toEqual(expected))

  it('judges the cases of one panel by the same assessors, who share nobody with themselves', () => {
    const cases = input.cases.map((each) => ({ ...each, panel: 'P1' }))
    expect(found(GOOD, {}, { ...input, cases })).toEqual([
      { code: 'panelDiffers', panel: 'P1', cases: ['A1', 'A2'] },
    ])
    expect(found(['A1: E1* E2', 'A2: E1* E2'], {}, { ...input, cases })).toEqual([])
  })
})

it('says a violation with its place and ground', () => {
  const [barred] = found(['A1: E1* E2', 'A2: E3 E1*'])
  expect(barred && sayViolation(barred)).toEqual({
    zh: '评审员“E3”应回避“A2”：任职单位（HILL）',
    en: 'the assessor "E3" is barred from "A2": employer (HILL)',
  })
})
