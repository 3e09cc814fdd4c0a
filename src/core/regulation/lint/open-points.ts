import { stepsAfter } from '../../process/advance.ts'
import { pointsIn } from '../../process/parameters.ts'
import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import { answerFits, type OpenPoint } from '../schema/open-points.ts'
import { opensNoLater } from './order-of-steps.ts'

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
    return [
      ...flaws,
      ...emptyRange(point, i),
      ...neverInTime(edition, point, i),
      ...decidedTooLate(edition, point, i),
    ]
  })
  return [...dangling, ...idle, ...faults]
}

function emptyRange({ id, answer, article }: OpenPoint, index: number): Flaw[] {
  if (answer.form !== 'whole' || answer.min <= answer.max) return []
  return [
    {
      path: ['openPoints', index, 'answer'],
      article,
      problem: {
        zh: `待定事项 ${id} 的最小值 ${answer.min} 大于最大值 ${answer.max}，没有可选的答案`,
        en: `the least answer of ${id}, ${answer.min}, is above the greatest, ${answer.max}: there is no answer`,
      },
      mend: { zh: '请核对 min 和 max。', en: 'Check `min` and `max`.' },
    },
  ]
}

/** The first step opens together with the cycle: nobody could decide anything in between. */
function neverInTime({ steps }: Edition, { id, decideBefore, article }: OpenPoint, index: number): Flaw[] {
  const first = steps.find((step) => step.id === decideBefore && step.after.length === 0)
  if (!first) return []
  return [
    {
      path: ['openPoints', index, 'decideBefore'],
      article,
      problem: {
        zh: `待定事项 ${id} 须在首个环节“${first.name.zh}”开始前决定，而该环节随本届评定启动即开始，无从决定`,
        en: `${id} is to be decided before the first step, ${first.id}, which opens with the cycle: nobody ever could`,
      },
      mend: {
        zh: '请改为其后、尚未用到该事项的环节；首个环节要用的，请直接写明其值。',
        en: 'Name a later step that opens no later than the point is used; where the first step uses it, write the value itself.',
      },
    },
  ]
}

/** A point is decided before the first step that uses it opens; later, the step would run on an answer that can still change. */
function decidedTooLate({ steps }: Edition, { id, decideBefore, article }: OpenPoint, index: number): Flaw[] {
  if (!steps.some((step) => step.id === decideBefore)) return []
  const early = steps.find(
    (step) => pointsIn(step.with).includes(id) && !opensNoLater(steps, decideBefore, step.id),
  )
  if (!early) return []
  return [
    {
      path: ['openPoints', index, 'decideBefore'],
      article,
      problem: {
        zh: `待定事项 ${id} 可以到 ${decideBefore} 开始前才决定，但环节“${early.name.zh}”此前已经要用`,
        en: `${id} may be decided as late as before ${decideBefore}, but step ${early.id} uses it earlier`,
      },
      mend: {
        zh: `请改为 ${early.id} 或它之前的环节。`,
        en: `Name ${early.id} or a step before it.`,
      },
    },
  ]
}
