import type { StageKind } from '../../process/stage.ts'
import { pointsIn } from '../../process/parameters.ts'
import { settle } from '../../conditions/settle.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import { explainIssue } from '../issue-words.ts'
import type { Answer } from '../schema/open-points.ts'
import type { Step } from '../schema/process.ts'
import { possibleAnswers } from './possible-answers.ts'

/**
 * Answers that a question allows and the step's settings do not: the cycle would stop at that step once somebody had decided so. Each is
 * tried alone, with the other points as they are by default.
 */
export function answersRefused(
  edition: Edition,
  step: Step,
  kind: StageKind,
  answers: Readonly<Record<string, Answer>>,
): Flaw[] {
  const used = new Set(pointsIn(step.with))
  return edition.openPoints.flatMap((point, index): Flaw[] => {
    if (!used.has(point.id)) return []
    return possibleAnswers(point.answer).flatMap((answer): Flaw[] => {
      const settings = kind.params.safeParse(settle(step.with, { ...answers, [point.id]: answer }).value)
      const [issue] = settings.success ? [] : settings.error.issues
      if (!issue) return []
      const why = explainIssue(issue)
      const said = typeof answer === 'string' ? answer : JSON.stringify(answer)
      return [
        {
          path: ['openPoints', index, 'answer'],
          article: point.article,
          problem: {
            zh: `待定事项 ${point.id} 可以答 ${said}，但环节“${step.name.zh}”的设置 ${issue.path.join('.')} 不能取该值（${why.zh}）`,
            en: `${point.id} may be answered ${said}, which the setting ${issue.path.join('.')} of step ${step.id} cannot be: ${why.en}`,
          },
          mend: {
            zh: '请在 answer 中去掉该答案，或收窄其范围。',
            en: 'Take that answer out of `answer`, or narrow its range.',
          },
        },
      ]
    })
  })
}
