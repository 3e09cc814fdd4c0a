/**
 * 评分一致性 Advice from numbers: how far assessors agree, whether the line between in and out would hold with other assessors, and what a
 * panel should talk about.
 *
 * This room alone computes with floats, because nothing of it enters a score, a rank or a list: an official score is the plain arithmetic
 * that the regulation states. The import rule `advice-stays-out` keeps every room in which scores are made from seeing this one, and
 * entries cannot hold a float (ADR 0019).
 */
import { err, type Result } from '../basics/result.ts'
import { type LineOdds, lineOdds } from './bootstrap-line.ts'
import { chanceFrom } from './chance.ts'
import { type Figure, figuresOf } from './figures.ts'
import { iccs, trustOf } from './icc.ts'
import type { NoFigure } from './no-figure.ts'
import { bySameAssessors, type Panel } from './panels.ts'
import { type SeverityGroup, severities } from './severity.ts'
import type { Standing } from './standings.ts'
import { type Apart, type Limits, type Marked, toTalkAbout } from './to-talk-about.ts'
import { type WithoutOne, withoutEach } from './without-one.ts'

export type Question = {
  /** What each assessor gave alone; empty where stages are put together, which no panel scored. */
  readonly panels: readonly Panel[]
  readonly items: readonly Marked[]
  /** What counts towards the ranking. */
  readonly standings: readonly Standing[]
  /** How many places there are; null where no line is drawn. */
  readonly places: number | null
  readonly limits: { readonly totals: Limits; readonly items: Limits }
  readonly repeats: number
  readonly seed: string
}

export type PanelFigures = {
  readonly assessors: readonly string[]
  readonly applications: number
  readonly figures: readonly Figure[]
}

export type Advice = {
  /** The ICC by which the sentence in front is chosen: how far the panels' means can be trusted. */
  readonly trust: Result<number, NoFigure>
  readonly figures: readonly Figure[]
  /** The same for each set of assessors who scored the same applications, where there are several. */
  readonly byPanel: readonly PanelFigures[]
  readonly severity: readonly SeverityGroup[]
  readonly line: Result<LineOdds, NoFigure> | null
  readonly without: readonly WithoutOne[]
  readonly toTalkAbout: readonly Apart[]
}

/** 参考意见 All advice on the scores of one ranking. The same question always has the same answer. */
export function adviseOn(question: Question): Advice {
  const { panels, items, standings, places, limits, repeats, seed } = question
  const all = iccs(panels)
  const trust = all.ok ? trustOf(all.value) : undefined
  const line = places === null ? null : lineOdds(standings, places, { repeats, chance: chanceFrom(seed) })
  const totals = panels.map(({ application, scores }) => ({ application, item: null, scores }))
  return {
    trust:
      trust === undefined ? err(all.ok ? { code: 'NoDifference' } : all.error) : { ok: true, value: trust },
    figures: panels.length > 0 ? figuresOf(panels) : [],
    byPanel: byPanel(panels),
    severity: severities(panels),
    line,
    without: places === null || places >= standings.length ? [] : withoutEach(standings, places),
    toTalkAbout: [...toTalkAbout(totals, limits.totals), ...toTalkAbout(items, limits.items)],
  }
}

function byPanel(panels: readonly Panel[]): PanelFigures[] {
  const groups = bySameAssessors(panels)
  if (groups.length === 1) return []
  return groups
    .filter(({ length }) => length > 1)
    .map((own) => ({
      assessors: own[0]?.scores.map(({ assessor }) => assessor) ?? [],
      applications: own.length,
      figures: figuresOf(own),
    }))
}
