import { err, ok } from '../../core/basics/result.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { explainScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import { limitsOf } from '../../core/selection/edition-awards.ts'
import { explainSelectionFault } from '../../core/selection/explain-selection-fault.ts'
import type { HasReached } from '../../core/selection/reached.ts'
import { type Competition, evaluate, type Params } from '../../stages/evaluation/domain/index.ts'
import { type Awaited, type Next, resultsNow, type Running, type Wanted } from './computed.ts'
import { scaled, sharesFor } from './step-settings.ts'

/** 汇总 The rankings of a step that puts scores together, and the candidates that follow from them. */
export function runComposite(step: Step, params: Params, running: Running, wanted: Wanted): Next {
  const { computed } = running
  const { edition } = wanted
  const order = edition.steps.map(({ id }) => id)
  const ids = edition.awards.map(({ id }) => id)
  const choices = Object.fromEntries(Object.entries(wanted.choices).filter(([key]) => ids.includes(key)))
  const own = params.candidates ? choices : {}
  const shares = sharesFor(step, wanted.weights, edition)
  const competition: Competition = {
    edition,
    applications: [...running.alive],
    results: resultsNow(running, wanted),
    profiles: wanted.profiles,
    totalPointsOf: wanted.totalPointsOf,
    limits: limitsOf(edition),
    reached: reachedBy(wanted),
    choices: own,
    ...(shares && { weights: scaled(shares) }),
  }
  const listed = evaluate(params, competition)
  const isUnfound = !listed.ok && listed.error.code === 'QualificationMissing'
  // Without the findings of people there are no candidates, but the ranking can be shown.
  const evaluated = isUnfound ? evaluate({ ...params, candidates: undefined }, competition) : listed
  if (!evaluated.ok) {
    const { error } = evaluated
    const message =
      error.code === 'WeightsNotWhole' || error.code === 'WeightNotPositive' || error.code === 'WeightMissing'
        ? explainScoringFault(error)
        : explainSelectionFault(error)
    return err([{ article: params.weights.article, message }])
  }
  const outcomes = evaluated.value
  const tied = params.candidates?.byPeople ? undefined : outcomes.find(({ list }) => list?.undecided)
  const tie = tied?.list?.undecided
  const article = params.candidates?.ties.article ?? step.article
  return ok({
    alive: new Set(outcomes.flatMap(({ ranking }) => ranking.rows.map(({ application }) => application))),
    used: new Set([...running.used, ...Object.keys(own)]),
    computed: {
      ...computed,
      composites: [
        ...computed.composites,
        {
          step,
          article: params.weights.article,
          outcomes,
          ...(params.candidates?.byPeople && { proposedBy: params.candidates.byPeople.by }),
        },
      ],
      unranked: [
        ...computed.unranked,
        ...outcomes
          .flatMap(({ ranking }) => ranking.unranked)
          .map(({ application, missing }) => ({
            application,
            missing: order.filter((id) => missing.includes(id)),
          })),
      ],
      awaited: tie
        ? { key: tie.award, article, tie, what: 'tie', by: 'committee' }
        : listed.ok
          ? null
          : findingAwaited(wanted, listed.error),
    },
  })
}

function findingAwaited({ edition }: Wanted, error: { readonly code: string }): Awaited | null {
  if (error.code !== 'QualificationMissing') return null
  const { award, applications } = error as { award: string; applications: readonly string[]; code: string }
  const floor = edition.awards.find(({ id }) => id === award)?.floor
  if (!floor || !('byPeople' in floor)) return null
  const tie = { applications, places: applications.length }
  return { key: award, article: floor.article, tie, what: 'finding', by: floor.byPeople.by }
}

/** Of each award with findings, everyone: found to reach its standard, or found not to. */
function reachedBy({ reached }: Wanted): HasReached {
  const found = new Map(Object.entries(reached).map(([award, names]) => [award, new Set(names)]))
  return (award, application) => found.get(award)?.has(application)
}
