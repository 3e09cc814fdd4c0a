import { under } from '../../core/basics/given-id.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { conductor, type Planned } from '../../rehearsal/kit.ts'
import type { Case } from './domain/index.ts'
import { type Here, officeDay, type Plot } from './rehearsal.plot.ts'
import { afterDecision } from './rehearsal.decision.ts'

const body = (role: string) => ({ role, id: role })
const REASON = '事实清楚，证据充分（演练）'

/** What comes next in a matter: one act at a time. */
export function nextIn(scene: Here, plot: Plot): readonly Planned[] {
  const { own } = scene
  const found = under(own.cases, plot.case)
  if (plot.event && !under(own.incidents, plot.event.incident)) return [report(scene, plot, plot.event)]
  if (!found) return [open(scene, plot)]
  if (found.closed) return []
  if (found.decision) return afterDecision(scene, plot, found, found.decision)
  if (!found.finding) return [findingOf(scene, plot, found)]
  if (!found.finding.met)
    return [{ act: 'closeCase', by: conductor(scene), input: { case: plot.case }, daysLater: 0 }]
  return beforeDecision(scene, plot, found, found.finding.on)
}

function report(scene: Here, plot: Plot, event: NonNullable<Plot['event']>): Planned {
  const { application, rule } = plot
  const [domain = 'other'] = rule.incidentDomains
  const told = { source: '主管部门通报（演练）', evidence: '事件报告1号', gradedBy: '事件定级文书1号' }
  const input = { ...event, application, domain, ...told }
  const notBefore = officeDay(scene, plot.startsOn, 0)
  return { act: 'reportIncident', by: conductor(scene), input, notBefore }
}

function open(scene: Here, { case: id, application, rule, event, startsOn }: Plot): Planned {
  const why = { facts: '有证据表明符合规定情形（演练）', evidence: '线索核查单1号' }
  const cause = event === undefined ? {} : { incident: event.incident }
  const input = { case: id, application, rule: rule.id, ...cause, ...why }
  return { act: 'openCase', by: conductor(scene), input, notBefore: officeDay(scene, startsOn, 0) }
}

function findingOf(scene: Here, { case: id, rule, met }: Plot, { openedOn }: Case): Planned {
  const reason = met ? REASON : '影响轻微，未达到规定程度（演练）'
  const input = { case: id, met: met ? 'yes' : 'no', reason, evidence: '调查报告1号' }
  return { act: 'find', by: body(rule.proposedBy), input, notBefore: officeDay(scene, openedOn, 1) }
}

function beforeDecision(scene: Here, plot: Plot, found: Case, foundOn: IsoDate): readonly Planned[] {
  const { case: id, rule } = plot
  const { notice, proposal, deliberation, defence } = found
  const document = `${id}/文书（演练）`
  const choice = { case: id, outcome: 'revoke', reason: REASON }
  if (!notice) {
    const deliveredOn = officeDay(scene, foundOn, 0)
    const input = { case: id, document, deliveredOn, how: 'direct' }
    return [{ act: 'giveNotice', by: conductor(scene), input, notBefore: deliveredOn }]
  }
  if (!proposal) return [{ act: 'propose', by: body(rule.proposedBy), input: choice, daysLater: 0 }]
  if (rule.deliberatedBy !== undefined && !deliberation)
    return [{ act: 'deliberate', by: body(rule.deliberatedBy), input: { ...choice, document }, daysLater: 0 }]
  if (!defence) return [hasty(scene, plot) ?? heard(scene, plot, notice.lastDay)]
  const decidedOn = officeDay(scene, defence.on, 1)
  const input = { ...choice, document, decidedOn }
  return [{ act: 'decide', by: body(rule.decidedBy), input, notBefore: decidedOn }]
}

/** Once somebody wants to decide on the very day of the notice. */
function hasty({ own, step, once, today }: Here, { case: id, rule }: Plot): Planned | undefined {
  const isFirst = Object.keys(own.cases).length === 1
  if (!isFirst || !once(`${step.id}: deciding before the defence`)) return undefined
  const choice = { case: id, outcome: 'revoke', reason: REASON }
  const input = { ...choice, document: `${id}/文书（演练）`, decidedOn: today }
  return { act: 'decide', by: body(rule.decidedBy), input, refused: 'DefenceRunning' }
}

/** The party states its defence, or is silent until its time is over. */
function heard(scene: Here, { case: id, application, defends }: Plot, lastDay: IsoDate): Planned {
  if (!defends)
    return {
      act: 'waiveDefence',
      by: conductor(scene),
      input: { case: id },
      notBefore: officeDay(scene, lastDay, 1),
    }
  const input = { case: id, statement: '对认定的事实没有异议，请求从轻处理（演练）' }
  return { act: 'stateDefence', by: { role: 'applicant', id: application }, input, daysLater: 1 }
}
