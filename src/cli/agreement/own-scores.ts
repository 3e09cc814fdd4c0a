import { inOrderOf } from '../../core/basics/order.ts'
import type { Marked } from '../../core/agreement/to-talk-about.ts'
import { approximately, sumOf } from '../../core/agreement/moments.ts'
import type { Rating } from '../../core/agreement/panels.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Profiles } from '../../core/selection/barred.ts'
import { itemsOf, type Standard } from '../../core/scoring/standard.ts'
import type { Problem } from '../problem.ts'
import { both, type NamedStep } from '../scores/read-cells.ts'
import type { Mark } from '../scores/read-scores.ts'
import { type Case, casesOf } from '../scores/stage-results.ts'

/**
 * What each assessor gave in each stage, in percent. `given` is what they gave alone; in `counted` what the panel agreed on takes the
 * place of everybody's marks, so that the mean of a panel is its official score.
 */
export type StageScores = {
  readonly stage: NamedStep
  readonly given: readonly Rating[]
  readonly counted: readonly Rating[]
  readonly items: readonly Marked[]
  /** How many items of applications were settled by consensus. */
  readonly agreed: number
}

export type OwnScores = {
  readonly stages: readonly StageScores[]
  readonly profiles: Profiles
  readonly standard: Standard | null
}

/** The percent that some marks make of a standard's points. */
const totalOf = (standard: Standard, percentOf: (item: string) => number): number =>
  sumOf(itemsOf(standard).map(({ id, points }) => points * percentOf(id))) / standard.totalPoints

/** The scores of one application in one stage, whose sheets were found whole before. */
function scoresOf({ application, sheets, consensus }: Case, standard: Standard) {
  const agreed = new Map(Object.entries(consensus).map(([item, percent]) => [item, approximately(percent)]))
  return [...sheets].map(([assessor, marks]) => {
    const own = new Map(Object.entries(marks).map(([item, percent]) => [item, approximately(percent)]))
    const given = totalOf(standard, (item) => own.get(item) ?? agreed.get(item) ?? 0)
    const counted = totalOf(standard, (item) => agreed.get(item) ?? own.get(item) ?? 0)
    return { application, assessor, own, given, counted }
  })
}

/** Stages in the order of `steps`, each with the totals of its assessors and their marks item by item. */
export function ownScores(
  marks: readonly Mark[],
  steps: readonly NamedStep[],
  standardOf: (application: string) => Standard,
): readonly StageScores[] {
  const cases = casesOf(marks)
  return steps.flatMap((stage): StageScores[] => {
    const own = cases.filter((each) => each.stage === stage.id)
    if (own.length === 0) return []
    const scored = own.map((each) => scoresOf(each, standardOf(each.application)))
    const rating = (score: 'given' | 'counted') =>
      scored.flat().map((each) => ({
        application: each.application,
        assessor: each.assessor,
        score: each[score],
      }))
    const items = scored.flatMap((sheets) => itemsIn(sheets))
    const agreed = own.reduce((count, { consensus }) => count + Object.keys(consensus).length, 0)
    return [{ stage, given: rating('given'), counted: rating('counted'), items, agreed }]
  })
}

function itemsIn(sheets: ReturnType<typeof scoresOf>): Marked[] {
  const ids = new Set(sheets.flatMap(({ own }) => [...own.keys()]))
  const application = sheets[0]?.application ?? ''
  return [...ids].map((item) => ({
    application,
    item,
    scores: sheets
      .flatMap(({ assessor, own }) => {
        const score = own.get(item)
        return score === undefined ? [] : [{ assessor, score }]
      })
      .sort(inOrderOf(({ assessor }) => assessor)),
  }))
}

/** 只有合议 Applications of which only the consensus is in the file: nothing is known of their assessors. */
export const consensusAlone = (
  file: string,
  marks: readonly Mark[],
  nameOf: (stage: string) => Text,
): Problem[] =>
  casesOf(marks)
    .filter(({ sheets }) => sheets.size === 0)
    .map(({ application, stage }) => ({
      file,
      message: both(
        `${application}，${nameOf(stage).zh}：只有合议结果，没有评审员各自的评分`,
        `${application}, ${nameOf(stage).en}: there is a consensus but no mark of an assessor`,
      ),
      mend: both('请补上各评审员的评分', 'add the marks of the assessors'),
    }))
