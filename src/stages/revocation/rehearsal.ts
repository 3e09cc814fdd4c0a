import { addMonths } from '../../core/time/anniversary.ts'
import { addDays } from '../../core/time/iso-date.ts'
import { under } from '../../core/basics/given-id.ts'
import { fatesOf } from '../../rehearsal/kit/fates.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import { type Params, type State, windowOf } from './domain/index.ts'
import type { Here, Plot } from './rehearsal.plot.ts'
import { nextIn } from './rehearsal.case.ts'

/** Long enough after the award for a prize to have been paid, and inside every window that is set in whole years. */
const MONTHS_TO_INCIDENT = 15

/** 奖金拨付前 Days after the cycle has closed one winner proves to have cheated. */
function fraud(scene: Here, application: string | undefined): readonly Planned[] {
  const { world, view } = scene
  const rule = world.edition.revocations.find(({ trigger }) => trigger === 'fraud')
  const awardedOn = application === undefined ? undefined : view.awardedOn[application]
  if (!rule || application === undefined || awardedOn === undefined) return []
  return nextIn(scene, {
    case: 'CX-01',
    application,
    rule,
    startsOn: addDays(awardedOn, 3),
    met: true,
    defends: true,
  })
}

const ofEvents = ({ world }: Here) =>
  world.edition.revocations.filter(({ trigger }) => trigger === 'incident' || trigger === 'other')

/** 追责期内 Something grave happens at another's, more than a year after the award. */
function incident(scene: Here, application: string | undefined): readonly Planned[] {
  const [rule] = ofEvents(scene)
  const awardedOn = application === undefined ? undefined : scene.view.awardedOn[application]
  if (!rule || application === undefined || awardedOn === undefined) return []
  const happenedOn = addMonths(awardedOn, MONTHS_TO_INCIDENT)
  const event = { incident: 'SJ-01', happenedOn, severity: rule.atLeast ?? 'major' } as const
  return nextIn(scene, {
    case: 'CX-02',
    application,
    rule,
    event,
    startsOn: addDays(happenedOn, 10),
    met: true,
    defends: false,
  })
}

/** 不予撤销 The same once a window is over, which the rules refuse; where none is set, something slight, which is found not to suffice. */
function nothing(scene: Here, application: string | undefined): readonly Planned[] {
  const { world, view, own, step, once, today } = scene
  const awardedOn = application === undefined ? undefined : view.awardedOn[application]
  const limited = ofEvents(scene).find(({ windowYears }) => windowYears !== null)
  const rule = limited ?? ofEvents(scene)[0]
  if (!rule || application === undefined || awardedOn === undefined) return []
  const lastDay = windowOf(world.edition, rule.id, awardedOn)?.lastDay ?? null
  const happenedOn = lastDay === null ? addMonths(awardedOn, MONTHS_TO_INCIDENT + 3) : addDays(lastDay, 30)
  const severity = lastDay === null ? 'general' : (rule.atLeast ?? 'major')
  const plot: Plot = {
    case: 'CX-03',
    application,
    rule,
    event: { incident: 'SJ-02', happenedOn, severity },
    startsOn: addDays(happenedOn, 10),
    met: false,
    defends: false,
  }
  if (lastDay === null || !under(own.incidents, 'SJ-02')) return nextIn(scene, plot)
  if (!once(`${step.id}: an incident outside the window`)) return []
  const facts = { facts: '追责期外发生的事件（演练）', evidence: '事件报告2号' }
  const input = { case: plot.case, application, rule: rule.id, incident: 'SJ-02', ...facts }
  return [{ act: 'openCase', by: conductor(scene), input, notBefore: today, refused: 'OutsideWindow' }]
}

const afterAward = (scene: Here): readonly Planned[] => {
  const { cheat, struck, careless } = fatesOf(scene.view)
  return [...fraud(scene, cheat), ...incident(scene, struck), ...nothing(scene, careless)]
}

/** Nobody is disqualified in a rehearsal before the award. */
export const rehearsal: Rehearsal<Params, State> = Object.assign(() => [], { afterAward })
