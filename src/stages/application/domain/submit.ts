import { z } from 'zod'
import { applicationId, under } from '../../../core/basics/given-id.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { sealedWithin } from '../../../core/record/sealing/marks.ts'
import { applicantKind } from '../../../core/regulation/schema/head.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import { codeOf } from './applicant-code.ts'
import { factsOf } from './facts.ts'
import { checkFiling, filing } from './filing.ts'
import { documents, statedFacts } from './handed-in.ts'
import { checkNoPersonalNumber } from './personal-number.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import type { Entries, Handed, State } from './state.ts'
import { windowOf } from './window.ts'

/** Whether every required document is there, and nothing that nobody asked for. */
export function checkDocuments(
  params: Params,
  handed: readonly Handed[],
  isComplete: boolean,
): Result<true, Refusal> {
  const known = params.documents.map(({ id }) => id)
  const unknown = handed.map(({ id }) => id).filter((id) => !known.includes(id))
  if (unknown.length > 0) return refuse('DocumentsUnknown', [params.article], { unknown, known })
  const missing = params.documents.filter(
    ({ id, required }) => required && !handed.some((document) => document.id === id),
  )
  if (!isComplete || missing.length === 0) return ok(true)
  return refuse('DocumentsMissing', [...new Set(missing.map(({ article }) => article))], {
    missing: missing.map(({ name }) => name),
  })
}

/** 申报 Hands in an application. The legal date decides whether it is in time: the last day itself is. */
export const submit = actOf<Params, State>()({
  by: ['applicant'],
  input: sealedWithin(
    z.strictObject({
      application: applicationId,
      name: z.string().trim().min(1),
      code: z.string().min(1),
      kind: applicantKind,
      facts: statedFacts,
      documents,
      filedWith: filing.exactOptional(),
    }),
    ({ kind }) => (kind === 'person' ? { name: 'personName', 'facts.applicant.name': 'personName' } : {}),
  ),
  concerns: ({ application }) => application,
  decide: ({ params, view, state, edition, on }, input) => {
    const { application, name, kind, filedWith } = input
    const window = windowOf(params, view)
    if (!window.ok) return window
    const { from, lastDay } = window.value
    if (on < from) return refuse('WindowNotOpenYet', [params.article], { opensOn: from, on })
    if (hasElapsed({ lastDay }, on)) return refuse('DeadlineMissed', [params.article], { lastDay, on, name })
    if (under(view.applications, application))
      return refuse('ApplicationTaken', [params.article], { application })
    const { kinds, article } = edition.applicants
    if (!kinds.includes(kind)) return refuse('KindNotAdmitted', [article], { kind, kinds })
    const impersonal = checkNoPersonalNumber({ application }, article)
    if (!impersonal.ok) return impersonal
    const coded = codeOf(input, view, state, { article, sharedCode: params.sharedCode })
    if (!coded.ok) return coded
    const filed = checkFiling({ params, edition }, filedWith)
    if (!filed.ok) return filed
    const complete = checkDocuments(params, input.documents, true)
    if (!complete.ok) return complete
    const { code, isUscc, sharesCodeWith } = coded.value
    const facts = factsOf(input.facts, { name, code: isUscc ? code : null, kind }, edition, lastDay)
    if (!facts.ok) return facts
    const data: Entries['ApplicationSubmitted'] = {
      application,
      name,
      code,
      kind,
      documents: input.documents,
      lastDay,
      sharesCodeWith,
      ...(filedWith === undefined ? {} : { filedWith }),
    }
    return ok({
      entries: [
        { type: 'ApplicationSubmitted', application, data },
        contract('ApplicationEntered', { application, name, code, kind, facts: facts.value }),
      ],
    })
  },
})
