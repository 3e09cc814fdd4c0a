import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { Json, JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

const edition = {
  validity: { years: 3, article: '5' },
  honours: [{ awards: ['gold'], items: ['plaque', 'certificate'], article: '22' }],
  revocations: [{ id: 'fraud', article: '27' }],
} as unknown as Edition

const applied = (application: string, kind = 'legalPerson', code = '') =>
  [
    'application',
    'ApplicationEntered',
    { application, name: `${application}公司`, code, kind, facts: {} },
  ] as const
const won = (application: string) =>
  [
    'conferral',
    'HonourConferred',
    { application, award: 'gold', items: ['plaque', 'certificate'], prizeFen: 0, firstWin: true },
  ] as const
const CODE = '91440300708461136T'
const OTHER = '9144030071526726XG'
const elsewhere = [
  ...['A', 'B', 'C'].map((id) => applied(id, id === 'C' ? 'person' : 'legalPerson', id === 'B' ? OTHER : '')),
  ...['A', 'B', 'C'].map(won),
]
const revocation: JsonObject = {
  application: 'B',
  award: 'gold',
  rule: 'fraud',
  decidedOn: '2026-04-01',
  document: '批复2号',
  takesBack: [],
  clawback: 'yes',
}

function register(changes: object = {}) {
  const kit = stageCase(stage, { params: {}, edition, elsewhere, ...changes })
  const answer = (act: string, input: Json, on?: string) => {
    const done = kit.when(act, input, on === undefined ? {} : { on })
    return done.ok
      ? done.value.entries.map(({ type, data }) => [type, data])
      : [done.error.code, done.error.articles, done.error.data]
  }
  return { ...kit, answer }
}
// The kit dates what other steps said on 2026-01-05: that is the day of the award.
const entered = (application: string, number: string) => [
  'HonourRegistered',
  { application, award: 'gold', number, approvedOn: '2026-01-05', validUntil: '2029-01-05' },
]

describe('register: entering', () => {
  it('enters an honour with its days and the numbers of its papers', () => {
    const { answer, view } = register()
    const papers = [{ item: 'certificate', number: '证-01' }]
    expect(answer('enter', { application: 'A', number: '2026-01', papers })).toEqual([
      entered('A', '2026-01'),
      ['PapersNumbered', { application: 'A', award: 'gold', papers }],
    ])
    expect(view().registered.map(({ number }) => number)).toEqual(['2026-01'])
  })

  it('sets no last day where the text limits the title by no term', () => {
    const { answer } = register({ edition: { ...edition, validity: undefined } })
    expect(answer('enter', { application: 'A', number: '1' })).toEqual([
      ['HonourRegistered', { application: 'A', award: 'gold', number: '1', approvedOn: '2026-01-05' }],
    ])
  })

  it('refuses who did not win, a second entry, a number of another, an item that was not handed over', () => {
    const { answer, view } = register()
    answer('enter', { application: 'A', number: '2026-01' })
    expect(answer('enter', { application: 'D', number: '2026-02' })).toEqual([
      'NotAWinner',
      ['1'],
      { application: 'D' },
    ])
    expect(answer('enter', { application: 'A', number: '2026-02' })).toEqual([
      'EnteredAlready',
      ['1'],
      { application: 'A', number: '2026-01' },
    ])
    expect(answer('enter', { application: 'B', number: '2026-01' })).toEqual([
      'NumberTaken',
      ['1'],
      { number: '2026-01', application: 'A' },
    ])
    const papers = [{ item: 'trophy', number: '1' }]
    expect(answer('enter', { application: 'B', number: '2026-02', papers })).toEqual([
      'ItemNotConferred',
      ['1'],
      { application: 'B', item: 'trophy', items: ['plaque', 'certificate'] },
    ])
    expect(view().registered).toHaveLength(1)
  })

  it('enters all that stand in one act, and never what was revoked', () => {
    const { answer, meanwhile } = register()
    answer('enter', { application: 'A', number: '〔2026〕07号' })
    meanwhile('revocation', 'AwardRevoked', revocation)
    expect(answer('enter', { application: 'B', number: '1' })).toEqual([
      'HonourRevoked',
      ['27'],
      { application: 'B', decidedOn: '2026-04-01', document: '批复2号' },
    ])
    const numbers = { prefix: '〔2026〕', suffix: '号', digits: 2, from: 7 }
    expect(answer('enterAll', { numbers })).toEqual([
      'NumberTaken',
      ['1'],
      { number: '〔2026〕07号', application: 'A' },
    ])
    expect(answer('enterAll', { numbers: { ...numbers, from: 9 } })).toEqual([entered('C', '〔2026〕09号')])
    expect(answer('enterAll', { numbers })).toEqual(['NothingToEnter', ['1'], {}])
  })

  it('counts on from a number that leaves room for all, so that no two are the same', () => {
    const { answer, view } = register()
    const numbers = { prefix: 'N', from: Number.MAX_SAFE_INTEGER }
    expect(() => answer('enterAll', { numbers })).toThrow('999999')
    expect(view().registered).toEqual([])
    answer('enterAll', { numbers: { ...numbers, from: 999_999 } })
    expect(view().registered.map(({ number }) => number)).toEqual(['N999999', 'N1000000', 'N1000001'])
  })
})

describe('register: what becomes of a winner', () => {
  const paper = { document: '函1号', evidence: '营业执照' }
  const change = (more: JsonObject) => ({ application: 'A', since: '2026-05-01', ...paper, ...more })

  it('records a new name; the code stays', () => {
    const { answer, view } = register()
    expect(answer('recordChange', change({ change: 'renamed', name: '甲集团' }))).toEqual([
      [
        'WinnerChanged',
        { application: 'A', change: 'renamed', name: '甲集团', code: '', since: '2026-05-01' },
      ],
      ['ChangeDocumented', { application: 'A', change: 'renamed', ...paper }],
    ])
    expect(view().changes['A']).toHaveLength(1)
  })

  it('records a merger with the successor’s code, and flags a successor who won as well', () => {
    const { answer } = register()
    const merged = { change: 'merged', name: '乙公司', code: OTHER }
    expect(answer('recordChange', change(merged))).toEqual([
      [
        'WinnerChanged',
        { application: 'A', change: 'merged', name: '乙公司', code: OTHER, since: '2026-05-01' },
      ],
      ['ChangeDocumented', { application: 'A', change: 'merged', ...paper, successor: 'B' }],
    ])
    const divided = answer('recordChange', change({ change: 'divided', name: '丙公司', code: CODE }))
    expect(divided[1]).toEqual(['ChangeDocumented', { application: 'A', change: 'divided', ...paper }])
  })

  it('refuses days that cannot be, and any change after the closing', () => {
    const { answer, view } = register()
    const code = (more: JsonObject) => answer('recordChange', change(more))
    const renamed = { change: 'renamed', name: '甲集团' }
    expect(code({ ...renamed, since: '2026-01-04' })).toEqual([
      'SinceBeforeAward',
      ['1'],
      { application: 'A', since: '2026-01-04', awardedOn: '2026-01-05' },
    ])
    expect(code({ ...renamed, since: '2026-06-02' })).toEqual([
      'SinceInFuture',
      ['1'],
      { since: '2026-06-02', on: '2026-06-01' },
    ])
    expect(view().changes).toEqual({})
    code(renamed)
    expect(code({ ...renamed, name: '甲控股', since: '2026-04-30' })).toEqual([
      'SinceBeforeLastChange',
      ['1'],
      { application: 'A', since: '2026-04-30', last: '2026-05-01' },
    ])
    expect(code(renamed)).toEqual(['NothingChanged', ['1'], { application: 'A', name: '甲集团' }])
    code({ change: 'closed' })
    expect(code({ ...renamed, since: '2026-06-01' })).toEqual([
      'WinnerIsClosed',
      ['1'],
      { application: 'A', since: '2026-05-01' },
    ])
  })

  it('asks for the name and code that a change needs, and for no others', () => {
    const { answer } = register()
    const codeOf = (more: JsonObject) => answer('recordChange', change(more))[0]
    expect(codeOf({ change: 'renamed' })).toBe('NameMissing')
    expect(codeOf({ change: 'renamed', name: '甲', personName: '张三' })).toBe('NameMissing')
    expect(codeOf({ change: 'merged', name: '乙' })).toBe('CodeMissing')
    expect(codeOf({ change: 'closed', name: '乙' })).toBe('NoSuccessorWhenClosed')
    expect(codeOf({ application: 'D', change: 'closed' })).toBe('NotAWinner')
    expect(answer('recordChange', change({ change: 'merged', name: '乙', code: '123' }))).toEqual([
      'CodeUnfit',
      ['1'],
      {
        fault: {
          zh: '统一社会信用代码应为18位，现为3位，请对照营业执照或登记证书核对。',
          en: 'A unified social credit code has 18 characters, this one has 3; check it against the licence.',
        },
      },
    ])
  })

  it('gives a person a personal name, and no merger', () => {
    const { answer } = register()
    const person = (more: JsonObject) => answer('recordChange', change({ application: 'C', ...more }))
    expect(person({ change: 'renamed', name: '某公司' })[0]).toBe('PersonNameMissing')
    expect(person({ change: 'merged', personName: '李四' })[0]).toBe('ChangeNotForPersons')
    expect(person({ change: 'renamed', personName: '李四' })[0]).toEqual([
      'WinnerChanged',
      { application: 'C', change: 'renamed', name: '李四', code: '', since: '2026-05-01' },
    ])
  })
})

describe('register: papers', () => {
  it('issues a lost item again, counts the copies, and voids the old number', () => {
    const { answer } = register()
    answer('enter', { application: 'A', number: '1', papers: [{ item: 'certificate', number: '证-1' }] })
    const again = { application: 'A', item: 'certificate', reason: '遗失' }
    const told = {
      application: 'A',
      award: 'gold',
      item: 'certificate',
      reason: '遗失',
      reissuedOn: '2026-06-01',
    }
    expect(answer('reissue', { ...again, number: '证-1b' })).toEqual([
      ['Reissued', { ...told, copy: 1, number: '证-1b', before: '证-1' }],
    ])
    expect(answer('reissue', again)).toEqual([['Reissued', { ...told, copy: 2 }]])
    expect(answer('reissue', { ...again, item: 'plaque' })).toEqual([
      ['Reissued', { ...told, item: 'plaque', copy: 1 }],
    ])
  })

  it('issues nothing that was not handed over, and nothing of what was revoked', () => {
    const { answer, meanwhile, state } = register()
    expect(answer('reissue', { application: 'A', item: 'trophy', reason: '遗失' })[0]).toBe(
      'ItemNotConferred',
    )
    meanwhile('revocation', 'AwardRevoked', revocation)
    expect(answer('reissue', { application: 'B', item: 'plaque', reason: '遗失' })[0]).toBe('HonourRevoked')
    expect(state()).toEqual({ papers: {}, reissued: {} })
  })
})

it('register: a correction changes the number alone, to one that is free', () => {
  const { answer, view } = register()
  answer('enterAll', { numbers: { prefix: 'N' } })
  const data = entered('A', 'N1')[1] as JsonObject
  const check = (replacement: JsonObject) => {
    const premises = { view: view(), step: { article: '1' } } as never
    const done = stage.checkReplacement?.({ type: 'HonourRegistered', data } as never, replacement, premises)
    return done?.ok ? 'accepted' : [done?.error.code, done?.error.data]
  }
  expect(check({ ...data, number: 'N9' })).toBe('accepted')
  expect(check({ ...data, number: 'N2' })).toEqual(['NumberTaken', { number: 'N2', application: 'B' }])
  const unfit = ['NumberReplacementUnfit', { application: 'A', number: 'N1' }]
  expect(check({ ...data, approvedOn: '2026-01-06' })).toEqual(unfit)
  expect(check({ ...data, validUntil: '2030-01-05' })).toEqual(unfit)
  expect(check({ ...data, application: 'B' })).toEqual(unfit)
})
