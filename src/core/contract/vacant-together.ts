import type { Edition } from '../regulation/edition.ts'
import { limitsOf } from '../selection/edition-awards.ts'
import { type Assignment, type Quota, seatsUsed } from '../selection/quotas.ts'

/** 合计空缺 Seats that only a limit over several awards counts stay vacant for all of them together. */
export const vacantTogether = (
  edition: Pick<Edition, 'quotas'>,
  vacant: Readonly<Record<string, number>>,
  seated: Assignment,
): readonly { readonly limit: Quota; readonly seats: number }[] =>
  limitsOf(edition)
    .filter(({ awards }) => awards.some((id) => !Object.hasOwn(vacant, id)))
    .map((limit) => ({ limit, seats: Math.max(0, limit.max - seatsUsed(limit, seated)) }))
