import { describe, expect, it } from 'vitest'
import type { Standard } from '../scoring/standard.ts'
import { checkStandards } from './check-standards.ts'
import { usableStandards, usualStandard } from './standards.ts'

const title = (name: string) => ({ zh: name, en: name })
const entered = (id: string, appliesTo: Standard['appliesTo'], more: object = {}) =>
  ({ id, code: id, edition: '2026', title: title(id), appliesTo, ...more }) as unknown as Standard
const ALL = [
  entered('firms', 'organisation'),
  entered('people', 'person'),
  entered('example', 'person', { fictitious: true }),
]
const use = (code: string, appliesTo: string[], more: object = {}) => ({
  code,
  use: 'primary',
  title: title(code),
  appliesTo,
  article: '13',
  ...more,
})
const FIRMS = use('firms', ['organisation'], { file: 'firms', article: '5' })
const SUPPLIED = use('by-office', ['person'], { suppliedBy: 'secretariat' })

const world = (kinds: readonly string[], uses: readonly object[], all: readonly Standard[] = ALL) =>
  ({
    edition: {
      applicants: { kinds, article: '3' },
      standards: uses,
      standardUpgrade: { allowed: false, article: '5' },
    },
    standards: Object.fromEntries(all.map((each) => [each.id, each])),
  }) as unknown as Parameters<typeof checkStandards>[0]

const opening = (
  of: ReturnType<typeof world>,
  standard: string,
  personStandard?: string,
  rehearsal = false,
) => {
  const checked = checkStandards(of, {
    standard,
    rehearsal,
    ...(personStandard === undefined ? {} : { personStandard }),
  })
  return checked.ok ? 'ok' : [checked.error.code, checked.error.articles, checked.error.data]
}
const both = world(['legalPerson', 'person'], [FIRMS, SUPPLIED])

describe('the standards of a cycle', () => {
  it('include one for persons where persons apply beside organisations', () => {
    expect(opening(both, 'firms')).toEqual([
      'PersonStandardMissing',
      ['13'],
      { known: ['people', 'example'] },
    ])
    expect(opening(both, 'firms', 'people')).toBe('ok')
    expect(opening(world(['legalPerson', 'person'], [FIRMS]), 'firms')).toEqual([
      'PersonStandardMissing',
      ['3'],
      { known: ['people', 'example'] },
    ])
  })

  it('never score a person by that of organisations, nor the other way round', () => {
    expect(opening(both, 'firms', 'firms')).toEqual([
      'StandardForOthers',
      ['13'],
      { title: title('firms'), scored: 'person' },
    ])
    expect(opening(both, 'people', 'people')).toEqual([
      'StandardForOthers',
      ['5'],
      { title: title('people'), scored: 'organisation' },
    ])
    const forBoth = use('firms', ['organisation', 'person'], { file: 'firms' })
    expect(opening(world(['legalPerson', 'person'], [forBoth]), 'firms', 'firms')).toBe('ok')
  })

  it('take a made-up one in rehearsals only', () => {
    expect(opening(both, 'firms', 'example')).toEqual([
      'StandardFictitious',
      ['13'],
      { title: title('example') },
    ])
    expect(opening(both, 'firms', 'example', true)).toBe('ok')
  })

  it('take one that nobody named only where a body supplies it', () => {
    const named = use('another', ['person'])
    expect(opening(world(['legalPerson', 'person'], [FIRMS, named]), 'firms', 'people')).toEqual([
      'StandardNotNamed',
      ['13'],
      { title: title('people'), named: [title('another')] },
    ])
  })

  it('are one where nobody is scored apart', () => {
    expect(opening(world(['legalPerson'], [FIRMS]), 'firms')).toBe('ok')
    expect(opening(world(['legalPerson'], [FIRMS]), 'firms', 'people')).toEqual([
      'PersonStandardNotNeeded',
      ['3'],
      {},
    ])
    expect(opening(world(['person'], [SUPPLIED]), 'people')).toBe('ok')
  })
})

describe('the standards at hand', () => {
  const entries = new Map(ALL.map((each) => [each.id, each]))
  const usable = (of: ReturnType<typeof world>) => Object.keys(usableStandards(of.edition, entries))

  it('are the named ones, all for persons where a body supplies it, and made-up ones where none is entered', () => {
    expect(usable(world(['legalPerson'], [FIRMS]))).toEqual(['firms'])
    expect(usable(both)).toEqual(['firms', 'people', 'example'])
    expect(usable(world(['legalPerson', 'person'], [FIRMS]))).toEqual(['firms', 'example'])
    const named = use('people', ['person'], { file: 'people' })
    expect(usable(world(['legalPerson', 'person'], [FIRMS, named]))).toEqual(['firms', 'people'])
  })

  it('are used in this order: the named one, one that was supplied, a made-up one', () => {
    expect(usualStandard(both, 'organisation')).toBe('firms')
    expect(usualStandard(both, 'person')).toBe('people')
    const [firms, , example] = ALL as [Standard, Standard, Standard]
    const unsupplied = world(['legalPerson', 'person'], [FIRMS, SUPPLIED], [firms, example])
    expect(usualStandard(unsupplied, 'person')).toBe('example')
    expect(usualStandard(world(['person'], [], []), 'person')).toBeUndefined()
  })
})
