import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ApplicationView, ContractView } from '../../../core/contract/view.ts'
import { refuse } from './refusals.ts'

/** The application, if it was handed in and not withdrawn. */
export function onFile(
  view: ContractView,
  application: string,
  article: string,
): Result<ApplicationView, Refusal> {
  const found = under(view.applications, application)
  if (!found) return refuse('ApplicationUnknown', [article], { application })
  if (found.withdrawn) return refuse('WithdrawnAlready', [article], { application })
  return ok(found)
}
