import { z } from 'zod'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import { givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { isRecused } from '../../../core/contract/view.ts'
import { actOf } from '../../../core/process/stage.ts'
import { isWithin } from '../../../core/time/window.ts'
import { postedUntil } from '../../../parts/notice/domain/index.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { Entries, State } from './state.ts'

const act = actOf<Params, State>()

/**
 * 提出意见 Somebody says what they think of what is shown, or of one name in it. Whoever it is stands in no entry, only a salted
 * commitment to the name, or nothing where they give none.
 */
export const giveOpinion = act({
  by: ['public'],
  input: z.strictObject({
    opinion: givenId,
    stance: z.enum(['support', 'oppose', 'other']),
    summary: freeText(300),
    application: z.string().exactOptional(),
    author: personName().exactOptional(),
  }),
  decide: (context, { opinion, stance, summary, application, author }) => {
    const { params, state, step, actor, on, round, view } = context
    const cited = [params.period.article]
    if (actor.id !== 'public') return refuse('AuthorNotToBeNamed', cited, {})
    if (under(state.opinions, opinion)) return refuse('OpinionKnown', cited, { opinion })
    const lastDay = postedUntil(context, state.posted)
    if (lastDay === undefined) return refuse('NoticeNotPosted', [step.article], {})
    const postedOn = view.notices[step.id]?.postedOn ?? on
    if (!isWithin({ from: postedOn, lastDay }, on))
      return refuse('ConsultationOver', cited, { postedOn, lastDay, on })
    if (application !== undefined && !state.posted?.names.includes(application))
      return refuse('NameNotShown', cited, { application })
    const data: Entries['OpinionReceived'] = {
      round,
      opinion,
      stance,
      summary,
      ...(application === undefined ? {} : { application }),
      author: author ?? null,
      receivedOn: on,
    }
    return ok({ entries: [{ type: 'OpinionReceived', data }] })
  },
})

/** 答复意见 The step's body says what has become of an opinion; also after the conclusion, where no reply was owed before it. */
export const reply = act({
  by: ['step'],
  alsoWhenConcluded: true,
  input: z.strictObject({
    opinion: z.string(),
    outcome: z.enum(['adopted', 'partly', 'notAdopted']),
    reply: freeText(300),
  }),
  decide: ({ params, state, step, actor, on, view }, input) => {
    const cited = [params.replies.article]
    const { opinion } = input
    const found = under(state.opinions, opinion)
    if (!found) return refuse('OpinionUnknown', cited, { opinion })
    const { application, repliedOn } = found
    if (application !== undefined && isRecused(view, step.id, actor.id, application))
      return refuse('RecusedFromOpinion', [step.article], { person: actor.id, application })
    if (repliedOn !== null) return refuse('RepliedAlready', cited, { opinion, on: repliedOn })
    const about = application === undefined ? {} : { application }
    return ok({ entries: [{ type: 'OpinionReplied', data: { ...input, ...about, repliedOn: on } }] })
  },
})
