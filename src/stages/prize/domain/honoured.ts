import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { refuse } from './refusals.ts'

export type Here<S> = Pick<Context<object, S>, 'edition' | 'step' | 'state' | 'view' | 'actor' | 'on'>
export type Honour = ContractView['honours'][number]
export type Revoked = ContractView['revoked'][number]

/** Whoever sees to the money: the body of the step, the secretariat, the finance body. */
export const OFFICE = ['step', 'secretariat', 'finance'] as const

export const honourOf = ({ honours }: ContractView, application: string): Honour | undefined =>
  honours.find((honour) => honour.application === application)

export const revocationOf = ({ revoked }: ContractView, application: string): Revoked | undefined =>
  revoked.find((each) => each.application === application)

export function checkWinner(
  { view, step }: Pick<Here<unknown>, 'view' | 'step'>,
  application: string,
): Result<Honour, Refusal> {
  const honour = honourOf(view, application)
  return honour ? ok(honour) : refuse('NotAWinner', [step.article], { application })
}

/** The articles on which a revocation rests. */
export const articlesOf = ({ revocations }: Pick<Edition, 'revocations'>, { rule }: Revoked): string[] =>
  revocations.filter(({ id }) => id === rule).map(({ article }) => article)

/** The articles that fix the money of an award. */
export const moneyArticles = ({ prizes, repeatWin }: Edition, award: string): string[] => [
  ...new Set([
    ...prizes.filter((prize) => prize.award === award).map(({ article }) => article),
    repeatWin.article,
  ]),
]

/** 应付取消 A payable lapses with its award, on the day of the decision. */
export function checkNotRevoked(
  { edition, view }: Pick<Here<unknown>, 'edition' | 'view'>,
  application: string,
  day: string,
): Result<true, Refusal> {
  const revoked = revocationOf(view, application)
  if (!revoked || day < revoked.decidedOn) return ok(true)
  const { rule, decidedOn, document } = revoked
  return refuse('PayableCancelled', articlesOf(edition, revoked), { application, rule, decidedOn, document })
}

/** Where the edition has a finance body, money is entered by it alone. */
export function checkFinance({
  edition,
  actor,
}: Pick<Here<unknown>, 'edition' | 'actor'>): Result<true, Refusal> {
  const finance = edition.bodies.find(({ role }) => role === 'finance')
  if (!finance || actor.role === 'finance') return ok(true)
  return refuse('FinanceDoesThis', [finance.article], { role: actor.role })
}
