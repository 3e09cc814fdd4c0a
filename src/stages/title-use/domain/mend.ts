import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { act, citedIn, entryOn, forbiddenCase, type Here, openCase, followsCase } from './find-case.ts'
import { refuse } from './refusals.ts'
import type { Case } from './state.ts'

const document = z.string().trim().min(1)

const checkUntil = (context: Here, found: Case, until: string): Result<true, Refusal> =>
  until > context.on ? ok(true) : refuse('UntilTooEarly', citedIn(context, found), { until, on: context.on })

/** 责令改正 Orders a forbidden use to end by a day, where the text has it ordered. */
export const orderToMend = act({
  by: ['step'],
  input: z.strictObject({ case: z.string(), until: isoDate, document }),
  follows: followsCase,
  decide: (context, { case: id, until, document: paper }) => {
    const found = forbiddenCase(context, id)
    if (!found.ok) return found
    const { remedy, article } = found.value.judgement
    if (remedy !== 'orderToMend' || article === undefined)
      return refuse('NoOrderInText', citedIn(context, found.value), {
        case: id,
        left: remedy === 'law' ? 'law' : 'advice',
      })
    const day = checkUntil(context, found.value, until)
    if (!day.ok) return day
    return ok({ entries: [entryOn('MendOrdered', id, found.value, { until, document: paper, article })] })
  },
})

/** 提示函 Where the text names nothing that follows, a letter advises to end the use. It is no order. */
export const warn = act({
  by: ['step'],
  input: z.strictObject({ case: z.string(), until: isoDate, document }),
  follows: followsCase,
  decide: (context, { case: id, until, document: paper }) => {
    const found = forbiddenCase(context, id)
    if (!found.ok) return found
    const { remedy } = found.value.judgement
    if (remedy !== undefined)
      return refuse('OrderInText', citedIn(context, found.value), { case: id, remedy })
    const day = checkUntil(context, found.value, until)
    if (!day.ok) return day
    return ok({ entries: [entryOn('AdviceSent', id, found.value, { until, document: paper })] })
  },
})

/** A case in which an order or advice went out, with its day. */
function awaited(context: Here, id: string): Result<Case & { readonly until: string }, Refusal> {
  const found = openCase(context, id)
  if (!found.ok) return found
  const { until } = found.value
  return until === undefined
    ? refuse('NothingToMend', citedIn(context, found.value), { case: id })
    : ok({ ...found.value, until })
}

/** 已改正 The use has ended; also after the day, and after it was found not to have. */
export const recordMended = act({
  by: ['step'],
  input: z.strictObject({ case: z.string(), document }),
  follows: followsCase,
  decide: (context, { case: id, document: paper }) => {
    const found = awaited(context, id)
    if (!found.ok) return found
    return ok({ entries: [entryOn('Mended', id, found.value, { document: paper })] })
  },
})

/** 逾期未改 The day is over and the use goes on. */
export const recordNotMended = act({
  by: ['step'],
  input: z.strictObject({ case: z.string(), document }),
  follows: followsCase,
  decide: (context, { case: id, document: paper }) => {
    const found = awaited(context, id)
    if (!found.ok) return found
    const { until, standing } = found.value
    if (standing === 'notMended')
      return refuse('NotMendedAlready', citedIn(context, found.value), { case: id, until })
    if (context.on <= until)
      return refuse('StillTimeToMend', citedIn(context, found.value), { case: id, until })
    return ok({ entries: [entryOn('NotMended', id, found.value, { until, document: paper })] })
  },
})
