import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { pointsIn } from '../../../core/process/parameters.ts'
import { actOf, contract, type Draft } from '../../../core/process/stage.ts'
import type { WeightFault } from '../../../core/scoring/composite.ts'
import type { CandidatesFault } from '../../../core/selection/candidate-list.ts'
import { exceedance, type LimitExceeded, raised } from '../../../core/selection/exceed-limits.ts'
import { evaluate, type GroupOutcome } from './competition.ts'
import { competitionOf, type Here } from './here.ts'
import { merged } from './lists.ts'
import { refuse } from './refusals.ts'
import { limitsLeft, partitionOf, standingBefore, type State } from './rounds.ts'
import type { Params } from './settings.ts'
import { tellCandidates } from './tell-candidates.ts'

/** Who decides the weights, where the text leaves them to somebody. */
function decidersOf({ edition, step }: Here): string | null {
  const points = pointsIn(step.with.weights)
  return edition.openPoints?.find(({ id }) => points.includes(id))?.decidedBy ?? null
}

/** Why there is no ranking or no list, with who can do something about it. */
export function refuseOutcome(here: Here, fault: WeightFault | CandidatesFault): Result<never, Refusal> {
  const { params, edition, step } = here
  const data = { fault: fault as unknown as JsonObject }
  if (fault.code === 'QualificationMissing') {
    const floor = edition.awards.find(({ id }) => id === fault.award)?.floor
    if (floor && 'byPeople' in floor) {
      const { by, question } = floor.byPeople
      const applications = [...fault.applications]
      return refuse('FindingsMissing', [floor.article], { award: fault.award, applications, by, question })
    }
  }
  return fault.code.startsWith('Weight')
    ? refuse('WeightsUnfit', [params.weights.article], { ...data, decidedBy: decidersOf(here) })
    : refuse('SelectionUnfit', [params.candidates?.ties.article ?? step.article], data)
}

/**
 * 确定综合排名和候选名单 May be repeated until the report is signed. A tie at a last seat needs the committee's choice; a limit that holds
 * as a rule is exceeded with a reason and by whom it was approved. Where people propose the lists, the ranking stands beside theirs.
 */
export const determineRanking = actOf<Params, State>()({
  saw: 'step',
  by: ['step', 'committee'],
  input: z.strictObject({
    choices: z
      .array(
        z.strictObject({
          award: z.string(),
          chosen: z.array(z.string()),
          reason: sealedText(z.string().min(1), 'freeText'),
        }),
      )
      .exactOptional(),
    exceed: z.array(exceedance).exactOptional(),
  }),
  decide: (here, { choices = [], exceed = [] }) => {
    const { params, edition, state, view, cohort, actor, step } = here
    const article = params.candidates?.ties.article ?? step.article
    if (choices.length > 0 && actor.role !== 'committee')
      return refuse('ChoiceIsTheCommittees', [article], { role: actor.role })
    const chosen = choices.map(({ award, ...choice }) => [award, { ...choice, body: actor.id }] as const)
    const limits = params.candidates ? raised(edition.quotas, exceed) : ok([])
    if (!limits.ok) return refuse('SelectionUnfit', [article], { fault: limits.error })
    const evaluated = evaluate(params, {
      ...competitionOf(here, cohort, limitsLeft(limits.value, view, state)),
      choices: Object.fromEntries(chosen),
    })
    const isProposed = params.candidates?.order === 'byPeople'
    if (!evaluated.ok) return refuseOutcome(here, evaluated.error)
    const open = isProposed ? undefined : evaluated.value.find(({ list }) => list?.undecided)?.list
    if (open?.undecided) {
      const { award, awards, applications, places } = open.undecided
      const line = open.ties.at(-1)?.at ?? ''
      return refuse('SeatTieUndecided', [article], {
        award,
        ...(awards && { awards: [...awards] }),
        applications: [...applications],
        places,
        line,
      })
    }
    const entries = entriesOf(here, evaluated.value, exceed)
    if (params.report || isProposed) return ok({ entries })
    return ok({ entries, conclude: partitionOf(stateAfter(evaluated.value)) })
  },
})

const stateAfter = (outcomes: readonly GroupOutcome[]): Pick<State, 'ranked' | 'proposed'> => ({
  proposed: null,
  ranked: Object.fromEntries(
    outcomes.map(({ ranking, list }, index) => [
      `${index}`,
      {
        order: ranking.rows.map(({ application }) => application),
        unranked: ranking.unranked.map(({ application }) => application),
        listed: list?.candidates ?? null,
        offQuota: list?.offQuota ?? {},
      },
    ]),
  ),
})

/** Each group's ranking with its arithmetic, each composite as a score, and the candidates for all other steps. */
function entriesOf(
  here: Here,
  outcomes: readonly GroupOutcome[],
  exceeded: readonly LimitExceeded[],
): Draft[] {
  const { params, view, state, inputsOf } = here
  const { shares } = params.weights
  const inputs = inputsOf(Object.keys(shares).sort())
  const rankings = outcomes.map(({ label, ranking, list }): Draft => {
    const { algorithm, rows, unranked } = ranking
    const more = exceeded.length > 0 ? { exceeded } : {}
    const data = { algorithm, ...label, weights: shares, rows, unranked, inputs, list, ...more }
    return { type: 'RankingDetermined', data: data }
  })
  const scores = outcomes.flatMap(({ ranking: { rows, values } }) =>
    rows.map(({ application, composite }) =>
      contract('ScoreFixed', {
        application,
        percent: composite,
        values: values(application) ?? {},
        inputs,
      }),
    ),
  )
  if (!params.candidates || params.candidates.order === 'byPeople') return [...rankings, ...scores]
  const rows = outcomes.flatMap(({ ranking }) => ranking.rows)
  const lists = outcomes.map(({ list }) => merged(list?.candidates ?? {}, list?.offQuota ?? {}))
  const fresh = Object.fromEntries(
    Object.entries(lists.reduce(merged, {})).map(([award, names]) => [
      award,
      rows.map(({ application }) => application).filter((application) => names.includes(application)),
    ]),
  )
  const free = outcomes.map(({ list }) => list?.offQuota ?? {}).reduce(merged, {})
  const composites = Object.fromEntries(rows.map(({ application, composite }) => [application, composite]))
  return [...rankings, ...scores, tellCandidates(here, standingBefore(view, state), fresh, free, composites)]
}
