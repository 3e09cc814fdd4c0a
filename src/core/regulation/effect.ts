import type { IsoDate } from '../time/iso-date.ts'
import { addDays } from '../time/iso-date.ts'
import type { Effect } from './schema/head.ts'

/** 效力状态 What a regulation is on a day: a draft, with blank dates, not yet, now, or no longer in force. */
export type Status = 'draft' | 'incomplete' | 'pending' | 'active' | 'expired'

/** The day on which the text takes effect; null where its dates are blank or it was never published. */
export function effectiveFrom(effect: Effect): IsoDate | null {
  switch (effect.mode) {
    case 'fixed':
      return effect.from
    case 'afterPublication':
      return effect.publishedOn === undefined ? null : addDays(effect.publishedOn, effect.days)
    case 'unset':
      return null
  }
}

/** The status of an edition on a day. The last day of its term is still in force. */
export function statusOn(
  edition: { readonly state: 'issued' | 'draft'; readonly effect: Effect },
  on: IsoDate,
): Status {
  if (edition.state === 'draft') return 'draft'
  const from = effectiveFrom(edition.effect)
  if (from === null) return 'incomplete'
  if (on < from) return 'pending'
  const to = edition.effect.mode === 'fixed' ? edition.effect.to : undefined
  return to !== undefined && on > to ? 'expired' : 'active'
}
