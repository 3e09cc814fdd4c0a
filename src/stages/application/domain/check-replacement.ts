import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractEntries } from '../../../core/contract/entries.ts'
import type { Premises } from '../../../core/process/stage.ts'
import { isSameJson } from '../../../core/record/canonical.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { applicantKind } from '../../../core/regulation/schema/head.ts'
import { codeOf } from './applicant-code.ts'
import { factsOf } from './facts.ts'
import { statedFacts } from './handed-in.ts'
import { refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import type { State } from './state.ts'
import { windowOf } from './window.ts'

const recorded = z.strictObject({
  application: z.string(),
  name: z.string().trim().min(1),
  code: z.string().min(1),
  kind: applicantKind,
  facts: statedFacts,
})

/**
 * 更正申报 What stands in the place of an application is the same application, and such as could have been handed in: an admitted kind,
 * a sound code that no other applicant holds, facts that agree with the form.
 */
export function checkReplacement(
  { data }: Entry,
  replacement: JsonObject,
  { params, view, state, edition }: Premises<Params, State>,
): Result<true, Refusal> {
  const { application } = data as ContractEntries['ApplicationEntered']
  const { kinds, article } = edition.applicants
  const unfit = () => refuse('ReplacementUnfit', [article], { application })
  const read = recorded.safeParse(replacement)
  if (!read.success || read.data.application !== application) return unfit()
  const { name, kind, facts } = read.data
  if (!kinds.includes(kind)) return refuse('KindNotAdmitted', [article], { kind, kinds })
  const { [application]: _, ...others } = view.applications
  const { sharedCode } = params
  const coded = codeOf(read.data, { ...view, applications: others }, state, { article, sharedCode })
  if (!coded.ok) return coded
  const window = windowOf(params, view)
  if (!window.ok) return window
  const { code, isUscc } = coded.value
  const laid = factsOf(facts, { name, code: isUscc ? code : null, kind }, edition, window.value.lastDay)
  if (!laid.ok) return laid
  const whole = { application, name, code, kind, facts: laid.value }
  return isSameJson(whole, replacement) ? ok(true) : unfit()
}
