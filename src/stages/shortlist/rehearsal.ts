import { resultsOf } from '../../core/selection/outcome.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { type Params, shortlistsOf, type State } from './domain/index.ts'

type Here = Scene<Params, State>

/**
 * Determines the list; where equals are left over, tries without the committee's choice first and is refused. Where people choose, they
 * keep the best, and pass a number that holds as a rule once.
 */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  if (!scene.cohortFinal) return []
  return scene.params.cut.method === 'byPeople' ? chosen(scene) : determined(scene)
}

function determined(scene: Here): Planned[] {
  const { own, params, view, cohort, world, step, once } = scene
  const { score, cut, ties } = params
  if (cut.method === 'byPeople' || score === undefined || ties === undefined) return []
  const by = conductor(scene)
  const results = resultsOf(view.scores[score] ?? {}, cohort)
  if (results.size < cohort.length) return []
  const field = {
    edition: world.edition,
    scores: results,
    kindOf: (application: string) => view.applications[application]?.kind,
    keptBefore: own.earlier.passed,
  }
  const drawn = shortlistsOf({ score, cut, ties }, field)
  const open = drawn.ok ? drawn.value.flatMap((each) => each.cut.undecided ?? []) : []
  if (open.length === 0) {
    const isLeftOut = drawn.ok && drawn.value.some((each) => each.cut.out.length > 0)
    const isSoft = cut.method === 'atMost' && cut.soft && isLeftOut && own.earlier.passed.length === 0
    if (!isSoft || !once(`${step.id}: one more than the rule`))
      return [{ act: 'determine', by, input: {}, daysLater: 3 }]
    const exceed = {
      count: cut.count + 1,
      reason: '得分接近，确需增加（演练）',
      approvedBy: '分管领导（演练）',
    }
    const more = shortlistsOf(
      { score, cut, ties },
      { ...field, exceed: { ...exceed, body: exceed.approvedBy } },
    )
    const isOpen = !more.ok || more.value.some((each) => each.cut.undecided)
    return [{ act: 'determine', by, input: isOpen ? {} : { exceed }, daysLater: 3 }]
  }
  const choice = {
    chosen: open.flatMap(({ applications, places }) => applications.slice(0, places)),
    reason: '经审议，择优确定（演练）',
  }
  const committee = by.role === 'committee' ? by : { role: 'committee', id: 'committee' }
  return [
    { act: 'determine', by, input: {}, daysLater: 3, refused: 'TieUndecided' },
    { act: 'determine', by: committee, input: { choice }, daysLater: 2 },
  ]
}

function chosen({ own, params, view, cohort, cast, once, step }: Here): Planned[] {
  const { cut, score } = params
  if (cut.method !== 'byPeople') return []
  const by = { role: cut.by, id: cut.by }
  const worth = (application: string) =>
    Number(view.scores[score ?? '']?.[application]?.percent.split('/')[0]) ||
    (cast.find((part) => part.application === application)?.strength ?? 0)
  const best = [...cohort].sort((a, b) => worth(b) - worth(a))
  const places =
    cut.atMost === undefined ? cohort.length : Math.max(0, cut.atMost - own.earlier.passed.length)
  const reasoned = { reason: '综合评审情况择优确定（演练）', evidence: ['评审报告（演练）'] }
  const plain = { act: 'choose', by, daysLater: 3 }
  const keep = (count: number) => ({ kept: best.slice(0, count), ...reasoned })
  if (!cut.soft || cohort.length <= places || !once(`${step.id}: one more than the rule`))
    return [{ ...plain, input: keep(places) }]
  const exceed = { reason: '各组均有突出者，确需增加（演练）', approvedBy: '分管领导（演练）' }
  return [
    { ...plain, input: keep(places + 1), refused: 'SelectionUnfit' },
    { ...plain, input: { ...keep(places + 1), exceed } },
  ]
}
