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

/** The first winner is the honest one; of the others those with a prize come first, because what befalls them is about money too. */
export function fatesOf({ honours }: Pick<ContractView, 'honours'>): Fates {
  const paid = new Set(honours.flatMap(({ application, prizeFen }) => (prizeFen > 0 ? [application] : [])))
  const [honest, ...others] = [...new Set(honours.map(({ application }) => application))]
  const [cheat, struck, last] = others.toSorted((a, b) => Number(paid.has(b)) - Number(paid.has(a)))
  const careless = last ?? honest
  return {
    ...(honest === undefined ? {} : { honest }),
    ...(cheat === undefined ? {} : { cheat }),
    ...(struck === undefined ? {} : { struck }),
    ...(careless === undefined ? {} : { careless }),
  }
}
