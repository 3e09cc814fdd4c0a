import type { ContractView } from '../../core/contract/view.ts'

/** 获奖以后的角色 What the years bring to whom: each fate falls to one winner, as far as there are winners. */
export type Fates = {
  /** Is paid, reports and shares as it should. */
  readonly honest?: string
  /** Proves to have cheated before its prize is paid. */
  readonly cheat?: string
  /** Is struck by something grave after its prize was paid. */
  readonly struck?: string
  /** Is struck too late for any rule, uses money wrongly once, and misses a report; where there are few winners, the honest one. */
  readonly careless?: string
}

/**
 * The first winner is the honest one, unless there are so few prizes that they are needed for what befalls the others: that is about money
 * too, so those with a prize come first.
 */
export function fatesOf({ honours }: Pick<ContractView, 'honours'>): Fates {
  const paid = new Set(honours.flatMap(({ application, prizeFen }) => (prizeFen > 0 ? [application] : [])))
  const winners = [...new Set(honours.map(({ application }) => application))]
  const unpaid = paid.size < 3 && winners.length > 2 ? winners.find((one) => !paid.has(one)) : undefined
  const honest = unpaid ?? winners[0]
  const others = winners.filter((one) => one !== honest)
  const [cheat, struck, last] = others.toSorted((a, b) => Number(paid.has(b)) - Number(paid.has(a)))
  const careless = last ?? honest
  return {
    ...(honest === undefined ? {} : { honest }),
    ...(cheat === undefined ? {} : { cheat }),
    ...(struck === undefined ? {} : { struck }),
    ...(careless === undefined ? {} : { careless }),
  }
}
