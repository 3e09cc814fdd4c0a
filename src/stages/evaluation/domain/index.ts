import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import { ok } from '../../../core/basics/result.ts'
import {
  actOf,
  type Context,
  contract,
  defineStage,
  type Draft,
  refusalsOf,
} from '../../../core/process/stage.ts'
import { pointsIn } from '../../../core/process/parameters.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import type { Candidates } from '../../../core/selection/candidate-list.ts'
import { vacanciesOf } from '../../../core/selection/candidates.ts'
import { limitsOf } from '../../../core/selection/edition-awards.ts'
import { type CompositeRanking, resultsOf } from '../../../core/selection/outcome.ts'
import { evaluate } from './ranking.ts'
import { evolve, initial, limitsLeft, merged, partitionOf, standingBefore, type State } from './rounds.ts'
import { type Params, params, type Refusals } from './settings.ts'

export { evaluate, weightsOf } from './ranking.ts'
export { limitsLeft, type State } from './rounds.ts'
export type { Entries, Params, Refusals } from './settings.ts'

const refuse = refusalsOf<Refusals>('stages/evaluation')
const act = actOf<Params, State>()

/** Who decides the weights, where the text leaves them to somebody. */
function decidersOf({ edition, step }: Context<Params, State>): string | null {
  const points = pointsIn(step.with.weights)
  return edition.openPoints?.find(({ id }) => points.includes(id))?.decidedBy ?? null
}

/** 确定综合排名和候选名单 May be repeated until the report is signed. A tie at a last seat needs the committee's choice. */
const determineRanking = act({
  by: ['step', 'committee'],
  input: z.strictObject({
    choices: z
      .array(z.strictObject({ award: z.string(), chosen: z.array(z.string()), reason: z.string().min(1) }))
      .exactOptional(),
  }),
  decide: (here, { choices = [] }) => {
    const { params, edition, state, view, cohort, actor, inputsOf, step } = here
    const steps = Object.keys(params.weights.shares).sort()
    const article = params.candidates?.ties.article ?? step.article
    if (choices.length > 0 && actor.role !== 'committee')
      return refuse('ChoiceIsTheCommittees', [article], { role: actor.role })
    const results = Object.fromEntries(steps.map((id) => [id, resultsOf(view.scores[id] ?? {}, cohort)]))
    const chosen = Object.fromEntries(
      choices.map(({ award, ...choice }) => [award, { ...choice, body: actor.id }]),
    )
    const limits = params.candidates ? limitsLeft(edition, view, state) : []
    const evaluated = evaluate(params, edition, cohort, results, chosen, limits)
    if (!evaluated.ok) {
      const fault = evaluated.error as unknown as JsonObject
      return evaluated.error.code.startsWith('Weight')
        ? refuse('WeightsUnfit', [params.weights.article], { fault, decidedBy: decidersOf(here) })
        : refuse('SelectionUnfit', [article], { fault })
    }
    const { ranking, list } = evaluated.value
    if (list?.undecided) {
      const { award, applications, places } = list.undecided
      const line = list.ties.at(-1)?.at ?? ''
      return refuse('SeatTieUndecided', [article], { award, applications: [...applications], places, line })
    }
    const entries = entriesOf(here, ranking, list, inputsOf(steps))
    return ok(params.report ? { entries } : { entries, conclude: partitionOf(ranking, list) })
  },
})

/**
 * The ranking with its arithmetic, each composite as a score, and the candidates for all other steps: those of earlier rounds, as they
 * stand now, with those of this one.
 */
function entriesOf(
  {
    params: {
      weights: { shares },
    },
    edition,
    view,
    state,
  }: Context<Params, State>,
  { algorithm, rows, unranked, values }: CompositeRanking,
  list: Candidates | null,
  inputs: string,
): Draft[] {
  const data = { algorithm, weights: shares, rows, unranked, inputs, list } as unknown as JsonObject
  const scores = rows.map(({ application, composite }) =>
    contract('ScoreFixed', { application, percent: composite, values: values[application] ?? {}, inputs }),
  )
  const listed = (own: Candidates) => {
    const all = merged(standingBefore(view, state), own.candidates)
    const vacant = vacanciesOf(edition.awards, limitsOf(edition), all)
    return contract('CandidatesDetermined', { candidates: all, vacant })
  }
  const named = list ? [listed(list)] : []
  return [{ type: 'RankingDetermined', data }, ...scores, ...named]
}

/** 签署综合评价报告 Signs what the ranking says and concludes the step. */
const signReport = act({
  by: ['step'],
  input: z.strictObject({ document: z.string().min(1), sha256: sha256Hex }),
  decide: ({ params, state, step, actor, cohort }, input) => {
    if (!params.report) return refuse('NoReportOwed', [step.article], {})
    if (!state.ranked) return refuse('RankingNotDetermined', [params.report.article], {})
    const { passed, out } = state.ranked
    const gone = passed.filter((application) => !cohort.includes(application))
    if (gone.length > 0) return refuse('RankingStale', [step.article], { gone })
    const stay = (list: readonly string[]) => list.filter((application) => cohort.includes(application))
    return ok({
      entries: [{ type: 'ReportSigned', data: { ...input, signedBy: actor.id } }],
      conclude: { passed, out: stay(out) },
    })
  },
})

/** 综合评价 Puts the scores of several steps together, ranks, and lists the candidates of each award. */
export const stage = defineStage<Params, State>({
  kind: 'evaluation',
  version: 1,
  params,
  initial,
  evolve,
  acts: { determineRanking, signReport },
  whenNobody: 'proceed',
  correctable: [],
  fixesScores: true,
  weightsIn: ({ weights }) => weights.shares,
  reliesOnScoresOf: ({ weights }) => Object.keys(weights.shares),
})
