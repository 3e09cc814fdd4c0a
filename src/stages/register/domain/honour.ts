import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import { type Honour, namedHonour, wonSeveral } from '../../../parts/title/domain.ts'
import { refuse } from './refusals.ts'
import type { Whose } from './state.ts'

export type { Honour }
export type Named = { readonly application: string; readonly award?: string }
type Here = Pick<Context<unknown, unknown>, 'view' | 'step' | 'edition'>

export const revocationOf = ({ revoked }: Pick<ContractView, 'revoked'>, { application, award }: Honour) =>
  revoked.find((each) => each.application === application && each.award === award)

/** The honour that an act names, whatever became of it; of several that an applicant won it has to name one. */
export function honourOf({ view, step }: Here, { application, award }: Named): Result<Honour, Refusal> {
  const found = namedHonour(view, application, award)
  if ('honour' in found) return ok(found.honour)
  return found.won.length === 0
    ? refuse('NotAWinner', [step.article], { application })
    : refuse('AwardNotNamed', [step.article], { application, won: [...found.won] })
}

/** Whose papers an entry is about. */
export const whoseIs = (view: ContractView, { application, award }: Honour): Whose => ({
  application,
  award,
  ...(wonSeveral(view, application) ? { ofSeveral: true } : {}),
})

/** The same, where it still stands. */
export function standingHonour(context: Here, named: Named): Result<Honour, Refusal> {
  const honour = honourOf(context, named)
  if (!honour.ok) return honour
  const revoked = revocationOf(context.view, honour.value)
  if (!revoked) return honour
  const { application, decidedOn, document, rule } = revoked
  const article = context.edition.revocations.find(({ id }) => id === rule)?.article ?? context.step.article
  return refuse('HonourRevoked', [article], { application, decidedOn, document })
}

/** Whether an item (trophy, certificate) was handed over with the honour. */
export const checkItem = (
  { step }: Here,
  { application, items }: Honour,
  item: string,
): Result<true, Refusal> =>
  items.includes(item)
    ? ok(true)
    : refuse('ItemNotConferred', [step.article], { application, item, items: [...items] })
