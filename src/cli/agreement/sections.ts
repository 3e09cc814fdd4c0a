import type { ArticleRef } from '../../core/basics/article.ts'
import { approximately } from '../../core/agreement/moments.ts'
import { grouped, type Panel, panelsOf } from '../../core/agreement/panels.ts'
import type { Standing } from '../../core/agreement/standings.ts'
import type { Marked } from '../../core/agreement/to-talk-about.ts'
import type { Exact } from '../../core/number/exact.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { ApplicantKind } from '../../core/regulation/schema/head.ts'
import { byGroup, groupsOf, labelOf } from '../../core/selection/groups.ts'
import type { NamedStep } from '../scores/read-cells.ts'
import type { OwnScores, StageScores } from './own-scores.ts'

/** A line that is drawn through a ranking, and where its number comes from: an option, or a cut of the regulation. */
export type Line = {
  readonly places: number
  readonly cut?: { readonly step: string; readonly article: ArticleRef }
}

/** What is ranked: one stage, or several by their weights. */
export type Ranked = {
  readonly step: NamedStep
  readonly weights: Readonly<Record<string, Exact>> | null
  readonly line: Line | null
}

/** One ranking to give advice on: the scores behind it, and the line through it. */
export type Section = {
  readonly ranked: Ranked
  readonly group?: readonly ApplicantKind[]
  readonly panels: readonly Panel[]
  readonly items: readonly Marked[]
  readonly standings: readonly Standing[]
  readonly agreed: number
}

/** The rankings of what is ranked: one for each group of applicants that are never compared. */
export function sectionsOf(ranked: Ranked, scores: OwnScores, edition: Edition | null): Section[] {
  const own = ranked.weights ?? { [ranked.step.id]: null }
  const stages = scores.stages.filter(({ stage }) => Object.hasOwn(own, stage.id))
  const applications = grouped(
    stages.flatMap(({ counted }) => counted),
    ({ application }) => application,
  )
  const names = applications.map(([application]) => application)
  const groups = edition ? groupsOf(edition) : []
  if (groups.length < 2) return [sectionOf(ranked, stages, new Set(names))]
  return byGroup(groups, names, (application) => scores.profiles.get(application)?.kind)
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => ({
      ...sectionOf(ranked, stages, new Set(members)),
      ...labelOf(groups, group),
    }))
}

function sectionOf(ranked: Ranked, stages: readonly StageScores[], members: ReadonlySet<string>): Section {
  const isOwn = ({ application }: { readonly application: string }) => members.has(application)
  const parts = stages.map(({ stage, counted }) => {
    const weight = ranked.weights?.[stage.id]
    const panels = panelsOf(counted.filter(isOwn))
    return {
      weight: weight === undefined ? 1 : approximately(weight),
      by: new Map(panels.map((panel) => [panel.application, panel.scores])),
    }
  })
  const standings = [...members].sort().flatMap((application): Standing[] => {
    const own = parts.flatMap(({ weight, by }) => {
      const scores = by.get(application)
      return scores ? [{ weight, scores }] : []
    })
    // Who lacks a stage is not ranked by their sum.
    return own.length === parts.length ? [{ application, parts: own }] : []
  })
  const [only] = ranked.weights ? [] : stages
  return {
    ranked,
    panels: panelsOf(only?.given.filter(isOwn) ?? []),
    items: only?.items.filter(isOwn) ?? [],
    standings,
    agreed: stages.reduce((count, { agreed }) => count + agreed, 0),
  }
}
