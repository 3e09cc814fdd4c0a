import type { ArticleRef } from '../basics/article.ts'
import type { Refusal } from '../basics/refusal.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { Criterion, Eligibility } from './criterion.ts'

/** 申报条件调整 What a body decided to change in the conditions: criteria dropped, and criteria put in place of those with their id or added. */
export type Adaptation = {
  readonly by: string
  readonly decidedOn: IsoDate
  readonly document: string
  readonly drop: readonly string[]
  readonly put: readonly Criterion[]
}

/**
 * The criteria of a cycle after an adaptation. `noticeOn` is the day of the act before which it has to be decided (undefined: not
 * yet done). The edition itself stays as it is; a cycle pins the adapted criteria.
 */
export function adaptCriteria(
  edition: { readonly criteria: readonly Criterion[]; readonly adaptable?: Eligibility['adaptable'] },
  adaptation: Adaptation,
  noticeOn: IsoDate | undefined,
): Result<readonly Criterion[], Refusal> {
  const { adaptable, criteria } = edition
  const { by, decidedOn, drop, put } = adaptation
  if (!adaptable) return refuse('ConditionsNotAdaptable', [], {})
  const articles = [adaptable.article]
  if (by !== adaptable.by) return refuse('NotTheAdaptingBody', articles, { by, lawful: adaptable.by })
  if (noticeOn !== undefined && decidedOn >= noticeOn)
    return refuse('AdaptedTooLate', articles, { decidedOn, noticeOn, before: adaptable.before })
  const strangers = drop.filter((id) => !criteria.some((one) => one.id === id))
  if (strangers.length > 0) return refuse('NoSuchCriterion', articles, { ids: strangers })
  const kept = criteria.filter(({ id }) => !drop.includes(id))
  const replaced = kept.map((one) => put.find(({ id }) => id === one.id) ?? one)
  return ok([...replaced, ...put.filter(({ id }) => !kept.some((one) => one.id === id))])
}

const refuse = (
  code: string,
  articles: readonly ArticleRef[],
  data: Refusal['data'],
): Result<never, Refusal> => err({ room: 'conditions', code, articles, data })
