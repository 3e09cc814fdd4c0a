import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/basics/text.ts'
import { compareEditions } from '../../src/core/wording/compare/compare-editions.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { CELLS, TOPICS } from './comparison-expected.ts'
import { worldOf } from './edition-under-test.ts'

const compared = (first: string, second: string, language: Language) =>
  compareEditions(
    [worldOf(first).edition, worldOf(second).edition],
    { kinds: stages, words: stageWords },
    language,
  )

describe.each([
  ['changchun-2018', 'example-city', 'zh'],
  ['example-city', 'changchun-2018', 'en'],
] as const)('%s beside %s, in %s', (first, second, language) => {
  it('has these topics in this order, each with its verdict and on which side the text is silent', () => {
    const topics = compared(first, second, language)
    expect(topics.map(({ key, verdict, title, silent }) => [key, verdict, title, silent])).toEqual(
      TOPICS[language],
    )
  })

  it('says on each what each text says', () => {
    const wanted = CELLS[language]
    const told = compared(first, second, language).filter(({ key }) => key in wanted)
    expect(Object.fromEntries(told.map(({ key, cells }) => [key, cells]))).toEqual(wanted)
  })
})

it.each(['ordos-draft', 'wuxi-2024'])('finds nothing different between %s and itself', (id) => {
  const verdicts = compared(id, id, 'zh').map(({ key, verdict, silent }) => [
    key,
    verdict,
    silent[0] === silent[1],
  ])
  expect(verdicts.filter(([, verdict, isAlike]) => verdict === 'different' || isAlike === false)).toEqual([])
  expect(verdicts.filter(([, verdict]) => verdict === 'same').length).toBeGreaterThan(15)
})
