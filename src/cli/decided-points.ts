import { err, ok, type Result } from '../core/basics/result.ts'
import type { Language, Text } from '../core/basics/text.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { type Answer, answerFits, type OpenPoint } from '../core/regulation/schema/open-points.ts'
import type { Problem } from './problem.ts'

/** The answers that a call works with, and where each comes from. */
export type PointInUse = {
  readonly id: string
  readonly question: Text
  readonly value: Answer | null
  readonly source: 'default' | 'flag' | 'none'
}

/** `id=value` of each `--decide`, as an answer of its point's form. Such an answer is no decision: it marks the output. */
export function readDecisions(
  edition: Edition,
  decisions: readonly string[],
): Result<Readonly<Record<string, Answer>>, Problem> {
  const answers: Record<string, Answer> = {}
  for (const decision of decisions) {
    const at = decision.indexOf('=')
    const id = decision.slice(0, Math.max(at, 0))
    const point = edition.openPoints.find((each) => each.id === id)
    if (!point) return err(noSuchPoint(edition, at < 0 ? decision : id))
    const value = valueOf(point, decision.slice(at + 1))
    if (!answerFits(point.answer, value)) return err(wrongAnswer(point))
    answers[id] = value
  }
  return ok(answers)
}

function valueOf({ answer }: OpenPoint, text: string): Answer {
  if (answer.form === 'whole' && /^-?\d{1,9}$/.test(text)) return Number(text)
  if (answer.form === 'yesNo' && /^(yes|no|true|false)$/.test(text)) return text === 'yes' || text === 'true'
  return text
}

/** Every open point with the value in use. */
export const pointsInUse = (
  edition: Edition,
  flags: Readonly<Record<string, Answer>>,
): readonly PointInUse[] =>
  edition.openPoints.map(({ id, question, default: fallback }) =>
    id in flags
      ? { id, question, value: flags[id] ?? null, source: 'flag' }
      : { id, question, value: fallback ?? null, source: fallback === undefined ? 'none' : 'default' },
  )

export const answersInUse = (points: readonly PointInUse[]): Readonly<Record<string, Answer>> =>
  Object.fromEntries(points.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const])))

export const pointForPrograms = ({ id, question, value, source }: PointInUse, language: Language) => ({
  id,
  question: question[language],
  value,
  source,
})

const noSuchPoint = ({ openPoints }: Edition, id: string): Problem => ({
  message: { zh: `没有待定事项“${id}”`, en: `there is no open point "${id}"` },
  mend: {
    zh: `请写成 编号=值，编号为下列之一：${openPoints.map((point) => point.id).join('、')}`,
    en: `write id=value with one of: ${openPoints.map((point) => point.id).join(', ')}`,
  },
})

const wrongAnswer = ({ id, answer }: OpenPoint): Problem => {
  const [zh, en] = possible(answer)
  return {
    message: {
      zh: `待定事项“${id}”的值不符合要求`,
      en: `the value for the open point "${id}" is no answer to it`,
    },
    mend: { zh: `请填写${zh}`, en: `give ${en}` },
  }
}

function possible(answer: OpenPoint['answer']): readonly [string, string] {
  switch (answer.form) {
    case 'choice':
      return [
        `下列之一：${answer.options.map(({ id }) => id).join('、')}`,
        `one of: ${answer.options.map(({ id }) => id).join(', ')}`,
      ]
    case 'whole':
      return [`${answer.min}至${answer.max}的整数`, `a whole number from ${answer.min} to ${answer.max}`]
    case 'percent':
      return ['百分数，如 60%', 'a percentage such as 60%']
    case 'share':
      return ['分数，如 2/3', 'a share such as 2/3']
    case 'date':
      return ['日期，如 2026-09-18', 'a date such as 2026-09-18']
    case 'yesNo':
      return ['yes 或者 no', 'yes or no']
    case 'weights':
      return ['各环节权重', 'weights of the steps']
  }
}
