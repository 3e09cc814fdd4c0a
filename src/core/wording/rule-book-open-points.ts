import type { Answer, AnswerForm, OpenPoint } from '../regulation/schema/open-points.ts'
import type { Pen, RuleBookSection, RuleBookStatement } from './rule-book-section.ts'

/** An answer in words: the text of a choice, a number, yes or no. */
export function sayAnswer(point: OpenPoint, answer: Answer, { both, say, id }: Pen): string {
  if (typeof answer === 'boolean') return answer ? both('是', 'yes') : both('否', 'no')
  if (typeof answer === 'object') {
    return say.list(Object.entries(answer).map(([step, weight]) => `${say.step(step)}${id(step)} ${weight}`))
  }
  if (point.answer.form === 'choice') {
    return (
      both(`“${say.option(point.id, String(answer))}”`, `"${say.option(point.id, String(answer))}"`) +
      id(String(answer))
    )
  }
  return String(answer)
}

function sayForm(form: AnswerForm, { both, text, say, id }: Pen): string {
  switch (form.form) {
    case 'choice': {
      const options = form.options.map((option) => `${text(option.text)}${id(option.id)}`)
      return both(`可选：${options.join('；')}`, `one of: ${options.join('; ')}`)
    }
    case 'whole':
      return both(`填写${form.min}至${form.max}的整数`, `a whole number from ${form.min} to ${form.max}`)
    case 'percent':
      return both('填写百分数', 'a percentage')
    case 'share':
      return both('填写分数', 'a share')
    case 'date':
      return both('填写日期', 'a date')
    case 'yesNo':
      return both('是或者否', 'yes or no')
    case 'weights': {
      const steps = say.list(form.steps.map((step) => `${say.step(step)}${id(step)}`))
      return both(`填写${steps}各自的权重`, `weights for ${steps}`)
    }
  }
}

/** 待定事项 How a point stands now: settled by its default, or to be decided first. */
export function sayPointInUse(pointId: string, pen: Pen): string {
  const { edition, both, text, id } = pen
  const point = edition.openPoints.find((each) => each.id === pointId)
  if (!point) return id(pointId)
  const value =
    point.default === undefined
      ? both('尚待决定', 'to be decided')
      : both(`暂按${sayAnswer(point, point.default, pen)}`, `for now ${sayAnswer(point, point.default, pen)}`)
  return both(
    `待定事项${id(point.id)}${text(point.question)}${value}`,
    `Open point${id(point.id)} ${text(point.question)} ${value}`,
  )
}

function stateOf(point: OpenPoint, pen: Pen): RuleBookStatement {
  const { both, text, say, id, state } = pen
  const { decidedBy, decideBefore } = point
  const fallback =
    point.default === undefined
      ? both('没有默认值，必须决定', 'there is no default: it has to be decided')
      : both(
          `默认${sayAnswer(point, point.default, pen)}`,
          `by default ${sayAnswer(point, point.default, pen)}`,
        )
  const effect = point.touchesRanking ? both('，影响排名', '; touches the ranking') : ''
  const who = `${say.role(decidedBy)}${id(decidedBy)}`
  const when = `${say.step(decideBefore)}${id(decideBefore)}`
  return state(
    point,
    both(
      `${text(point.question)}${id(point.id)}${sayForm(point.answer, pen)}；${fallback}；由${who}在“${when}”环节开始前决定${effect}。`,
      `${text(point.question)}${id(point.id)} ${sayForm(point.answer, pen)}; ${fallback}; decided by the ${who} before the step ${when} opens${effect}.`,
    ),
  )
}

/** 待定事项 What the text leaves open: question, possible answers, default, who decides, before which step. */
export const openPointsSection = (pen: Pen): RuleBookSection => ({
  id: 'open-points',
  title: pen.both('待定事项', 'Open points'),
  statements: pen.edition.openPoints.map((point) => stateOf(point, pen)),
})
