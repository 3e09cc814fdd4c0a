import { valueAt } from '../../core/basics/shared-map.ts'
import type { PeopleFinding } from '../../core/conditions/facts.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

/** What people find: as the cast has it; else what is left to them is met, and what nobody proved is not. */
function judgementOf(scene: Here, application: string, criterion: string, outcome: string) {
  const facts = scene.cast.find((part) => part.application === application)?.facts as
    | { judgements?: Readonly<Record<string, PeopleFinding>> }
    | undefined
  const planned = facts?.judgements?.[criterion]
  if (planned) return { outcome: planned.outcome, reason: planned.reason, evidence: [...planned.evidence] }
  return outcome === 'judged'
    ? { outcome: 'met', reason: '经核查，材料属实', evidence: ['申报材料'] }
    : { outcome: 'unmet', reason: '未能提供证明', evidence: ['申报材料'] }
}

/** Once: a case is determined with findings open. Once: people try to find otherwise than the facts. */
function incidents(scene: Here, application: string, open: readonly string[]): Planned[] {
  const { own, step, world, once } = scene
  const by = conductor(scene)
  const plans: Planned[] = []
  if (open.length > 0 && once(`${step.id}: determining with findings open`))
    plans.push({ act: 'determine', by, input: { application }, refused: 'FindingsOpen' })
  const outcomes = valueAt(own.assessed, application)?.outcomes ?? {}
  const settled = world.edition.criteria.find(
    ({ id, peopleMayOverride }) =>
      outcomes[id] === 'unmet' && !peopleMayOverride && !isJudged(own, application, id),
  )
  if (settled && once(`${step.id}: finding otherwise than the facts`)) {
    const input = {
      application,
      criterion: settled.id,
      outcome: 'met',
      reason: '情况特殊',
      evidence: ['说明'],
    }
    plans.push({ act: 'judge', by, input, refused: 'CriterionSettled' })
  }
  return plans
}

const isJudged = (own: State, application: string, criterion: string) =>
  valueAt(own.judgements, application)?.[criterion] !== undefined

/** Case by case: assess, find what is left to people, determine; then conclude with the list of the eligible. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, cohort, round, step, once } = scene
  const by = conductor(scene)
  const index = cohort.findIndex((application) => valueAt(own.determined, application) !== round)
  const application = cohort[index]
  if (application === undefined) return [{ act: 'conclude', by, input: {}, daysLater: 1 }]
  const early: Planned[] = once(`${step.id}: concluding with a case open`)
    ? [
        {
          act: 'conclude',
          by,
          input: {},
          refused: 'CasesUndetermined',
        },
      ]
    : []
  const assessed = valueAt(own.assessed, application)
  if (assessed?.round !== round) {
    const daysLater = index % 5 === 0 ? 1 : 0
    return [...early, { act: 'assess', by, input: { application }, daysLater }]
  }
  const open = Object.entries(assessed.outcomes).filter(
    ([criterion, outcome]) =>
      (outcome === 'judged' || outcome === 'unknown') && !isJudged(own, application, criterion),
  )
  const rules = open.map(([criterion]) => criterion)
  return [
    ...incidents(scene, application, rules),
    ...open.map(([criterion, outcome]) => ({
      act: 'judge',
      by,
      input: { application, criterion, ...judgementOf(scene, application, criterion, outcome) },
    })),
    { act: 'determine', by, input: { application } },
  ]
}
