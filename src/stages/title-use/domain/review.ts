import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { act, citedIn, entryOn, findCase, openCase, followsCase } from './find-case.ts'
import { refuse } from './refusals.ts'

/** 提请法制审核 What the text leaves unclear is put to legal review, with a question. */
export const needsReview = act({
  by: ['step'],
  input: z.strictObject({ case: z.string(), question: freeText() }),
  follows: followsCase,
  decide: (context, { case: id, question }) => {
    const found = openCase(context, id)
    if (!found.ok) return found
    const { verdict } = found.value.judgement
    if (verdict !== 'unclear')
      return refuse('NotUnclear', citedIn(context, found.value), { case: id, verdict })
    return ok({ entries: [entryOn('ReviewAsked', id, found.value, { question })] })
  },
})

/** 法制审核意见 What the review found holds for this case: a person's judgement, with its paper. */
export const recordReview = act({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    outcome: z.enum(['allowed', 'forbidden']),
    reason: freeText(),
    document: z.string().trim().min(1),
  }),
  follows: followsCase,
  decide: (context, { case: id, outcome, reason, document }) => {
    const found = findCase(context, id)
    if (!found.ok) return found
    if (found.value.standing !== 'inReview')
      return refuse('NotInReview', citedIn(context, found.value), { case: id })
    return ok({ entries: [entryOn('ReviewGiven', id, found.value, { outcome, reason, document })] })
  },
})

/** 不予处理 The case is closed with a reason: the report was wrong, or there is nothing to it. */
export const dismiss = act({
  by: ['step'],
  input: z.strictObject({ case: z.string(), reason: freeText() }),
  follows: followsCase,
  decide: (context, { case: id, reason }) => {
    const found = openCase(context, id)
    if (!found.ok) return found
    return ok({ entries: [entryOn('CaseDismissed', id, found.value, { reason })] })
  },
})
