import { z } from 'zod'
import { applicationId } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { checkOwed, findDue, followsAward } from './find-due.ts'
import { refuse } from './refusals.ts'
import type { Params, State, StillApplies } from './state.ts'

const act = actOf<Params, State>()
const concerns = ({ application }: { application: string }) => application

/** 履行 What has no day was done: experience shared, an example set. What a winner keeps secret as business is excepted where the text says so. */
export const recordDone = act({
  by: ['step', 'applicant'],
  input: z.strictObject({
    application: applicationId,
    duty: z.string(),
    what: freeText(),
    document: z.string().trim().min(1),
    doneOn: isoDate,
  }),
  concerns,
  follows: followsAward,
  decide: (context, { application, duty: id, what, document, doneOn }) => {
    const known = context.edition.duties.find((each) => each.id === id)
    if (known?.yearly) return refuse('IsAReport', [known.article], { duty: id })
    const found = findDue(context, { application, duty: id })
    if (!found.ok) return found
    const owed = checkOwed(context, found.value)
    if (!owed.ok) return owed
    const { duty, about, awardedOn } = found.value
    const { on } = context
    if (doneOn > on) return refuse('DoneLater', [duty.article], { doneOn, on })
    if (doneOn < awardedOn) return refuse('DoneBeforeAward', [duty.article], { doneOn, awardedOn })
    const data = { ...about, what, document, doneOn, exceptSecrets: duty.exceptSecrets }
    return ok({ entries: [{ type: 'DutyDone', application, data }] })
  },
})

/**
 * 推荐入库 A winner names an executive for the pool. It makes nobody an assessor: the training that the text asks for comes first, and the
 * own firm and its rivals stay closed.
 */
export const nameExecutive = act({
  by: ['step', 'applicant'],
  input: z.strictObject({
    application: applicationId,
    duty: z.string(),
    person: personName(),
    position: freeText(),
  }),
  concerns,
  follows: followsAward,
  decide: (context, { application, duty: id, person, position }) => {
    const { duties, experts } = context.edition
    const known = duties.find((each) => each.id === id)
    const serving = duties.filter(({ kind }) => kind === 'serve').map((each) => each.id)
    if (known && known.kind !== 'serve')
      return refuse('NotForThePool', [known.article], { duty: id, serving })
    const found = findDue(context, { application, duty: id })
    if (!found.ok) return found
    const owed = checkOwed(context, found.value)
    if (!owed.ok) return owed
    const training = [...new Set(experts.requires.map(({ kind }) => kind))]
    const stillApplies: StillApplies = { training, recusal: ['ownFirm', 'rivals'] }
    const data = { ...found.value.about, person, position, stillApplies }
    return ok({ entries: [{ type: 'ExecutiveNamed', application, data }] })
  },
})
