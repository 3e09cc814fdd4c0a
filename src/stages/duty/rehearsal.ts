import { under } from '../../core/basics/given-id.ts'
import { addDays } from '../../core/time/iso-date.ts'
import type { Actor } from '../../core/record/entry.ts'
import { fatesOf } from '../../rehearsal/kit/fates.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { type Due, duesOf, endedFor, type Params, recordedOf, type State } from './domain/index.ts'

type Here = Scene<Params, State>

/** What comes next with one report: in time, as the honest winner has it, or the second one missed. */
function nextOf(scene: Here, application: string, due: Due, isMissed: boolean): readonly Planned[] {
  const { own, step } = scene
  const { duty, year, dueBy, status } = due
  if (year === undefined || dueBy === undefined) return []
  const by = conductor(scene)
  const winner: Actor = { role: 'applicant', id: application }
  const of = { application, duty, year }
  const { handedIn, remindedOn } = recordedOf(own, of)
  if (status === 'handedIn' && handedIn)
    return [{ act: 'acceptReport', by, input: of, notBefore: addDays(handedIn.on, 6) }]
  const submit: Planned = {
    act: 'submitReport',
    by: winner,
    input: { ...of, document: `${year}年度绩效报告` },
    notBefore: addDays(dueBy, -30),
  }
  if (status === 'ended') {
    const incident = `${step.id}: a report that nobody owes any more`
    return [{ ...submit, incident, refused: 'DutyEnded' }]
  }
  if (status !== 'upcoming' && status !== 'open' && status !== 'late') return []
  if (!isMissed) return [submit]
  if (remindedOn === undefined) return [{ act: 'remind', by, input: of, notBefore: addDays(dueBy, -20) }]
  const missed: Planned = { act: 'recordMissed', by, input: of, notBefore: addDays(dueBy, 12) }
  const incident = `${step.id}: a report recorded as missed too early`
  return [{ ...missed, notBefore: dueBy, incident, refused: 'StillTime' }, missed]
}

/** What the honest winner does that has no day: it tells others what it learnt, and names an executive. */
function withoutDay(scene: Here, application: string, { duty, kind, status }: Due): Planned | null {
  const awardedOn = under(scene.view.awardedOn, application)
  if (status !== 'open' || awardedOn === undefined) return null
  const winner: Actor = { role: 'applicant', id: application }
  const notBefore = addDays(awardedOn, 200)
  if (kind === 'serve') {
    const input = { application, duty, person: '高某（演练）', position: '质量总监（演练）' }
    return { act: 'nameExecutive', by: winner, input, notBefore }
  }
  const doneOn = addDays(awardedOn, 190)
  const input = {
    application,
    duty,
    what: '举办质量管理经验交流会（演练）',
    document: '交流会签到册',
    doneOn,
  }
  return { act: 'recordDone', by: winner, input, notBefore }
}

/** Winners report every year in time; the careless one misses its second report, and one whose award was taken back tries to report. */
const afterAward = (scene: Here): readonly Planned[] => {
  const { view, own, world, today } = scene
  const winners = [...new Set(view.honours.map(({ application }) => application))]
  const { honest, careless } = fatesOf(view)
  return winners.flatMap((application) => {
    const dues = duesOf({ ...world, view }, own, application, today)
    const reports = dues.filter(({ year }) => year !== undefined)
    const next = reports
      .map((due, i) => nextOf(scene, application, due, application === careless && i === 1))
      .find((planned) => planned.length > 0)
    const isOver = endedFor({ ...world, view }, application, today) !== null
    const rest =
      application === honest && !isOver
        ? dues.filter(({ year }) => year === undefined).map((due) => withoutDay(scene, application, due))
        : []
    return [...(next ?? []), ...rest].filter((planned) => planned !== null)
  })
}

/** Nothing is owed before the award. */
export const rehearsal: Rehearsal<Params, State> = Object.assign(() => [], { afterAward })
