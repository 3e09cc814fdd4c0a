import { describe, expect, it } from 'vitest'
import { adaptCriteria } from './adaptation.ts'
import { criterion } from './criterion.ts'
import type { Say } from '../wording/say.ts'
import { refusals as refusalsEn } from './words.en.ts'
import { refusals as refusalsZh } from './words.zh.ts'

const years = (id: string, n: number) =>
  criterion.parse({
    id,
    kind: 'duration',
    label: { zh: '年限', en: 'years' },
    article: '10(2)',
    with: { since: 'establishedOn', atLeast: { years: n }, uninterrupted: false },
  })
const edition = {
  criteria: [years('a', 3), years('b', 3)],
  adaptable: { article: '10p2', basis: 'explicit', by: 'committee', before: 'call-notice' },
} as const
const adaptation = { by: 'committee', decidedOn: '2026-02-01', document: '〔2026〕1号', drop: [], put: [] }
const code = (result: ReturnType<typeof adaptCriteria>) => (result.ok ? result.value : result.error.code)

describe('adaptCriteria', () => {
  it('puts criteria in the place of those with their id, adds others at the end, drops what is dropped', () => {
    const put = [years('c', 1), years('b', 5)]
    expect(code(adaptCriteria(edition, { ...adaptation, drop: ['a'], put }, undefined))).toEqual([
      years('b', 5),
      years('c', 1),
    ])
  })

  it('is refused by a text that does not provide for it, and for a criterion that is not there', () => {
    expect(code(adaptCriteria({ criteria: edition.criteria }, adaptation, undefined))).toBe(
      'ConditionsNotAdaptable',
    )
    expect(code(adaptCriteria(edition, { ...adaptation, drop: ['z'] }, undefined))).toBe('NoSuchCriterion')
  })

  it('is decided before the day of the notice', () => {
    expect(code(adaptCriteria(edition, adaptation, '2026-02-02'))).toEqual(edition.criteria)
    expect(code(adaptCriteria(edition, adaptation, '2026-02-01'))).toBe('AdaptedTooLate')
    expect(code(adaptCriteria(edition, adaptation, '2026-01-31'))).toBe('AdaptedTooLate')
  })

  it('words why not', () => {
    const say = { step: (id: string) => id } as Say
    const data = { decidedOn: '2026-02-01', noticeOn: '2026-01-31', before: 'call-notice' }
    expect(refusalsZh.AdaptedTooLate(data, say)).toBe(
      '申报条件于2026年2月1日决定调整，“call-notice”已于2026年1月31日发出，本届暂不能调整；可以在下一届发出前决定。',
    )
    expect(refusalsEn.AdaptedTooLate(data, say)).toBe(
      'the adaptation was decided on 1 February 2026, but “call-notice” went out on 31 January 2026; it can be decided for the next cycle, before that.',
    )
  })
})
