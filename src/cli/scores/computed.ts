import type { ArticleRef } from '../../core/basics/article.ts'
import type { StageKind } from '../../core/process/stage.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Answer } from '../../core/regulation/schema/open-points.ts'
import type { ApplicantKind } from '../../core/regulation/schema/head.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import type { Profiles } from '../../core/selection/barred.ts'
import type { Undecided } from '../../core/selection/candidate-list.ts'
import type { Choice } from '../../core/selection/choice.ts'
import type { Cut } from '../../core/selection/cut.ts'
import type { ResultsByApplication, StageResults } from '../../core/selection/outcome.ts'
import type { GroupOutcome } from '../../stages/evaluation/domain/index.ts'
import type { Result } from '../../core/basics/result.ts'
import type { Problem } from '../problem.ts'
import type { GivenWeights } from './rank-options.ts'

export const CUTS = 'shortlist'
export const COMPOSITES = 'evaluation'

/** What a cut of one ranking came to; `late` were scored in later steps although they were cut. */
export type StepCut = {
  readonly step: Step
  readonly article: ArticleRef
  readonly label: { readonly group?: ApplicantKind[] }
  readonly cut: Pick<Cut, 'kept' | 'out' | 'line' | 'ties' | 'shortfall' | 'undecided'>
  readonly late: readonly string[]
  readonly byPeople?: true
}
/** The rankings that a step put together, one for each group. */
export type StepComposite = {
  readonly step: Step
  readonly article: ArticleRef
  readonly outcomes: readonly GroupOutcome[]
  /** The body that proposes the candidates, where it is not the ranking that names them. */
  readonly proposedBy?: string
}
export type Tie = Pick<Undecided, 'applications' | 'places'>

/** What only people can settle; what would follow from it is not computed. */
export type Awaited = {
  readonly key: string
  readonly article: ArticleRef
  readonly tie: Tie
  /** Equals at a line, a choice that the text gives to people, or a standard that people find reached. */
  readonly what: 'tie' | 'choice' | 'finding'
  readonly by: string
}

export type Computed = {
  readonly cuts: readonly StepCut[]
  readonly composites: readonly StepComposite[]
  readonly unranked: readonly { readonly application: string; readonly missing: readonly string[] }[]
  readonly awaited: Awaited | null
}

export type Wanted = {
  readonly edition: Edition
  readonly kinds: Readonly<Record<string, StageKind>>
  readonly results: StageResults
  readonly profiles: Profiles
  readonly totalPointsOf: (application: string | undefined) => number
  readonly answers: Readonly<Record<string, Answer>>
  readonly weights: GivenWeights | null
  readonly choices: Readonly<Record<string, Choice>>
  readonly reached: Readonly<Record<string, readonly string[]>>
}

/** How far the computation has come. */
export type Running = {
  readonly computed: Computed
  readonly alive: ReadonlySet<string>
  readonly used: ReadonlySet<string>
}
export type Next = Result<Running, readonly Problem[]>

export const NO_RESULTS: ResultsByApplication = new Map()

/** The scores of every step so far: those that were handed in, and the composites that followed from them. */
export const resultsNow = ({ computed }: Running, { results }: Wanted): StageResults => ({
  ...results,
  ...Object.fromEntries(computed.composites.map((each) => [each.step.id, compositesIn(each)])),
})

const compositesIn = ({ outcomes }: StepComposite): ResultsByApplication =>
  new Map(
    outcomes.flatMap(({ ranking }) =>
      ranking.ranked.map(({ application, score }) => [
        application,
        { percent: score, values: ranking.values(application) ?? {} },
      ]),
    ),
  )
