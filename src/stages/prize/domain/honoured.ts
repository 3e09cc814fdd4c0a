import { givenId } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { type Honour, namedHonour, wonSeveral } from '../../../parts/title/domain.ts'
import type { Whose } from './entries.ts'
import { refuse } from './refusals.ts'

export type Here<S> = Pick<Context<object, S>, 'edition' | 'step' | 'state' | 'view' | 'actor' | 'on'>
export type { Honour }
export type Revoked = ContractView['revoked'][number]
export type Named = { readonly application: string; readonly award?: string }

/** Whose money an act is about; `award` is asked for where an applicant won several. */
export const whose = { application: givenId, award: givenId.exactOptional() }

/** Whoever sees to the money: the body of the step, the secretariat, the finance body. */
export const OFFICE = ['step', 'secretariat', 'finance'] as const

export const revocationOf = (
  { revoked }: Pick<ContractView, 'revoked'>,
  { application, award }: Pick<Honour, 'application' | 'award'>,
): Revoked | undefined => revoked.find((each) => each.application === application && each.award === award)

/** The honour that an act names, whatever became of it. */
export function checkWinner(
  { view, step }: Pick<Here<unknown>, 'view' | 'step'>,
  { application, award }: Named,
): Result<Honour, Refusal> {
  const found = namedHonour(view, application, award)
  if ('honour' in found) return ok(found.honour)
  return found.won.length === 0
    ? refuse('NotAWinner', [step.article], { application })
    : refuse('AwardNotNamed', [step.article], { application, won: [...found.won] })
}

/** The honour that an act names, for what is not yet known to be possible. */
export function honourOf(view: ContractView, { application, award }: Named): Honour | undefined {
  const found = namedHonour(view, application, award)
  return 'honour' in found ? found.honour : undefined
}

/** Whose money an entry is about. */
export const whoseIs = (view: ContractView, { application, award }: Honour): Whose => ({
  application,
  award,
  ...(wonSeveral(view, application) ? { ofSeveral: true } : {}),
})

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
  honour: Honour,
  day: string,
): Result<true, Refusal> {
  const revoked = revocationOf(view, honour)
  if (!revoked || day < revoked.decidedOn) return ok(true)
  const { application } = honour
  const { rule, decidedOn, document } = revoked
  return refuse('PayableCancelled', articlesOf(edition, revoked), { application, rule, decidedOn, document })
}

/** Where the edition has a finance body, money and whatever decides where it goes are entered by it alone. */
export function checkFinance({
  edition,
  actor,
}: Pick<Here<unknown>, 'edition' | 'actor'>): Result<true, Refusal> {
  const finance = edition.bodies.find(({ role }) => role === 'finance')
  if (!finance || actor.role === 'finance') return ok(true)
  return refuse('FinanceDoesThis', [finance.article], { role: actor.role })
}
