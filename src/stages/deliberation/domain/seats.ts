import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { checkQuotas } from '../../../core/selection/quotas.ts'
import type { Here } from './listed.ts'
import { refuse } from './refusals.ts'
import type { Case, Listed, State } from './state.ts'

type Lists = Readonly<Record<string, readonly string[]>>

/** The lists that the cases amount to: by award from the highest, in the order in which the body had the names before it. */
export const listsOf = (edition: Pick<Edition, 'awards'>, cases: readonly Case[]): Record<string, string[]> =>
  Object.fromEntries(
    [...edition.awards]
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => [
        id,
        cases.filter(({ adopted }) => adopted === id).map(({ application }) => application),
      ]),
  )

/** 合并名单 What earlier rounds adopted, with what this one does. */
export const withEarlier = ({ adopted }: State, lists: Lists): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(lists).map(([award, names]) => [award, [...(adopted[award] ?? []), ...names]]),
  )

/** 名额 Whether no limit is exceeded. */
export function withinQuotas({ edition }: Here, lists: Lists): Result<true, Refusal> {
  for (const quota of edition.quotas.filter(({ soft }) => !soft)) {
    const checked = checkQuotas([{ id: quota.id, awards: quota.awards, max: quota.max }], lists)
    const excess = checked.ok ? undefined : checked.error[0]
    if (excess)
      return refuse('QuotaExceeded', [quota.article], {
        awards: quota.awards,
        max: excess.max,
        count: excess.count,
      })
  }
  return ok(true)
}

/** 空缺 Whether the text lets the body award fewer than stand on the list, or none at all. */
export function vacancyAllowed(
  { edition, cohort }: Here,
  listed: Listed,
  lists: Lists,
): Result<true, Refusal> {
  const { vacancy } = edition
  const standing = (award: string) =>
    (listed.candidates[award] ?? []).filter((application) => cohort.includes(application)).length
  for (const [award, names] of Object.entries(lists)) {
    const before = standing(award)
    const allowed = names.length === 0 ? vacancy.none : vacancy.fewer
    if (names.length < before && !allowed) {
      const data = { award, listed: before, proposed: names.length }
      return refuse('VacancyNotAllowed', [vacancy.article], data)
    }
  }
  return ok(true)
}

/** Seats that stay empty: those that were, and those of names that are gone, less those that others were moved to. */
export const vacantAfter = (listed: Listed, lists: Lists): Record<string, number> =>
  Object.fromEntries(
    Object.entries(listed.vacant).map(([award, seats]) => [
      award,
      seats + (listed.candidates[award]?.length ?? 0) - (lists[award]?.length ?? 0),
    ]),
  )
