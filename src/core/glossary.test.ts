import { expect, it } from 'vitest'
import { glossary } from './glossary.ts'

const terms = glossary.flatMap((section) => section.terms)
const identifiers = terms.map((term) => term.identifier)
const repeated = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place)

it('gives each term one identifier and each identifier one row', () => {
  expect(repeated(terms.flatMap((term) => term.zh))).toEqual([])
  expect(repeated(identifiers)).toEqual([])
})

it('warns only of identifiers that the glossary has, and never of itself', () => {
  const astray = terms.flatMap(({ identifier, not = [] }) =>
    not
      .filter((other) => other === identifier || !identifiers.includes(other))
      .map((other) => `${identifier}: ${other}`),
  )
  expect(astray).toEqual([])
})
