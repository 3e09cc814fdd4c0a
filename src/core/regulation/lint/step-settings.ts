import type { Text } from '../../basics/text.ts'
import { stepsAfter } from '../../process/advance.ts'
import { settle } from '../../conditions/settle.ts'
import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import { type Answer, type AnswerForm } from '../schema/open-points.ts'

/** Some answer of the form: lint must be able to read settings that nobody has decided yet. */
function sampleAnswer(form: AnswerForm): Answer {
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
    case 'weights':
      return Object.fromEntries(form.steps.map((step, i) => [step, i === 0 ? '100%' : '0%']))
  }
}

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
    const settings = kind.params.safeParse(settle(step.with, answers).value)
    if (!settings.success) {
      return settings.error.issues.map((issue) => ({
        path: [
          'steps',
          index,
          'with',
          ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        ],
        article,
        problem: {
          zh: `环节“${step.name.zh}”的设置 ${issue.path.join('.')} 不符合要求（${issue.message}）`,
          en: `step ${step.id} has a setting ${issue.path.join('.')} of the wrong form: ${issue.message}`,
        },
        mend: { zh: '请对照条文改正该设置。', en: 'Correct the setting against the text.' },
      }))
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
    return [...unscored, ...danglingIn(edition, index, kind.refersTo?.(settings.data) ?? {})]
  })
}

/** Steps and bodies that the settings of a step name and the edition does not have. */
function danglingIn(
  edition: Edition,
  index: number,
  { steps = [], bodies = [] }: { readonly steps?: readonly string[]; readonly bodies?: readonly string[] },
): Flaw[] {
  const step = edition.steps[index]
  const flaws = (ids: readonly string[], known: readonly string[], what: Text): Flaw[] =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) => ({
        path: ['steps', index, 'with'],
        article: step?.article ?? '',
        problem: {
          zh: `环节“${step?.name.zh}”的设置所引${what.zh} ${id} 不存在`,
          en: `the settings of step ${step?.id} name a ${what.en} ${id}, which does not exist`,
        },
        mend: { zh: `请改为：${known.join('、')}。`, en: `Name one of: ${known.join(', ')}.` },
      }))
  return [
    ...flaws(
      steps,
      edition.steps.map(({ id }) => id),
      { zh: '环节', en: 'step' },
    ),
    ...flaws(
      bodies,
      edition.bodies.map(({ id }) => id),
      { zh: '机构', en: 'body' },
    ),
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
