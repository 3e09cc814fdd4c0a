import type { z } from 'zod'
import { stepsAfter } from '../../process/advance.ts'
import { settle } from '../../conditions/settle.ts'
import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Step } from '../schema/process.ts'
import { explainIssue } from '../issue-words.ts'
import { areWholeShares } from '../schema/whole-shares.ts'
import { answersRefused } from './answers-refused.ts'
import { namedInSettings } from './named-in-settings.ts'
import { sampleAnswer } from './possible-answers.ts'

/** Each step's kind exists, its settings have the kind's form, and the scores it relies on are fixed before it. */
export function lintStepSettings(edition: Edition, kinds: Readonly<Record<string, StageKind>>): Flaw[] {
  const answers = Object.fromEntries(
    edition.openPoints.map((point) => [point.id, point.default ?? sampleAnswer(point.answer)]),
  )
  return edition.steps.flatMap((step, index): Flaw[] => {
    const kind = kinds[step.kind]
    const { article } = step
    if (!kind) {
      const known = Object.keys(kinds)
      return [
        {
          path: ['steps', index, 'kind'],
          article,
          problem: {
            zh: `环节“${step.name.zh}”的种类 ${step.kind} 不存在`,
            en: `step ${step.id} is of a kind ${step.kind}, which does not exist`,
          },
          mend: { zh: `请改为：${known.join('、')}。`, en: `Name one of: ${known.join(', ')}.` },
        },
      ]
    }
    const { value, open } = settle(step.with, answers)
    // What refers to an open point that is none is told by `lintOpenPoints`; its settings cannot be read.
    if (open.length > 0) return []
    const settings = kind.params.safeParse(value)
    if (!settings.success) {
      return settings.error.issues.map((issue) => unfit(step, index, issue))
    }
    const unscored = (kind.reliesOnScoresOf?.(settings.data) ?? [])
      .filter((id) => !isScoredBefore(edition, kinds, id, step.id))
      .map((id) => ({
        path: ['steps', index, 'with'],
        article,
        problem: {
          zh: `环节“${step.name.zh}”需要 ${id} 的得分，但在它之前没有该评分环节`,
          en: `step ${step.id} needs the scores of ${id}, but no such scoring step comes before it`,
        },
        mend: {
          zh: '请把评分环节排在它之前，或改正所引环节。',
          en: 'Put the scoring step before it, or name the right one.',
        },
      }))
    return [
      ...unscored,
      ...unwhole(step, index, kind.weightsIn?.(settings.data)),
      ...namedInSettings(edition, kinds, index, kind.refersTo?.(settings.data) ?? {}),
      ...answersRefused(edition, step, kind, answers),
    ]
  })
}

function unfit(step: Step, index: number, issue: z.core.$ZodIssue): Flaw {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const why = explainIssue(issue)
  return {
    path: ['steps', index, 'with', ...keys],
    article: step.article,
    problem: {
      zh: `环节“${step.name.zh}”的设置 ${keys.join('.')} 不符合要求（${why.zh}）`,
      en: `step ${step.id} has a setting ${keys.join('.')} of the wrong form: ${why.en}`,
    },
    mend: { zh: '请对照条文改正该设置。', en: 'Correct the setting against the text.' },
  }
}

/** Weights that nobody could compute a total with: the cycle would stop at this step, after all the scoring. */
function unwhole(step: Step, index: number, weights: Readonly<Record<string, string>> | undefined): Flaw[] {
  if (weights === undefined || areWholeShares(weights)) return []
  return [
    {
      path: ['steps', index, 'with', 'weights'],
      article: step.article,
      problem: {
        zh: `环节“${step.name.zh}”的各权重不是均为正数且合计100%`,
        en: `the weights of step ${step.id} are not all positive with a sum of 100%`,
      },
      mend: { zh: '请对照条文改正各环节的权重。', en: 'Correct the weights against the text.' },
    },
  ]
}

function isScoredBefore(
  edition: Edition,
  kinds: Readonly<Record<string, StageKind>>,
  scored: string,
  step: string,
): boolean {
  const source = edition.steps.find(({ id }) => id === scored)
  return (
    source !== undefined &&
    kinds[source.kind]?.fixesScores === true &&
    stepsAfter(edition.steps, scored).includes(step)
  )
}
