import { limitsOf, recordOfLimit } from '../core/process/limits/limits-of.ts'
import { type CycleState, stepRecord } from '../core/process/state.ts'
import type { Step } from '../core/regulation/schema/process.ts'
import { addDays, type IsoDate } from '../core/time/iso-date.ts'
import { workingDayFrom } from '../core/time/working-day.ts'
import type { Planned, Scene } from './kit.ts'

/** What is known of the cycle as a whole when its incidents are asked for. */
export type Moment = Pick<Scene, 'world' | 'state' | 'today' | 'chance' | 'once'>

const committee = { role: 'committee', id: 'committee' }
const bodyOf = ({ by }: Step) => ({ role: by, id: by })

const runningNotices = ({ view }: CycleState, today: IsoDate) =>
  Object.entries(view.notices).flatMap(([step, { lastDay }]) =>
    lastDay !== undefined && lastDay >= today ? [{ step, lastDay }] : [],
  )

/** 机构承继 Successors that the edition itself knows of by then are recorded at the beginning. */
function successions({ world, today, once }: Moment): Planned[] {
  return world.edition.bodies.flatMap(({ id, successor }) => {
    if (!successor || (successor.since ?? today) > today || !once(`cycle: the successor of ${id}`)) return []
    const input = { body: id, name: { ...successor.name }, document: `机构改革文件（演练）/${id}` }
    return [{ act: 'recordSuccession', by: { role: 'secretariat', id: 'secretariat' }, input }]
  })
}

/** 延期 A posted period ends some days later. */
function extension({ world, state, today, chance, once }: Moment): Planned[] {
  const [running] = runningNotices(state, workingDayFrom(world.calendar, today))
  const step = world.edition.steps.find(({ id }) => id === running?.step)
  if (!running || !step || !once('cycle: a posted period is extended')) return []
  const lastDay = workingDayFrom(world.calendar, addDays(running.lastDay, 2 + chance.below(4)))
  const input = { step: step.id, lastDay, reason: '为便于各方办理，酌情延长（演练）' }
  return [{ act: 'extendPeriod', by: bodyOf(step), input }]
}

/** 暂停、恢复 Between two steps and before anybody is approved; meanwhile nothing is possible. */
function suspension({ state, today, chance, once }: Moment): Planned[] {
  const concluded = Object.values(state.steps).filter(({ status }) => status === 'concluded').length
  const isQuiet = runningNotices(state, today).length === 0 && state.view.approval === null
  if (concluded < 3 || !isQuiet || !once('cycle: suspended and resumed')) return []
  const document = `${state.opened?.cycle ?? ''}/suspension`
  const input = { reason: '因突发情况暂不能组织评审（演练）', document }
  return [
    { act: 'suspendCycle', by: committee, input },
    { act: 'suspendCycle', by: committee, input, refused: 'CycleIsSuspended' },
    { act: 'resumeCycle', by: committee, input: { document }, daysLater: 3 + chance.below(10) },
  ]
}

const REASON = '申报数量较多，核实工作量较大（演练）'

/** 逾期 One limit is overrun on purpose and explained before the late conclusion; any other overrun is explained afterwards. */
function overruns({ world, state, today, once }: Moment): Planned[] {
  const isQuiet = runningNotices(state, today).length === 0
  return world.edition.steps.flatMap((step) => {
    const { status } = stepRecord(state, step.id)
    return limitsOf(world, state, step, today).flatMap(({ limit, due, reason, status: how }): Planned[] => {
      const rule = step.limits.find(({ id }) => id === limit)
      if (reason !== undefined || rule?.bound !== 'atMost' || rule.missed !== 'overrun') return []
      const explain = {
        act: 'explainOverrun',
        by: bodyOf(step),
        input: { step: step.id, limit, reason: REASON },
      }
      if (status === 'concluded') return recordOfLimit(state, step.id, limit).overrun ? [explain] : []
      if (!isQuiet || how === 'paused' || !once('cycle: a limit is overrun')) return []
      return [{ ...explain, notBefore: addDays(due, 1) }]
    })
  })
}

/** 事件 What happens to the cycle as a whole, beside its steps; each incident once. */
export const incidentsOf = (moment: Moment): Planned[] => {
  if (moment.state.closed) return []
  for (const incident of [successions, extension, suspension, overruns]) {
    const planned = incident(moment)
    if (planned.length > 0) return planned
  }
  return []
}
