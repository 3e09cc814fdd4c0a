import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Text } from '../../../core/basics/text.ts'
import { refusalsOf } from '../../../core/process/stage.ts'
import type { ApplicantKind } from '../../../core/regulation/schema/head.ts'
import { slug } from '../../../core/regulation/schema/source.ts'
import { cutSettings } from '../../../core/selection/cut-settings.ts'
import { mayExceedByTies } from '../../../core/selection/cut-rule.ts'
import { tieSettings } from '../../../core/selection/tie-settings.ts'

/** The score that is cut, how, and how equals are settled. Where people choose, scores may be shown beside and nobody ties. */
export const params = z
  .strictObject({ score: slug.optional(), cut: cutSettings, ties: tieSettings.optional() })
  .refine(
    ({ cut, score, ties }) => cut.method === 'byPeople' || (score !== undefined && ties !== undefined),
    {
      path: ['score'],
      error: 'a cut by score names the score and how equals are settled',
    },
  )
  .refine(({ cut, ties }) => ties?.then !== 'include' || mayExceedByTies(cut), {
    path: ['ties', 'then'],
    error: 'a fixed number or a hard maximum cannot let all equals in',
  })
  .refine(
    ({ score, ties }) =>
      (ties?.chain ?? []).every(({ by }) => !by.startsWith('stage:') || by === `stage:${score}`),
    {
      path: ['ties', 'chain'],
      error: 'equals are compared by parts of the score that is cut: results or category:4.7',
    },
  )
export type Params = z.infer<typeof params>

export type Refusals = {
  ScoreMissing: { step: string; applications: string[] }
  TieUndecided: { applications: string[]; places: number; line: string }
  ChoiceIsTheCommittees: { role: string }
  SelectionUnfit: { fault: JsonObject }
  PeopleChoose: { by: string; question: Text }
  ScoresDecide: Record<string, never>
  NotYoursToChoose: { role: string; by: string }
  NotInCohort: { applications: string[] }
  ChosenTwice: { application: string }
  ReasonMissing: { applications: string[] }
  AllGoOn: { atMost: number; left: string[] }
}
export const refuse = refusalsOf<Refusals>('stages/shortlist')

export type Row = { application: string; rank: number; tiedWith: string[]; percent: string }
export type Entries = {
  /** One cut, of one group where there are several rankings. */
  ShortlistDetermined: {
    algorithm: string
    group?: ApplicantKind[]
    score: string
    rows: Row[]
    kept: string[]
    out: string[]
    line: string | null
    limit: JsonObject
    ties: JsonObject[]
    shortfall: number
    inputs: string
  }
  ShortlistChosen: {
    by: string
    kept: string[]
    out: string[]
    reason?: string
    reasons: Record<string, string>
    evidence: string[]
    exceeded?: { atMost: number; count: number; reason: string; approvedBy: string }
    /** The scores beside which it was chosen. */
    scores: Record<string, string>
    inputs: string
    determinedByPeople: true
  }
}
