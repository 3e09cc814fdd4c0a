import { under } from '../../../core/basics/given-id.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { checkIdNumber } from '../../../core/codes/id-number.ts'
import { checkUscc } from '../../../core/codes/uscc.ts'
import type { ApplicationView, ContractView } from '../../../core/contract/view.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
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

/** Units may have no code of their own: then they apply under that of the body they belong to, beside others of that body. */
const isUnit = (kind: string) => kind === 'subUnit' || kind === 'team'
const mayShare = (form: Form, other: ApplicationView) =>
  (isUnit(form.kind) || isUnit(other.kind)) && form.name !== other.name

const normalised = (code: string) => {
  const checked = checkUscc(code)
  return checked.ok ? checked.value.code : code
}

/** The codes under which a unit may be known: the one it applies under, and that of its parent where it states one. */
function parentCodesOf({ code, facts }: Form): string[] {
  const stated = under((facts['applicant'] ?? {}) as JsonObject, 'parentCode')
  return [code, ...(typeof stated === 'string' ? [stated] : [])].map(normalised)
}

/**
 * The code as it is kept. Of a person that is a salted hash of the ID number, made before it comes here with a salt that the office keeps:
 * the same person is found by it, and the number never enters the record.
 */
function kept({ code, kind }: Form, article: string): Result<string, Refusal> {
  if (kind !== 'person') {
    const checked = checkUscc(code)
    return checked.ok ? ok(checked.value.code) : refuse('CodeFaulty', [article], { fault: checked.error })
  }
  if (checkIdNumber(code).ok) return refuse('CodeIsPersonal', [article], {})
  return sha256Hex.safeParse(code).success ? ok(code) : refuse('CommitmentUnfit', [article], {})
}

/** Whether another unit of the same parent stands in the way; units of other kinds do not. */
function checkSiblings(
  form: Form,
  active: readonly ApplicationView[],
  { allowed, kinds, article }: Params['sharedCode'],
): Result<true, Refusal> {
  const { kind } = form
  if (allowed || !kinds.some((one) => one === kind)) return ok(true)
  const parents = parentCodesOf(form)
  for (const other of active.filter((one) => one.kind === kind)) {
    const code = parentCodesOf(other).find((each) => parents.includes(each))
    if (code !== undefined) return refuse('SiblingApplied', [article], { code, by: other.application, kind })
  }
  return ok(true)
}

/** The code as it is kept, and who else applies under it; `article` is the one on who may apply. */
export function codeOf(
  form: Form,
  view: ContractView,
  state: State,
  { article, sharedCode }: { readonly article: string } & Pick<Params, 'sharedCode'>,
): Result<Coded, Refusal> {
  const coded = kept(form, article)
  if (!coded.ok) return coded
  const code = coded.value
  const active = Object.values(view.applications).filter(
    (other) => !other.withdrawn && !progressOf(state, other.application).isDeclined,
  )
  const others = active.filter((other) => other.code === code)
  const taken = others.find((other) => !mayShare(form, other))
  const isUscc = form.kind !== 'person'
  if (taken && !isUscc) return refuse('PersonApplied', [article], { by: taken.application })
  if (taken) return refuse('CodeTaken', [article], { code, by: taken.application })
  const alone = checkSiblings(form, active, sharedCode)
  if (!alone.ok) return alone
  return ok({ code, isUscc, sharesCodeWith: others.map(({ application }) => application) })
}
