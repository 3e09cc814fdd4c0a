import type { Refusal } from '../../core/basics/refusal.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { refusalsOf } from '../../core/process/stage.ts'
import type { MoneyUse } from '../../core/regulation/schema/after-award.ts'

type Unnamed = { purpose: string; known: { id: string; name: Text }[] }

/** Why money cannot go to a purpose. A stage that enters the use of earmarked money has all of these. */
export type EarmarkRefusals = { PurposeNotAllowed: Unnamed; PurposeReasonMissing: Unnamed }

/** A purpose as the text takes it; `listed` is null where the text names none at all. */
export type Purposed = { purpose: string; name?: Text; listed: boolean | null }

/**
 * 专款专用 Whether money may go to a purpose. One that the text does not name stands beside those that it does where its list is open
 * and a reason is given, or where it keeps nobody from another use; without a text nothing is judged.
 */
export function purposed(
  room: string,
  use: MoneyUse | undefined,
  purpose: string,
  reason: string | undefined,
): Result<Purposed, Refusal> {
  if (!use) return ok({ purpose, listed: null })
  const named = use.purposes.find(({ id }) => id === purpose)
  if (named) return ok({ purpose, name: named.name, listed: true })
  if (!use.onlyThese || (use.openList && reason !== undefined)) return ok({ purpose, listed: false })
  const known = use.purposes.map(({ id, name }) => ({ id, name }))
  const code = use.openList ? 'PurposeReasonMissing' : 'PurposeNotAllowed'
  return refusalsOf<EarmarkRefusals>(room)(code, [use.article], { purpose, known })
}
