import { describe, expect, it } from 'vitest'
import { checkStandard } from './check-standard.ts'

const title = (name: string) => ({ zh: name, en: name })
const entered = (code: string, edition: string) => ({
  code,
  edition,
  title: title(`${code}-${edition}`),
  appliesTo: 'organisation',
})
const world = (allowed: boolean) =>
  ({
    edition: {
      standards: [
        {
          code: 'a-1',
          file: 'a-1',
          use: 'primary',
          title: title('A'),
          article: '5',
          appliesTo: ['organisation'],
        },
        { code: 'b-1', use: 'alternative', title: title('B'), article: '5', appliesTo: ['organisation'] },
        {
          code: 'c-1',
          file: 'c-1',
          use: 'guide',
          title: title('C'),
          article: '6',
          appliesTo: ['organisation'],
        },
      ],
      standardUpgrade: { allowed, article: '5' },
    },
    standards: {
      'a-1': entered('A', '2012'),
      'a-2': entered('A', '2025'),
      'a-0': entered('A', '2004'),
      'c-1': entered('C', '2012'),
    },
  }) as unknown as Parameters<typeof checkStandard>[0]
const answer = (id: string, allowed = true) => {
  const checked = checkStandard(world(allowed), id, { scored: 'organisation', rehearsal: false })
  return checked.ok ? 'ok' : [checked.error.code, checked.error.articles]
}

describe('the standard of a cycle', () => {
  it('is one that the regulation names for scoring and that is entered', () => {
    expect(answer('a-1')).toBe('ok')
    expect(answer('b-1')).toEqual(['StandardNotEntered', ['5']])
    expect(answer('c-1')).toEqual(['StandardNotNamed', ['5']])
    expect(answer('x')).toEqual(['StandardUnknown', []])
  })

  it('or a newer edition of one, where the regulation allows that; never an older one', () => {
    expect(answer('a-2')).toBe('ok')
    expect(answer('a-2', false)).toEqual(['StandardNotNamed', ['5']])
    expect(answer('a-0')).toEqual(['StandardNotNamed', ['5']])
  })
})
