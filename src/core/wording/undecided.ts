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
    case 'weights':
      return [weightsWith(form.steps, (i) => i + 1), weightsWith(form.steps, () => 0.5)]
  }
}

/** Weights in percent, so that each step's own differs between two calls; the last takes what is left of the whole. */
function weightsWith(steps: readonly string[], weightAt: (i: number) => number): Record<string, string> {
  const first = steps.slice(0, -1).map((_, i) => weightAt(i))
  const rest = 100 - first.reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(steps.map((step, i) => [step, `${first[i] ?? rest}%`]))
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

const NUMBER = /(\d+(?:[./]\d+)?%?)/

/** Where only numbers differ, each that differs is a gap of its own. */
function withNumbersOpen(one: string, other: string, gap: string): string | undefined {
  const [parts, others] = [one.split(NUMBER), other.split(NUMBER)]
  const isAlike =
    parts.length === others.length && parts.every((part, i) => i % 2 === 1 || part === others[i])
  return isAlike ? parts.map((part, i) => (part === others[i] ? part : gap)).join('') : undefined
}

/** What two sentences have in common, with a gap where they differ; words and numbers are not cut. */
export function withGap(one: string, other: string, gap: string): string {
  if (one === other) return one
  const open = withNumbersOpen(one, other, gap)
  if (open !== undefined) return open
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const before = one.slice(0, head).replace(WORD_END, '')
  const after = tail === 0 ? '' : one.slice(-tail).replace(WORD_START, '')
  return `${before}${gap}${after}`
}
