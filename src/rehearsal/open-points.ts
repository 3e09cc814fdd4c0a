import type { Edition } from '../core/regulation/edition.ts'
import type { Answer, AnswerForm } from '../core/regulation/schema/open-points.ts'
import { addDays, type IsoDate } from '../core/time/iso-date.ts'
import type { Chance, Planned } from './kit.ts'

/** Weights as people give them: one step counts for more than an equal part, the last for less, all together exactly the whole. */
function unevenWeights(steps: readonly string[], chance: Chance): Record<string, string> {
  const even = Math.floor(100 / steps.length)
  const moved = steps.length === 1 ? 0 : Math.min(even - 1, 5 + chance.below(10))
  const rest = 100 - even * steps.length
  return Object.fromEntries(
    steps.map((step, index) => {
      const more = index === 0 ? moved + rest : 0
      const less = index === steps.length - 1 ? moved : 0
      return [step, `${even + more - less}%`]
    }),
  )
}

function plausible(form: AnswerForm, today: IsoDate, chance: Chance): Answer {
  switch (form.form) {
    case 'choice':
      return form.options[0]?.id ?? ''
    case 'whole':
      return Math.floor((form.min + form.max) / 2)
    case 'percent':
      return '60%'
    case 'share':
      return '2/3'
    case 'date':
      return addDays(today, 30)
    case 'yesNo':
      return true
    case 'weights':
      return unevenWeights(form.steps, chance)
  }
}

/** 决定待定事项 What a text leaves open without a default is decided when the cycle opens, each point by the body that may. */
export const decisionsOn = (
  { openPoints }: Pick<Edition, 'openPoints'>,
  cycle: string,
  today: IsoDate,
  chance: Chance,
): Planned[] =>
  openPoints
    .filter((point) => point.default === undefined)
    .map(({ id, answer, decidedBy }) => ({
      act: 'decideParameter',
      by: { role: decidedBy, id: decidedBy },
      input: { parameter: id, value: plausible(answer, today, chance), document: `${cycle}/${id}` },
    }))
