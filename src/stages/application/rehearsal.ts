import type { JsonObject } from '../../core/basics/json.ts'
import type { Actor } from '../../core/record/entry.ts'
import { addDays, daysBetween, type IsoDate } from '../../core/time/iso-date.ts'
import { conductor, type Part, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import type { Filing, Params, Progress, State } from './domain/index.ts'

type Here = Scene<Params, State>
type Window = { readonly from: IsoDate; readonly lastDay: IsoDate }

const applicantOf = ({ application }: Part) => ({ role: 'applicant', id: application })

/** What an applicant states: not the reference day, not what people find; at first without its last section if it forgets one. */
function statedBy({ facts, needsSupplement }: Part, isFirst: boolean): JsonObject {
  const { asOf: _, judgements: __, ...own } = facts as JsonObject
  const sections = Object.entries(own)
  const forgets = isFirst && needsSupplement && sections.length > 1
  return Object.fromEntries(forgets ? sections.slice(0, -1) : sections)
}

/** With whom the papers are filed, where the text names bodies for it: in turn, the first unit of those that are several. */
function filingOf({ params, world }: Here, index: number): { filedWith?: Filing } {
  const bodies = params.filedWith?.bodies ?? []
  const body = world.edition.bodies.find(({ id }) => id === bodies[index % bodies.length])
  if (!body) return {}
  return { filedWith: { body: body.id, ...(body.plural ? { unit: `${body.name.zh}（演练）` } : {}) } }
}

function formOf(scene: Here, part: Part): JsonObject {
  const { application, name, code, kind } = part
  const index = scene.cast.findIndex((one) => one.application === application)
  const documents = scene.params.documents
    .filter(({ required }) => required)
    .map(({ id }) => ({ id, sha256: scene.scan(`${application}/${id}`).sha256, pages: 12 }))
  return { application, name, code, kind, facts: statedBy(part, true), documents, ...filingOf(scene, index) }
}

/** The days of the window in the order of the cast; the last applicant hands in on the last day. */
function dayOf(index: number, of: number, { from, lastDay }: Window): IsoDate {
  const days = daysBetween(from, lastDay)
  return addDays(from, of < 2 ? days : Math.max(1, Math.floor((days * (index + 1)) / of)))
}

/** A code with its last character mistyped. */
const mistyped = (code: string) => `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`

function submissionOf(scene: Here, part: Part, index: number, window: Window): Planned[] {
  const { cast, step, today, once } = scene
  const day = dayOf(index, cast.length, window)
  const input = formOf(scene, part)
  const plan: Planned = { act: 'submit', by: applicantOf(part), input, notBefore: day }
  const onPaper = cast.findIndex(({ withdraws, needsSupplement }) => !withdraws && !needsSupplement)
  const isOnPaper = index === onPaper && day < window.lastDay && day > today
  if (isOnPaper) {
    const paper = {
      recorder: conductor(scene),
      checkedBy: `${step.by}-checker`,
      occurredOn: day,
      evidence: [scene.scan(`${part.application}/paper application`)],
    }
    return [{ ...plan, notBefore: addDays(day, 1), paper }]
  }
  const faulty: Planned[] =
    part.kind !== 'person' && once(`${step.id}: a mistyped code`)
      ? [{ ...plan, input: { ...input, code: mistyped(part.code) }, refused: 'CodeFaulty' }]
      : []
  const { filedWith, ...unfiled } = input
  const nowhere: Planned[] =
    filedWith !== undefined && once(`${step.id}: papers filed with nobody`)
      ? [{ ...plan, input: unfiled, refused: 'FilingMissing' }]
      : []
  return [...faulty, ...nowhere, plan]
}

/** Who issues the receipt: the body with which the papers were filed, where there is one. */
function receiver(scene: Here, progress: Progress | undefined): Actor {
  const filedWith = progress?.filedWith
  const body = scene.world.edition.bodies.find(({ id }) => id === filedWith?.body)
  return body ? { role: body.role, id: body.id } : conductor(scene)
}

/** What the authority's records say of somebody who stands in them is laid once the application is accepted. */
function layingOf({ view }: Here, { application, recorded }: Part, { history }: Progress): Planned[] {
  if (recorded === undefined || history || view.findings[application]) return []
  const input = { application, ...(recorded as JsonObject), source: { documents: ['历届获奖和处理台账'] } }
  return [{ act: 'layHistory', by: { role: 'secretariat', id: 'secretariat' }, input }]
}

function handlingOf(scene: Here, part: Part, progress: Progress | undefined): Planned[] {
  const { params, own, state, step, once } = scene
  const { application } = part
  const by = conductor(scene)
  if (part.needsSupplement && !progress?.timesAsked) {
    const input = { application, items: ['补充申报事实中缺少的部分'] }
    return [{ act: 'requestSupplement', by, input }]
  }
  if (progress && progress.outstanding.length > 0) {
    const again = { application, items: ['另补一份说明'] }
    const repeated: Planned[] =
      params.supplements.oneTime && once(`${step.id}: asking for a supplement twice`)
        ? [{ act: 'requestSupplement', by, input: again, refused: 'SupplementAskedBefore' }]
        : []
    const input = { application, documents: [], facts: statedBy(part, false) }
    const later = params.supplements.pausesClock ? { daysLater: 1 } : {}
    return [...repeated, { act: 'supplement', by: applicantOf(part), input, ...later }]
  }
  if (progress?.number !== undefined) return layingOf(scene, part, progress)
  const given = Object.values(own.progress).filter(({ number }) => number !== undefined).length
  const number = `${state.opened?.cycle ?? step.id}-${String(given + 1).padStart(3, '0')}`
  return [{ act: 'acknowledge', by: receiver(scene, progress), input: { application, number } }]
}

const LATECOMER = '逾期申报单位（演练）'

/** After the last day: somebody comes too late, somebody withdraws, then the step is closed. */
function ending(scene: Here, { lastDay }: Window): Planned[] {
  const { cast, view, step, once } = scene
  const notBefore = addDays(lastDay, 1)
  const [first] = cast
  const plans: Planned[] = []
  if (first && once(`${step.id}: an application after the deadline`)) {
    const latecomer = { ...first, application: `${first.application}-late`, name: LATECOMER }
    plans.push({
      act: 'submit',
      by: applicantOf(latecomer),
      input: formOf(scene, latecomer),
      notBefore,
      refused: 'DeadlineMissed',
    })
  }
  for (const part of cast.filter(({ withdraws }) => withdraws)) {
    const { application } = part
    if (view.applications[application]?.withdrawn !== false) continue
    const input = { application, reason: '因自身经营安排，申请撤回' }
    plans.push({ act: 'withdraw', by: applicantOf(part), input, notBefore })
  }
  return [...plans, { act: 'close', by: conductor(scene), input: {}, notBefore }]
}

/**
 * Everybody hands in, spread over the window in order: one on paper, one without a section of its facts that is then
 * supplemented, the last on the last day. One act at a time, so that other steps go on in between.
 */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { params, own, cast, view, step, today, once } = scene
  const notice = view.notices[params.window]
  if (notice?.lastDay === undefined) return []
  const window = { from: notice.postedOn, lastDay: notice.lastDay }
  for (const part of cast) {
    const entered = view.applications[part.application]
    if (!entered || entered.withdrawn) continue
    const plans = handlingOf(scene, part, own.progress[part.application])
    if (plans.length > 0) return plans
  }
  const index = cast.findIndex(({ application }) => !view.applications[application])
  const next = cast[index]
  if (next && today <= window.lastDay) return submissionOf(scene, next, index, window)
  const early: Planned[] =
    today <= window.lastDay && once(`${step.id}: closing on the last day`)
      ? [{ act: 'close', by: conductor(scene), input: {}, refused: 'WindowStillOpen' }]
      : []
  return [...early, ...ending(scene, window)]
}
