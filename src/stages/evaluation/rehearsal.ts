import type { Choice } from '../../core/selection/choice.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'
import { movingUp } from './rehearsal.moving-up.ts'
import { type Here, outcomeIn } from './rehearsal.outcome.ts'
import { proposal } from './rehearsal.proposal.ts'

type Choices = Readonly<Record<string, Choice>>

/** What the committee has to choose until no tie at a last seat is open; the first of the equals who can sit together get the seats. */
function choicesIn(scene: Here, made: Choices = {}): Choices {
  const evaluated = outcomeIn(scene, made)
  const tied = evaluated.ok ? evaluated.value.find(({ list }) => list?.undecided)?.list?.undecided : undefined
  if (!tied) return made
  const choose = (chosen: readonly string[]): Choices => ({
    ...made,
    [tied.award]: { chosen, body: 'committee', reason: '经审议，择优确定（演练）' },
  })
  const doNotFit = (chosen: readonly string[]) => {
    const tried = outcomeIn(scene, choose(chosen))
    return !tried.ok && tried.error.code === 'ChosenDoNotFit'
  }
  const chosen = tied.applications.reduce<readonly string[]>(
    (so, next) => (so.length === tied.places || doNotFit([...so, next]) ? so : [...so, next]),
    [],
  )
  return choicesIn(scene, choose(chosen))
}

/** The findings that the list waits for: nearly everyone reaches the standard, and the weakest of a long list does not. */
function findings(scene: Here): Planned[] {
  const { world, cast, once, step } = scene
  const evaluated = outcomeIn(scene)
  if (evaluated.ok || evaluated.error.code !== 'QualificationMissing') return []
  const { award, applications } = evaluated.error
  const floor = world.edition.awards.find(({ id }) => id === award)?.floor
  const by = floor && 'byPeople' in floor ? floor.byPeople.by : step.by
  const strengthOf = (id: string) => cast.find(({ application }) => application === id)?.strength ?? 0
  const weakest = [...applications].sort((a, b) => strengthOf(a) - strengthOf(b))[0]
  const failing = applications.length > 2 && once(`${step.id}: one falls short`) ? weakest : undefined
  const early: Planned[] = once(`${step.id}: a list without findings`)
    ? [
        {
          act: 'determineRanking',
          by: conductor(scene),
          input: {},
          daysLater: 2,
          refused: 'FindingsMissing',
        },
      ]
    : []
  const found = applications.map((application): Planned => {
    const reached = application !== failing
    const reason = reached ? '经评议，达到评定标准（演练）' : '经评议，与评定标准尚有差距（演练）'
    const input = { award, application, reached, reason, evidence: ['综合评价报告（演练）'] }
    return { act: 'findStandardReached', by: { role: by, id: by }, input }
  })
  return [...early, ...found]
}

/** Determines ranking and candidates, with the committee where seats are tied. */
function determination(scene: Here): Planned[] {
  const by = conductor(scene)
  if (scene.params.candidates?.byPeople) return [{ act: 'determineRanking', by, input: {}, daysLater: 2 }]
  const choices = Object.entries(choicesIn(scene)).map(([award, { chosen, reason }]) => ({
    award,
    chosen: [...chosen],
    reason,
  }))
  if (choices.length === 0) return [{ act: 'determineRanking', by, input: {}, daysLater: 2 }]
  const committee = by.role === 'committee' ? by : { role: 'committee', id: 'committee' }
  return [
    { act: 'determineRanking', by, input: {}, daysLater: 2, refused: 'SeatTieUndecided' },
    { act: 'determineRanking', by: committee, input: { choices }, daysLater: 2 },
  ]
}

/** People find what the text leaves to them, rank, propose where the text has them do so, and sign the report that is owed. */
const inStep = (scene: Here): Planned[] => {
  const { own, params, step, scan, cohortFinal } = scene
  if (!cohortFinal) return []
  const asked = findings(scene)
  if (asked.length > 0) return asked
  if (!own.ranked) return determination(scene)
  if (params.candidates?.byPeople && !own.proposed) return proposal(scene)
  if (!params.report) return []
  const document = `${params.report.name.zh}（演练）`
  const input = { document, sha256: scan(`${step.id}/report`).sha256 }
  return [{ act: 'signReport', by: conductor(scene), input, daysLater: 2 }]
}

export const rehearsal: Rehearsal<Params, State> = Object.assign(inStep, { whenConcluded: movingUp })
