import type { Choice } from '../../core/selection/choice.ts'
import { resultsOf } from '../../core/selection/outcome.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { evaluate, limitsLeft, type Params, type State } from './domain/index.ts'

type Choices = Readonly<Record<string, Choice>>

/** What the committee has to choose until no tie at a last seat is open; the first of the equals get the seats. */
function choicesIn(scene: Scene<Params, State>, made: Choices = {}): Choices {
  const { params, view, cohort, world, own } = scene
  const steps = Object.keys(params.weights.shares)
  const results = Object.fromEntries(steps.map((id) => [id, resultsOf(view.scores[id] ?? {}, cohort)]))
  const limits = limitsLeft(world.edition, view, own)
  const evaluated = evaluate(params, world.edition, cohort, results, made, limits)
  const tie = evaluated.ok ? evaluated.value.list?.undecided : undefined
  if (!tie) return made
  const choice = {
    chosen: tie.applications.slice(0, tie.places),
    body: 'committee',
    reason: '经审议，择优确定（演练）',
  }
  return choicesIn(scene, { ...made, [tie.award]: choice })
}

/** Determines ranking and candidates, with the committee where seats are tied, and signs the report that is owed. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, step, scan, cohortFinal } = scene
  if (!cohortFinal) return []
  const by = conductor(scene)
  if (own.ranked && params.report) {
    const document = `${params.report.name.zh}（演练）`
    return [
      { act: 'signReport', by, input: { document, sha256: scan(`${step.id}/report`).sha256 }, daysLater: 2 },
    ]
  }
  const choices = Object.entries(choicesIn(scene)).map(([award, { chosen, reason }]) => ({
    award,
    chosen: [...chosen],
    reason,
  }))
  if (choices.length === 0) return [{ act: 'determineRanking', by, input: {}, daysLater: 2 }]
  const committee = by.role === 'committee' ? by : { role: 'committee', id: 'committee' }
  const plans: Planned[] = [
    { act: 'determineRanking', by, input: {}, daysLater: 2, refused: 'SeatTieUndecided' },
    { act: 'determineRanking', by: committee, input: { choices }, daysLater: 2 },
  ]
  return plans
}
