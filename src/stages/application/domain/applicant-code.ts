import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { checkIdNumber } from '../../../core/codes/id-number.ts'
import { checkUscc } from '../../../core/codes/uscc.ts'
import type { ApplicationView, ContractView } from '../../../core/contract/view.ts'
import { refuse } from './refusals.ts'
import { progressOf, type State } from './state.ts'

type Form = { readonly name: string; readonly code: string; readonly kind: string }
export type Coded = { readonly code: string; readonly isUscc: boolean; readonly sharesCodeWith: string[] }

/** Applicants who are registered under a unified social credit code, their own or that of the body they belong to. */
const ORGANISATIONS = ['legalPerson', 'unincorporated', 'subUnit']

/** A sub-unit may have no code of its own: then it applies under that of the body it belongs to, beside others of that body. */
const mayShare = (form: Form, other: ApplicationView) =>
  (form.kind === 'subUnit' || other.kind === 'subUnit') && form.name !== other.name

/** The code as it is kept, and who else applies under it. A number that identifies a person never enters the record. */
export function codeOf(
  form: Form,
  view: ContractView,
  state: State,
  article: string,
): Result<Coded, Refusal> {
  const isUscc = ORGANISATIONS.includes(form.kind)
  if (!isUscc && checkIdNumber(form.code).ok) return refuse('CodeIsPersonal', [article], {})
  const checked = checkUscc(form.code)
  if (isUscc && !checked.ok) return refuse('CodeFaulty', [article], { fault: checked.error })
  const code = isUscc && checked.ok ? checked.value.code : form.code
  const others = Object.values(view.applications).filter(
    (other) => other.code === code && !other.withdrawn && !progressOf(state, other.application).isDeclined,
  )
  const taken = others.find((other) => !mayShare(form, other))
  if (taken) return refuse('CodeTaken', [article], { code, by: taken.application })
  return ok({ code, isUscc, sharesCodeWith: others.map(({ application }) => application) })
}
