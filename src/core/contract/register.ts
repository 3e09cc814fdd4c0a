import type { Edition } from '../regulation/edition.ts'
import { vacanciesOf } from '../selection/candidates.ts'
import { limitsOf } from '../selection/edition-awards.ts'
import { vacantTogether } from './vacant-together.ts'
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
  const vacant = vacanciesOf(edition.awards, limitsOf(edition), seated)
  const shared = vacantTogether(edition, vacant, seated)
  return {
    winners,
    vacant,
    ...(shared.length > 0 && {
      vacantTogether: Object.fromEntries(shared.map(({ limit, seats }) => [limit.id, seats])),
    }),
    struck: view.approval?.struck ?? [],
    removed: Object.entries(view.removed).map(([application, cause]) => ({ application, cause })),
  }
}
