import { settle } from '../conditions/settle.ts'
import { answersOf } from '../process/parameters.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Answer, AnswerForm } from '../regulation/schema/open-points.ts'

/** Two answers that have nothing in common: what is said alike of both does not depend on the answer. */
function twoAnswers(form: AnswerForm): readonly [Answer, Answer] {
  switch (form.form) {
    case 'choice':
      return [form.options[0]?.id ?? '', form.options.at(-1)?.id ?? '']
    case 'whole':
      return [form.min, form.max]
    case 'percent':
      return ['1%', '99%']
    case 'share':
      return ['1/2', '1']
    case 'date':
      return ['2000-01-01', '2099-12-31']
    case 'yesNo':
      return [true, false]
    case 'weights': {
      const others = form.steps.length - 1
      const heavyAt = (heavy: number) =>
        Object.fromEntries(form.steps.map((step, i) => [step, i === heavy ? `${100 - others}%` : '1%']))
      return [heavyAt(0), heavyAt(others)]
    }
  }
}

/** The settings as two opposite answers to the points that nobody has decided would make them; the same twice where none is open. */
export function settledBothWays(edition: Edition, value: unknown): readonly [unknown, unknown] {
  const known = answersOf(edition, {})
  const undecided = edition.openPoints.filter(({ id }) => known[id] === undefined)
  const settledBy = (which: 0 | 1) => {
    const guessed = undecided.map((point) => [point.id, twoAnswers(point.answer)[which]] as const)
    return settle(value, { ...known, ...Object.fromEntries(guessed) }).value
  }
  return [settledBy(0), settledBy(1)]
}

const WORD_END = /[0-9A-Za-z.,/%]+$/
const WORD_START = /^[0-9A-Za-z.,/%]+/

/** What two sentences have in common, with a gap where they differ; words and numbers are not cut. */
export function withGap(one: string, other: string, gap: string): string {
  if (one === other) return one
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const before = one.slice(0, head).replace(WORD_END, '')
  const after = tail === 0 ? '' : one.slice(-tail).replace(WORD_START, '')
  return `${before}${gap}${after}`
}
