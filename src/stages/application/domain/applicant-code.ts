import { under } from '../../../core/basics/given-id.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { checkIdNumber } from '../../../core/codes/id-number.ts'
import { checkUscc } from '../../../core/codes/uscc.ts'
import type { ApplicationView, ContractView } from '../../../core/contract/view.ts'
import { refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import { progressOf, type State } from './state.ts'

type Form = {
  readonly name: string
  readonly code: string
  readonly kind: string
  readonly facts: JsonObject
}
export type Coded = { readonly code: string; readonly isUscc: boolean; readonly sharesCodeWith: string[] }

/** Applicants who are registered under a unified social credit code, their own or that of the body they belong to. */
const ORGANISATIONS = ['legalPerson', 'unincorporated', 'subUnit']

/** A sub-unit may have no code of its own: then it applies under that of the body it belongs to, beside others of that body. */
const mayShare = (form: Form, other: ApplicationView) =>
  (form.kind === 'subUnit' || other.kind === 'subUnit') && form.name !== other.name

const normalised = (code: string) => {
  const checked = checkUscc(code)
  return checked.ok ? checked.value.code : code
}

/** The codes under which a sub-unit may be known: the one it applies under, and that of its parent where it states one. */
function parentCodesOf({ kind, code, facts }: Form): string[] {
  if (kind !== 'subUnit') return []
  const stated = under((facts['applicant'] ?? {}) as JsonObject, 'parentCode')
  return [code, ...(typeof stated === 'string' ? [stated] : [])].map(normalised)
}

/**
 * The code as it is kept, and who else applies under it. A number that identifies a person never enters the record; `article` is the
 * one on who may apply.
 */
export function codeOf(
  form: Form,
  view: ContractView,
  state: State,
  { article, sharedCode }: { readonly article: string } & Pick<Params, 'sharedCode'>,
): Result<Coded, Refusal> {
  const isUscc = ORGANISATIONS.includes(form.kind)
  if (!isUscc && checkIdNumber(form.code).ok) return refuse('CodeIsPersonal', [article], {})
  const checked = checkUscc(form.code)
  if (isUscc && !checked.ok) return refuse('CodeFaulty', [article], { fault: checked.error })
  const code = isUscc && checked.ok ? checked.value.code : form.code
  const active = Object.values(view.applications).filter(
    (other) => !other.withdrawn && !progressOf(state, other.application).isDeclined,
  )
  const others = active.filter((other) => other.code === code)
  const taken = others.find((other) => !mayShare(form, other))
  if (taken) return refuse('CodeTaken', [article], { code, by: taken.application })
  if (!sharedCode.allowed) {
    const parents = parentCodesOf(form)
    for (const other of active) {
      const shared = parentCodesOf(other).find((each) => parents.includes(each))
      if (shared !== undefined)
        return refuse('SiblingApplied', [sharedCode.article], { code: shared, by: other.application })
    }
  }
  return ok({ code, isUscc, sharesCodeWith: others.map(({ application }) => application) })
}
