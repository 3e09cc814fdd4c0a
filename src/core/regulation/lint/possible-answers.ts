import type { Answer, AnswerForm } from '../schema/open-points.ts'

/** Some answer of the form: lint must be able to read settings that nobody has decided yet. */
export function sampleAnswer(form: AnswerForm): Answer {
  switch (form.form) {
    case 'choice':
      return form.options[0]?.id ?? ''
    case 'whole':
      return form.min
    case 'percent':
      return '50%'
    case 'share':
      return '1/2'
    case 'date':
      return '2000-01-01'
    case 'yesNo':
      return true
    case 'weights': {
      const others = form.steps.length - 1
      return Object.fromEntries(form.steps.map((step, i) => [step, i === 0 ? `${100 - others}%` : '1%']))
    }
  }
}

/** The answers that stand for all: every option, both ends of a range, yes and no; else some answer of the form. */
export function possibleAnswers(form: AnswerForm): Answer[] {
  switch (form.form) {
    case 'choice':
      return form.options.map(({ id }) => id)
    case 'whole':
      return [form.min, form.max]
    case 'yesNo':
      return [true, false]
    case 'share':
      return ['1/2', '1']
    case 'percent':
    case 'date':
    case 'weights':
      return [sampleAnswer(form)]
  }
}
