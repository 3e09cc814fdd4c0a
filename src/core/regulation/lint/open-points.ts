import { stepsAfter } from '../../process/advance.ts'
import { pointsIn } from '../../process/parameters.ts'
import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import { answerFits } from '../schema/open-points.ts'

/** The doubts that a criterion names without taking a value from them. */
const doubtsOf = ({ openPoints }: { readonly openPoints: readonly string[] }) =>
  openPoints.map((decide) => ({ decide }))

/**
 * 待定事项 Each reference has its open point, each default fits its question, and what touches ranking is decided before
 * any scoring: the step it precedes is no later than the first that fixes scores.
 */
export function lintOpenPoints(edition: Edition, kinds: Readonly<Record<string, StageKind>>): Flaw[] {
  const known = edition.openPoints.map(({ id }) => id)
  const used = [
    ...edition.steps.map((step, i) => ({
      value: step.with as unknown,
      path: ['steps', i, 'with'],
      article: step.article,
    })),
    ...edition.criteria.map((criterion, i) => ({
      value: [criterion.with, criterion.appliesTo, doubtsOf(criterion)],
      path: ['criteria', i],
      article: criterion.article,
    })),
    { value: edition.referenceDay, path: ['referenceDay'], article: edition.referenceDay.article },
  ]
  const dangling = used.flatMap(({ value, path, article }) =>
    pointsIn(value)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        path,
        article,
        problem: {
          zh: `引用的待定事项 ${id} 不存在`,
          en: `refers to the open point ${id}, which does not exist`,
        },
        mend: { zh: '请在 open-points.yaml 中列明该事项。', en: 'List it in open-points.yaml.' },
      })),
  )
  const scoring = edition.steps.filter((step) => kinds[step.kind]?.fixesScores).map(({ id }) => id)
  const afterScoring = new Set(scoring.flatMap((id) => stepsAfter(edition.steps, id)))
  const named = new Set(used.flatMap(({ value }) => pointsIn(value)))
  const idle = edition.openPoints.flatMap(({ id, article }, i): Flaw[] =>
    named.has(id)
      ? []
      : [
          {
            path: ['openPoints', i],
            article,
            problem: {
              zh: `待定事项 ${id} 没有被任何数据引用，决定了也不起作用`,
              en: `nothing refers to the open point ${id}: deciding it would change nothing`,
            },
            mend: {
              zh: '请在相应的值处写 { decide: ' + id + ' }，或删去该事项。',
              en: `Write { decide: ${id} } where its value stands, or remove it.`,
            },
          },
        ],
  )
  const faults = edition.openPoints.flatMap((point, i) => {
    const flaws: Flaw[] = []
    if (point.default !== undefined && !answerFits(point.answer, point.default)) {
      flaws.push({
        path: ['openPoints', i, 'default'],
        article: point.article,
        problem: {
          zh: `待定事项 ${point.id} 的默认值与其答案形式不符`,
          en: `the default of ${point.id} is no answer to its question`,
        },
        mend: {
          zh: '请按 answer 的形式改正默认值，或删去默认值。',
          en: 'Make the default fit `answer`, or leave it out.',
        },
      })
    }
    if (point.touchesRanking && afterScoring.has(point.decideBefore)) {
      flaws.push({
        path: ['openPoints', i, 'decideBefore'],
        article: point.article,
        problem: {
          zh: `待定事项 ${point.id} 影响排名，须在首次评分前决定`,
          en: `${point.id} touches ranking: it has to be decided before the first scoring`,
        },
        mend: {
          zh: `请改为评分环节或更早的环节：${scoring[0] ?? ''}。`,
          en: `Name the first scoring step or an earlier one: ${scoring[0] ?? ''}.`,
        },
      })
    }
    return flaws
  })
  return [...dangling, ...idle, ...faults]
}
