import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const outcome = (region: string, registeredIn: string) =>
  kind.judge({ params: { region }, facts: { 'applicant.registeredIn': registeredIn }, asOf: '2026-05-11' })
    .outcome

describe('region', () => {
  it('nests province, city and district', () => {
    expect([outcome('220100', '220102'), outcome('220000', '220102'), outcome('220102', '220102')]).toEqual([
      'met',
      'met',
      'met',
    ])
  })

  it('takes neither a neighbour nor what lies around it', () => {
    expect([outcome('220100', '220200'), outcome('220102', '220103'), outcome('220102', '220100')]).toEqual([
      'unmet',
      'unmet',
      'unmet',
    ])
  })

  it('keeps a code that ends in one zero whole', () => {
    expect([outcome('441810', '441811'), outcome('441810', '441810')]).toEqual(['unmet', 'met'])
  })
})
