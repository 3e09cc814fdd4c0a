import { ok, type Result } from '../../../core/basics/result.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { ApplicantKind } from '../../../core/regulation/schema/head.ts'
import type { Choice } from '../../../core/selection/choice.ts'
import { type Cut, type CutFault, cut, type Exceedance } from '../../../core/selection/cut.ts'
import { type CutByScore, cutRuleOf } from '../../../core/selection/cut-settings.ts'
import { byGroup, groupsOf, labelOf } from '../../../core/selection/groups.ts'
import type { ResultsByApplication } from '../../../core/selection/outcome.ts'
import { type Ranked, rank } from '../../../core/selection/rank.ts'
import type { ValuesOf } from '../../../core/selection/tie-break.ts'
import type { TieSettings } from '../../../core/selection/tie-settings.ts'

export type ScoreCut = { readonly score: string; readonly cut: CutByScore; readonly ties: TieSettings }

/** Whom the cut is drawn through, and what bodies decided about it. */
export type Field = {
  readonly edition: Pick<Edition, 'applicants' | 'awards' | 'standards' | 'quotas'>
  readonly scores: ResultsByApplication
  readonly kindOf: (application: string) => string | undefined
  /** Whom earlier rounds kept: only the places that they left are given. */
  readonly keptBefore?: readonly string[]
  readonly choice?: Choice
  readonly exceed?: Exceedance
}
export type GroupCut = {
  readonly label: { group?: ApplicantKind[] }
  readonly ranked: readonly Ranked[]
  readonly cut: Cut
}

/**
 * 入围 Draws the line through the ranking of each group, with no act: what the step, a rehearsal and the command line share. The number
 * of the text bounds each ranking by itself, since nobody could say how two rankings share it.
 */
export function shortlistsOf(settings: ScoreCut, field: Field): Result<readonly GroupCut[], CutFault> {
  const { edition, scores, kindOf, keptBefore = [], choice, exceed } = field
  const groups = groupsOf(edition)
  const everyone = [...scores.keys(), ...keptBefore.filter((each) => !scores.has(each))]
  const members = byGroup(groups, everyone, kindOf)
  const strangers = (choice?.chosen ?? []).filter((each) => !everyone.includes(each))
  const cuts: GroupCut[] = []
  for (const { group, members: own } of members) {
    const isIn = (application: string) => own.includes(application)
    const seats = {
      awards: edition.awards.filter(({ id }) => group.awards.includes(id)),
      quotas: edition.quotas,
    }
    const chosen = [...(choice?.chosen ?? []).filter(isIn), ...(group === groups[0] ? strangers : [])]
    const ranked = rank(
      own.flatMap((application) => {
        const score = scores.get(application)?.percent
        return score === undefined ? [] : [{ application, score }]
      }),
    )
    const drawn = cut(cutRuleOf(settings.cut, settings.ties, seats), ranked, {
      values: valuesOf(settings.score, scores),
      filledBefore: keptBefore.filter(isIn).length,
      ...(choice && (chosen.length > 0 || groups.length === 1) && { choice: { ...choice, chosen } }),
      ...(exceed && { exceed }),
    })
    if (!drawn.ok) return drawn
    cuts.push({ label: labelOf(groups, group), ranked, cut: drawn.value })
  }
  return ok(cuts)
}

const valuesOf =
  (step: string, scores: Field['scores']): ValuesOf =>
  (application) => {
    const own = scores.get(application)
    return own && { ...own.values, [`stage:${step}`]: own.percent }
  }
