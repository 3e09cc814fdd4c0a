import type { Edition } from '../regulation/edition.ts'
import { vacanciesOf } from '../selection/candidates.ts'
import { limitsOf } from '../selection/edition-awards.ts'
import { seatsUsed } from '../selection/quotas.ts'
import type { ContractView } from './view.ts'

/** 获奖名录 Who won what, what was handed over, which seats stayed vacant, and who fell on the way: what `register.json` holds. */
export function registerOf(edition: Pick<Edition, 'awards' | 'quotas'>, view: ContractView) {
  const winners = view.honours.map(({ application, award, items, prizeFen, firstWin }) => ({
    application,
    name: view.applications[application]?.name ?? application,
    award,
    items,
    prizeFen,
    firstWin,
  }))
  const free = Object.values(view.candidates?.offQuota ?? {}).flat()
  const seated = Object.fromEntries(
    edition.awards.map(({ id }) => [
      id,
      winners
        .filter(({ award, application }) => award === id && !free.includes(application))
        .map(({ application }) => application),
    ]),
  )
  const limits = limitsOf(edition)
  const vacant = vacanciesOf(edition.awards, limits, seated)
  // Seats that only a limit over several awards counts stay vacant for all of them together.
  const shared = limits.filter(({ awards }) => awards.some((id) => !Object.hasOwn(vacant, id)))
  const vacantTogether = Object.fromEntries(
    shared.map((limit) => [limit.id, Math.max(0, limit.max - seatsUsed(limit, seated))]),
  )
  return {
    winners,
    vacant,
    ...(shared.length > 0 ? { vacantTogether } : {}),
    struck: view.approval?.struck ?? [],
    removed: Object.entries(view.removed).map(([application, cause]) => ({ application, cause })),
  }
}
