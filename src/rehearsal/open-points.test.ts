import { describe, expect, it } from 'vitest'
import { answerForm, answerFits, openPoint } from '../core/regulation/schema/open-points.ts'
import { chanceFrom } from './chance.ts'
import { decisionsOn } from './open-points.ts'

const point = (id: string, answer: object, more: object = {}) =>
  openPoint.parse({
    id,
    question: { zh: '？', en: '?' },
    answer,
    decidedBy: 'committee',
    decideBefore: 'desk',
    touchesRanking: true,
    article: '1',
    ...more,
  })
const forms = {
  whole: { form: 'whole', min: 5, max: 15 },
  percent: { form: 'percent' },
  share: { form: 'share' },
  date: { form: 'date' },
  'yes-no': { form: 'yesNo' },
  choice: {
    form: 'choice',
    options: [
      { id: 'natural', text: { zh: '日', en: 'days' } },
      { id: 'workday', text: { zh: '工作日', en: 'workdays' } },
    ],
  },
  weights: { form: 'weights', steps: ['desk', 'defence', 'visit'] },
}
const openPoints = Object.entries(forms).map(([id, form]) => point(id, form))
const decided = (seed: string) =>
  decisionsOn({ openPoints }, '2026', '2026-03-02', chanceFrom(seed)).map(
    ({ input }) => input as { parameter: string; value: never },
  )

describe('what a text leaves open is decided when a rehearsal begins', () => {
  it('with an answer of the form that is asked for, whatever the seed', () => {
    for (let seed = 1; seed <= 20; seed++)
      for (const { parameter, value } of decided(String(seed)))
        expect([
          parameter,
          answerFits(answerForm.parse(forms[parameter as keyof typeof forms]), value),
        ]).toEqual([parameter, true])
  })

  it('by the body that may, and only where there is no default', () => {
    const points = [point('one', forms.whole), point('two', forms.whole, { default: 5 })]
    expect(decisionsOn({ openPoints: points }, '2026', '2026-03-02', chanceFrom('1'))).toEqual([
      {
        act: 'decideParameter',
        by: { role: 'committee', id: 'committee' },
        input: { parameter: 'one', value: 10, document: '2026/one' },
      },
    ])
  })

  it('gives uneven weights that are the whole', () => {
    const all = Array.from({ length: 20 }, (_, seed) =>
      decided(String(seed)).find(({ parameter }) => parameter === 'weights'),
    )
    for (const weights of all) {
      const shares = Object.values((weights?.value ?? {}) as Record<string, string>).map((s) =>
        parseInt(s, 10),
      )
      expect(shares.reduce((a, b) => a + b, 0)).toBe(100)
      expect(new Set(shares).size).toBe(3)
    }
  })
})
