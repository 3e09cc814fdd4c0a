import type { Way } from './case-at-hand.ts'
import type { Owed } from './refusals.ts'
import type { Case, Item } from './case.ts'

/** Things that were decided to be handed back and are neither returned nor declared void. */
export const itemsLeft = ({ decision, takenBack }: Case): Item[] =>
  (decision?.items ?? []).filter((item) => !takenBack.includes(item))

/** 待办 What is still to be done after a decision. The taking of an award is announced and advised upon as its rule says. */
export function owedIn(found: Case, { rule }: Pick<Way, 'rule'>): Owed[] {
  const { decision, award, delivered, announced, advised } = found
  if (!decision) return []
  const taken = decision.outcome === 'revoke' && award !== null
  const owed: readonly (readonly [Owed, boolean])[] = [
    ['delivery', !delivered],
    ['announcement', taken && rule?.announced === true && !announced],
    ['takingBack', itemsLeft(found).length > 0],
    ['advice', taken && rule?.advisesAuthority === true && !advised],
  ]
  return owed.filter(([, isOwed]) => isOwed).map(([what]) => what)
}
