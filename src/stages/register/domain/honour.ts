import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractEntries } from '../../../core/contract/entries.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import { refuse } from './refusals.ts'

export type Honour = Readonly<ContractEntries['HonourConferred']>
type Here = Pick<Context<unknown, unknown>, 'view' | 'step' | 'edition'>

export const revocationOf = ({ revoked }: Pick<ContractView, 'revoked'>, { application, award }: Honour) =>
  revoked.find((each) => each.application === application && each.award === award)

/** The honour that an application won, whatever became of it. */
export function honourOf({ view, step }: Here, application: string): Result<Honour, Refusal> {
  const honour = view.honours.find((each) => each.application === application)
  return honour ? ok(honour) : refuse('NotAWinner', [step.article], { application })
}

/** The honour that an application won and still has. */
export function standingHonour(context: Here, application: string): Result<Honour, Refusal> {
  const honour = honourOf(context, application)
  if (!honour.ok) return honour
  const revoked = revocationOf(context.view, honour.value)
  if (!revoked) return honour
  const { decidedOn, document, rule } = revoked
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
