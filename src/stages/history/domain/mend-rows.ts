import { z } from 'zod'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { checkRows } from '../../../core/history/check-rows.ts'
import {
  completeness,
  organisation,
  pastAward,
  pastSanction,
  type RowKind,
} from '../../../core/history/rows.ts'
import { actOf, type Context } from '../../../core/process/stage.ts'
import { isSameJson } from '../../../core/record/canonical.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { refuse } from './refusals.ts'
import { plain, rowOf, type State } from './state.ts'

const document = z.string().trim().min(1).max(200)
const rowId = z.string().min(1)
type Here = Context<object, State>

/** A row that somebody entered; what a cycle's log says is mended there and taken over again. */
function entered({ state, step }: Here, row: string): Result<NonNullable<ReturnType<typeof rowOf>>, Refusal> {
  const there = rowOf(state, row)
  if (!there) return refuse('NoSuchRow', [step.article], { row })
  const { cycle } = there.found.source
  return cycle === undefined ? ok(there) : refuse('FromARecord', [step.article], { row, cycle })
}

/** 证实 A paper was found that proves what was only stated. */
export const prove = actOf<object, State>()({
  by: ['step'],
  input: z.strictObject({ row: rowId, document }),
  decide: (context, { row, document: paper }) => {
    const cited = [context.step.article]
    const there = entered(context, row)
    if (!there.ok) return there
    const { found } = there.value
    if (!('standing' in found) || found.standing === 'proved') return refuse('ProvedAlready', cited, { row })
    if (found.code === null) return refuse('ProofNeedsCode', cited, { row })
    return ok({ entries: [{ type: 'RowProved', data: { row, document: paper } }] })
  },
})

const corrected = z.union([
  z.strictObject({ award: pastAward }),
  z.strictObject({ sanction: pastSanction }),
  z.strictObject({ organisation }),
])
type Corrected = z.infer<typeof corrected>

/** Of which kind the row is that somebody gives. */
function givenIn(to: Corrected): { kind: RowKind; given: object } {
  if ('award' in to) return { kind: 'awards', given: to.award }
  return 'sanction' in to
    ? { kind: 'sanctions', given: to.sanction }
    : { kind: 'organisations', given: to.organisation }
}

/** 更正 Puts another row in the place of one that was wrong; both stay in the record, with the reason. */
export const correctRow = actOf<object, State>()({
  by: ['step'],
  input: z.strictObject({ row: rowId, to: corrected, reason: freeText(), document }),
  decide: (context, { row, to, reason, document: paper }) => {
    const { state, step, edition, on } = context
    const cited = [step.article]
    const there = entered(context, row)
    if (!there.ok) return there
    const { kind, given } = givenIn(to)
    if (there.value.kind !== kind) return refuse('OtherKindOfRow', cited, { row, kind: there.value.kind })
    if (isSameJson(plain(there.value.found), given)) return refuse('NothingCorrected', cited, { row })
    const others = (state[kind] as readonly { readonly row: string }[]).filter((one) => one.row !== row)
    const against = { edition, there: others.map(plain) as never, on }
    const problems = checkRows(kind, [given] as never, against)
    if (problems.length > 0) return refuse('RowsUnfit', cited, { kind, problems })
    const data = { row, kind, to: given as never, reason, document: paper }
    return ok({ entries: [{ type: 'RowCorrected', data }] })
  },
})

/** 声明齐全 Somebody answers for it, with a document, that a list is complete since a year, or since the award exists. */
export const declareComplete = actOf<object, State>()({
  by: ['step'],
  input: completeness,
  decide: ({ state, step, on }, declared) => {
    const { what, sinceYear } = declared
    if (sinceYear !== null && sinceYear > Number(on.slice(0, 4)))
      return refuse('SinceInFuture', [step.article], { sinceYear, on })
    const covering = state.complete.find(
      (one) =>
        one.what === what && (one.sinceYear === null || (sinceYear !== null && one.sinceYear <= sinceYear)),
    )
    return covering
      ? refuse('DeclaredAlready', [step.article], { what, sinceYear: covering.sinceYear })
      : ok({ entries: [{ type: 'ListDeclaredComplete', data: { ...declared } }] })
  },
})
