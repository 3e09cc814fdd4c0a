import type { z } from 'zod'
import { addYears } from '../../time/anniversary.ts'
import { addDays, civilOf, dateFromCivil, type IsoDate } from '../../time/iso-date.ts'
import type { Settled } from '../condition-kind.ts'
import { domainsWithOfficialLadder, type HistoryEvent, isAtLeast } from '../facts-events.ts'
import type { params } from './params.ts'
import type { BarredBecause, NotCountedBecause, PeopleBecause } from './words.zh.ts'

export type Params = Settled<z.output<typeof params>>

/** What an event means for the criterion. `clearOn` is the first day on which it no longer bars. */
export type Weight =
  | { readonly is: 'notCounted'; readonly why: NotCountedBecause }
  | { readonly is: 'barring'; readonly why: BarredBecause; readonly clearOn: IsoDate | null }
  | { readonly is: 'forPeople'; readonly why: PeopleBecause }
  | { readonly is: 'incomplete'; readonly lacks: 'domain' | 'severity' | 'level' | 'attributable' }

const notCounted = (why: NotCountedBecause): Weight => ({ is: 'notCounted', why })
const forPeople = (why: PeopleBecause): Weight => ({ is: 'forPeople', why })
const incomplete = (lacks: 'domain' | 'severity' | 'level' | 'attributable'): Weight => ({
  is: 'incomplete',
  lacks,
})

/** Whether the criterion speaks of such an event at all; null when it does. */
function subjectOf(
  event: HistoryEvent,
  { levels, attributableOnly, domains, openList }: Params,
): Weight | null {
  if (levels) {
    if (!event.level) return incomplete('level')
    if (!levels.includes(event.level)) return notCounted('level')
  }
  if (attributableOnly) {
    if (event.attributable === undefined) return incomplete('attributable')
    if (!event.attributable) return notCounted('notOwnFault')
  }
  if (domains) {
    if (!event.domain) return incomplete('domain')
    if (!domains.includes(event.domain) && !openList) return notCounted('domain')
  }
  return null
}

const isGraded = (event: HistoryEvent) =>
  event.gradedBy !== undefined || domainsWithOfficialLadder.some((domain) => domain === event.domain)

/** Whether it is grave enough; null when it is. Without an official ladder or an authority's document, people grade. */
function gradeOf(event: HistoryEvent, { atLeast, ungraded }: Params): Weight | null {
  if (!atLeast) return null
  if (ungraded === 'people' && !isGraded(event)) return forPeople('grade')
  if (!event.severity) return incomplete('severity')
  return isAtLeast(event.severity, atLeast) ? null : notCounted('grade')
}

type Given = NonNullable<Params['window']>
type Window = { readonly years: number; readonly count: Exclude<Given['count'], 'all-history'> }

/** The window outside of which nothing counts; null where all history is shown to people. */
export function windowOf({ window }: Params): Window | null {
  if (window === null || window.count === 'all-history') return null
  return { years: window.years, count: window.count }
}

/** 近n年 The first day outside the window; the corresponding day itself is inside (Civil Code 1259). */
function leavesWindowOn(counted: IsoDate, window: Window): IsoDate {
  if (window.count === 'calendar-years')
    return dateFromCivil({ year: civilOf(counted).year + window.years + 1, month: 1, day: 1 })
  return addDays(addYears(counted, window.years), 1)
}

type Repair = { readonly result: Weight | 'late' | 'outsideScope' | 'none'; readonly exemptFrom?: IsoDate }

/** 信用修复 Completed before the reference day it exempts, where the exemption reaches this criterion. */
function repairOf({ repairedOn }: HistoryEvent, { repair }: Params, asOf: IsoDate): Repair {
  if (!repair || repairedOn === undefined) return { result: 'none' }
  if (repair.item !== 'last' && repair.scope !== 'whole-list') return { result: 'outsideScope' }
  const exemptFrom = repair.onTheDay === 'in-time' ? repairedOn : addDays(repairedOn, 1)
  if (exemptFrom <= asOf) return { result: notCounted('repaired') }
  if (repairedOn === asOf && repair.onTheDay === 'people') return { result: forPeople('repairedOnTheDay') }
  return { result: 'late', exemptFrom }
}

export function weighEvent(event: HistoryEvent, params: Params, asOf: IsoDate): Weight {
  const window = windowOf(params)
  const counted = window?.count === 'rolling-from-decision' ? (event.decidedOn ?? event.on) : event.on
  const leavesOn = window ? leavesWindowOn(counted, window) : null
  if (leavesOn !== null && leavesOn <= asOf) return notCounted('beforeWindow')
  const early = subjectOf(event, params) ?? gradeOf(event, params)
  if (early && early.is !== 'forPeople') return early
  const { result, exemptFrom } = repairOf(event, params, asOf)
  if (typeof result === 'object' && result.is === 'notCounted') return result
  if (counted > asOf) return forPeople('afterReferenceDay')
  if (early) return early
  if (typeof result === 'object') return result
  if (params.domains && event.domain && !params.domains.includes(event.domain)) return forPeople('domain')
  if (leavesOn === null) return forPeople('noWindow')
  if (params.inWindow === 'people') return forPeople('inDoubt')
  const clearOn = exemptFrom !== undefined && exemptFrom < leavesOn ? exemptFrom : leavesOn
  const why =
    result === 'late' ? 'repairedLate' : result === 'outsideScope' ? 'repairOutsideScope' : 'inWindow'
  return { is: 'barring', why, clearOn }
}
