import { z } from 'zod'
import { applicationId, givenId } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf, type Context, contract, type Draft } from '../../../core/process/stage.ts'
import { validUntil } from '../../../parts/title/domain.ts'
import { checkItem, type Honour, revocationOf, standingHonour, whoseIs } from './honour.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

type Here = Context<Params, State>

/** 名录编号 */
export const registerNumber = z.string().trim().min(1).max(60)

export const entryOf = (
  { registered }: Pick<ContractView, 'registered'>,
  { application, award }: Pick<Honour, 'application' | 'award'>,
) => registered.find((each) => each.application === application && each.award === award)

/** Whether a number is free, or its own already. */
export function checkNumber(
  { view, step }: Pick<Here, 'view' | 'step'>,
  { application, award }: Pick<Honour, 'application' | 'award'>,
  number: string,
): Result<true, Refusal> {
  const taken = view.registered.find(
    (each) => each.number === number && !(each.application === application && each.award === award),
  )
  return taken ? refuse('NumberTaken', [step.article], { number, application: taken.application }) : ok(true)
}

/** The title runs from the day of approval, and by years to the end of the corresponding day. */
function registration({ edition, view, on }: Here, { application, award }: Honour, number: string): Draft {
  const approvedOn = view.awardedOn[application] ?? on
  const until = validUntil(edition, approvedOn)
  const limited = until === undefined ? {} : { validUntil: until }
  return contract('HonourRegistered', { application, award, number, approvedOn, ...limited })
}

/** 登记 Enters one honour under its number, with the numbers of what was handed over where those have any. */
export const enter = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    application: applicationId,
    award: givenId.exactOptional(),
    number: registerNumber,
    papers: z.array(z.strictObject({ item: z.string(), number: registerNumber })).default([]),
  }),
  concerns: ({ application }) => application,
  follows: ({ view }, { application }) => after('award', view.awardedOn[application]),
  decide: (context, { number, papers, ...named }) => {
    const { view, step } = context
    const { application } = named
    const honour = standingHonour(context, named)
    if (!honour.ok) return honour
    const before = entryOf(view, honour.value)
    if (before) return refuse('EnteredAlready', [step.article], { application, number: before.number })
    const free = checkNumber(context, honour.value, number)
    if (!free.ok) return free
    for (const { item } of papers) {
      const conferred = checkItem(context, honour.value, item)
      if (!conferred.ok) return conferred
    }
    const data = { ...whoseIs(view, honour.value), papers }
    const numbered = { type: 'PapersNumbered', application, data }
    return ok({
      entries: [registration(context, honour.value, number), ...(papers.length > 0 ? [numbered] : [])],
    })
  },
})

const pattern = z.strictObject({
  prefix: z.string().max(40),
  from: z.int().positive().max(999_999).default(1),
  digits: z.int().min(1).max(6).default(1),
  suffix: z.string().max(10).default(''),
})

/** 批量登记 Enters every honour that stands and has no number yet, in the order in which they were conferred, counting on from `from`. */
export const enterAll = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({ numbers: pattern }),
  follows: ({ view }) =>
    view.honours.flatMap(({ application }) => after('award', view.awardedOn[application])),
  decide: (context, { numbers: { prefix, from, digits, suffix } }) => {
    const { view, step } = context
    const left = view.honours.filter((honour) => !entryOf(view, honour) && !revocationOf(view, honour))
    if (left.length === 0) return refuse('NothingToEnter', [step.article], {})
    const numbered = left.map((honour, i) => ({
      honour,
      number: `${prefix}${String(from + i).padStart(digits, '0')}${suffix}`,
    }))
    for (const { honour, number } of numbered) {
      const free = checkNumber(context, honour, number)
      if (!free.ok) return free
    }
    return ok({ entries: numbered.map(({ honour, number }) => registration(context, honour, number)) })
  },
})
