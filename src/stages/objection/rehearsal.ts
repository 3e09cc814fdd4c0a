import { addDays } from '../../core/time/iso-date.ts'
import { workingDayFrom } from '../../core/time/working-day.ts'
import type { Planned, Rehearsal, Scene } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

const citizen = { role: 'public', id: 'public' }

/**
 * During a notice with enough names: an anonymous letter about one, an objection to the last that proves true at once, and one to the
 * first on the last day, which is rejected after the notice, so that this candidate follows in a later round.
 */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, params, view, today } = scene
  const notice = view.notices[params.notice]
  if (!notice?.lastDay) return []
  const during = today <= notice.lastDay
  const fresh = Object.keys(own.objections).length === 0 && own.leads.length === 0
  if (during) return fresh && notice.names.length >= 3 ? objections(scene, notice.names, notice.lastDay) : []
  return [...lateObjection(scene, notice.names), ...rulings(scene)]
}

function objections(
  { own, params, scan, today, once, world }: Here,
  names: readonly string[],
  lastDay: string,
) {
  const objector = (n: number) => scan(`异议人${n}`).sha256
  const inTime = (days: number) => (addDays(today, days) < lastDay ? addDays(today, days) : lastDay)
  const about = (objection: string, application: string | undefined, summary: string) => ({
    objection,
    application: application ?? '',
    hasEvidence: true,
    summary,
  })
  const letter = { ...about('YY-01', names[1], '匿名来信反映数据不实（演练）'), hasEvidence: false }
  const last = about('YY-02', names.at(-1), '反映申报数据与事实不符（演练）')
  const first = about('YY-03', names[0], '反映存在劳动争议（演练）')
  const upheld = {
    objection: 'YY-02',
    outcome: 'upheld',
    reason: '经核查，申报数据与事实不符（演练）',
    evidence: '核查报告1号',
  }
  const by = { role: params.ruling.by, id: params.ruling.by }
  const file = (input: object, notBefore: string) => ({
    act: 'file',
    by: citizen,
    input: { ...input },
    notBefore,
  })
  const early: Planned[] = [
    file({ ...letter, anonymous: true }, inTime(1)),
    file({ ...last, anonymous: false, objector: objector(1) }, inTime(2)),
  ]
  const proven = { act: 'rule', by, input: upheld, notBefore: inTime(3) }
  const late = file({ ...first, anonymous: false, objector: objector(2) }, lastDay)
  // An office rules on a working day. Where none is left in a notice that ends on a day off, the objections come first.
  const isInTime = workingDayFrom(world.calendar, proven.notBefore) <= lastDay
  const acts = isInTime ? [...early, proven, late] : [...early, late, proven]
  return own.leads.length === 0 && once(`${params.notice}: objections`) ? acts : []
}

/** Where only the notice period is open to objections, one comes a day too late. */
function lateObjection({ params, step, own, once }: Here, names: readonly string[]): Planned[] {
  if (params.window !== 'duringNotice' || Object.keys(own.objections).length === 0) return []
  if (!once(`${step.id}: an objection after the notice`)) return []
  const late = { objection: 'YY-99', anonymous: true, hasEvidence: false, summary: '逾期来信（演练）' }
  const input = { ...late, application: names[0] ?? '' }
  return [{ act: 'file', by: citizen, input, refused: 'WindowClosed' }]
}

/** What is still open after the notice is rejected, on the day it is due. */
function rulings({ own, params }: Here): Planned[] {
  const by = { role: params.ruling.by, id: params.ruling.by }
  return Object.entries(own.objections)
    .filter(([, { ruling }]) => ruling === null)
    .sort(([, a], [, b]) => (a.due < b.due ? -1 : 1))
    .map(([objection, { due }]) => ({
      act: 'rule',
      by,
      input: { objection, outcome: 'rejected', reason: '经核查不属实（演练）', evidence: '核查报告2号' },
      notBefore: due,
    }))
}
