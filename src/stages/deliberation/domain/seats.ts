import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { seatsUsed } from '../../../core/selection/quotas.ts'
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

/** 合并名单 What earlier rounds adopted, with what this one does. Whose place went to a successor stands on the lists no more. */
export function withEarlier(
  { adopted }: State,
  { candidates }: Listed,
  lists: Lists,
): Record<string, string[]> {
  const standing = Object.values(candidates).flat()
  return Object.fromEntries(
    Object.entries(lists).map(([award, names]) => [
      award,
      [...(adopted[award] ?? []).filter((application) => standing.includes(application)), ...names],
    ]),
  )
}

/** 不占名额 Marks the cases of those who are adopted for the very award for which they were listed without using a seat. */
export const withoutSeats = ({ offQuota = {} }: Listed, cases: readonly Case[]): Case[] =>
  cases.map((each) => {
    const free = each.adopted !== null && offQuota[each.adopted]?.includes(each.application)
    return free ? { ...each, offQuota: true } : each
  })

/** Of the lists, only those whom `kept` keeps. */
const only = (lists: Lists, kept: (application: string) => boolean): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([award, names]) => [award, names.filter(kept)]))

/** 占用名额 The names that use a seat, and those that do not, over all rounds. */
export function seatedIn({ offQuota }: State, cases: readonly Case[], lists: Lists) {
  const free = [...offQuota, ...cases.filter((each) => each.offQuota).map(({ application }) => application)]
  return {
    seated: only(lists, (application) => !free.includes(application)),
    unseated: free.length > 0 ? { offQuota: only(lists, (application) => free.includes(application)) } : {},
  }
}

/** 空缺 Whether the text lets the body award fewer than stand on the list, or none at all. Who finds no free seat need not be awarded. */
export function vacancyAllowed(
  { edition, cohort }: Here,
  listed: Listed,
  lists: Lists,
  seated: Lists,
): Result<true, Refusal> {
  const { vacancy, quotas } = edition
  const standing = (award: string) =>
    (listed.candidates[award] ?? []).filter((application) => cohort.includes(application)).length
  for (const [award, names] of Object.entries(lists)) {
    const before = standing(award)
    const allowed = names.length === 0 ? vacancy.none : vacancy.fewer
    if (names.length < before && !allowed && seatsFree(quotas, award, seated) > 0) {
      const data = { award, listed: before, proposed: names.length }
      return refuse('VacancyNotAllowed', [vacancy.article], data)
    }
  }
  return ok(true)
}

/** What the limits on an award leave: the tightest of them counts. */
const seatsFree = (quotas: Edition['quotas'], award: string, seated: Lists): number =>
  Math.min(
    ...quotas
      .filter(({ awards }) => awards.includes(award))
      .map((quota) => Math.max(0, quota.max - seatsUsed(quota, seated))),
    Number.POSITIVE_INFINITY,
  )

/**
 * Seats that stay empty: those that were, and those of names that are gone, less those that others were moved to; never more than a
 * limit shared with other awards leaves.
 */
export const vacantAfter = (
  { quotas }: Pick<Edition, 'quotas'>,
  { vacant, candidates, offQuota = {} }: Listed,
  seated: Lists,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(vacant).map(([award, seats]) => {
      const before = (candidates[award]?.length ?? 0) - (offQuota[award]?.length ?? 0)
      const empty = seats + before - (seated[award]?.length ?? 0)
      return [award, Math.max(0, Math.min(empty, seatsFree(quotas, award, seated)))]
    }),
  )
