import type { Edition } from '../regulation/edition.ts'
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
  const vacant = Object.fromEntries(
    edition.awards.flatMap(({ id }) => {
      const own = edition.quotas.find(({ awards }) => awards.length === 1 && awards[0] === id)
      return own ? [[id, own.max - winners.filter(({ award }) => award === id).length] as const] : []
    }),
  )
  return {
    winners,
    vacant,
    struck: view.approval?.struck ?? [],
    removed: Object.entries(view.removed).map(([application, cause]) => ({ application, cause })),
  }
}
