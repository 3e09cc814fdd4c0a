import { describe, expect, it } from 'vitest'
import { answerFits, answerForm } from './open-points.ts'

describe('weights as the answer to an open point', () => {
  const form = { form: 'weights', steps: ['desk', 'site'] } as const
  const fits = (value: unknown) => answerFits({ ...form, steps: [...form.steps] }, value)

  it('name exactly the steps that are asked, each positive, 100 % together', () => {
    expect(fits({ desk: '30%', site: '70%' })).toBe(true)
    expect(fits({ site: '69.5%', desk: '30.5%' })).toBe(true)
  })

  it.each([
    ['a sum below the whole', { desk: '30%', site: '60%' }],
    ['a sum above the whole', { desk: '30%', site: '80%' }],
    ['a step that nobody asked for', { desk: '30%', site: '60%', defence: '10%' }],
    ['a step left out', { desk: '100%' }],
    ['a weight of nothing', { desk: '100%', site: '0%' }],
    ['something that is no percentage', { desk: '30%', site: 'rest' }],
    ['no weights at all', 'desk'],
  ])('do not fit with %s', (_, value) => {
    expect(fits(value)).toBe(false)
  })
})

describe('options of a choice', () => {
  const choice = (id: string) =>
    answerForm.safeParse({
      form: 'choice',
      options: [
        { id, text: { zh: '甲', en: 'one' } },
        { id: 'other', text: { zh: '乙', en: 'two' } },
      ],
    })

  it('are spelt like the values that they give to a setting', () => {
    for (const id of ['next-in-rank', 'allSeats', 'ceil']) expect(choice(id).success).toBe(true)
    for (const id of ['All seats', 'all seats', '-x', '']) expect(choice(id).success).toBe(false)
  })
})
