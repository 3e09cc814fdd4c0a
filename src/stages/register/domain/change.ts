import { z } from 'zod'
import { applicationId, under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { explainUsccFault } from '../../../core/codes/explain-code-fault.ts'
import { checkUscc } from '../../../core/codes/uscc.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import { actOf, type Context, contract } from '../../../core/process/stage.ts'
import { personName } from '../../../core/record/sealing/marks.ts'
import { isoDate, LAST_DATE } from '../../../core/time/iso-date.ts'
import { type Winner, winnerOn } from '../../../parts/title/domain.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

const input = z.strictObject({
  application: applicationId,
  change: z.enum(['renamed', 'merged', 'divided', 'closed']),
  /** The new name of an organisation, or its successor's. */
  name: z.string().trim().min(1).max(120).exactOptional(),
  /** The new name of a person. */
  personName: personName().exactOptional(),
  code: z.string().trim().min(1).exactOptional(),
  since: isoDate,
  document: z.string().trim().min(1),
  evidence: z.string().trim().min(1),
})
type Input = z.infer<typeof input>
type Here = Context<Params, State>

/** Whether a winner can have changed on that day: awarded by then, not in the future, not before its last change, not closed. */
function checkDay({ view, step, on }: Here, { application, since }: Input): Result<true, Refusal> {
  const cited = [step.article]
  const awardedOn = view.awardedOn[application] ?? since
  if (since < awardedOn) return refuse('SinceBeforeAward', cited, { application, since, awardedOn })
  if (since > on) return refuse('SinceInFuture', cited, { since, on })
  const last = under(view.changes, application)?.at(-1)
  if (last?.change === 'closed') return refuse('WinnerIsClosed', cited, { application, since: last.since })
  return last && since < last.since
    ? refuse('SinceBeforeLastChange', cited, { application, since, last: last.since })
    : ok(true)
}

/** Name and code after the change. A closed winner has neither; one that is only renamed keeps its code unless another is given. */
function namedAfter({ view, step }: Here, given: Input): Result<Winner, Refusal> {
  const cited = [step.article]
  const { application, change, name, code } = given
  const isPerson = view.applications[application]?.kind === 'person'
  const now = winnerOn(view, application, LAST_DATE)
  if (change === 'closed') {
    return name === undefined && given.personName === undefined && code === undefined
      ? ok({ name: '', code: '' })
      : refuse('NoSuccessorWhenClosed', cited, { application })
  }
  if (isPerson) {
    if (change !== 'renamed') return refuse('ChangeNotForPersons', cited, { application, change })
    return given.personName === undefined || name !== undefined
      ? refuse('PersonNameMissing', cited, { application })
      : ok({ name: given.personName, code: now.code })
  }
  if (name === undefined || given.personName !== undefined)
    return refuse('NameMissing', cited, { application })
  if (code === undefined && change !== 'renamed') return refuse('CodeMissing', cited, { application })
  const checked = code === undefined ? ok({ code: now.code }) : checkUscc(code)
  if (!checked.ok) return refuse('CodeUnfit', cited, { fault: { ...explainUsccFault(checked.error) } })
  const after = { name, code: checked.value.code }
  return after.name === now.name && after.code === now.code
    ? refuse('NothingChanged', cited, { application, name })
    : ok(after)
}

/** Another winner of the same cycle who has this code now. */
const otherWinner = (view: ContractView, application: string, code: string): string | undefined =>
  view.honours.find(
    (honour) =>
      honour.application !== application &&
      code !== '' &&
      winnerOn(view, honour.application, LAST_DATE).code === code,
  )?.application

/** 变更 A winner has a new name, or was merged, divided or closed. What it won follows the successor; nothing of the past is rewritten. */
export const recordChange = actOf<Params, State>()({
  by: ['step'],
  input,
  concerns: ({ application }) => application,
  decide: (context, given) => {
    const { application, change, since, document, evidence } = given
    const isWinner = context.view.honours.some((honour) => honour.application === application)
    if (!isWinner) return refuse('NotAWinner', [context.step.article], { application })
    const day = checkDay(context, given)
    if (!day.ok) return day
    const after = namedAfter(context, given)
    if (!after.ok) return after
    const { name, code } = after.value
    const successor =
      change === 'merged' || change === 'divided' ? otherWinner(context.view, application, code) : undefined
    const data = {
      application,
      change,
      document,
      evidence,
      ...(successor === undefined ? {} : { successor }),
    }
    return ok({
      entries: [
        contract('WinnerChanged', { application, change, name, code, since }),
        { type: 'ChangeDocumented', application, data },
      ],
    })
  },
})
