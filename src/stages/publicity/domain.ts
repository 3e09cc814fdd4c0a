import { z } from 'zod'
import type { JsonObject } from '../../core/basics/json.ts'
import { ok } from '../../core/basics/result.ts'
import { isHeld } from '../../core/contract/view.ts'
import { actOf, contract, defineStage, refusalsOf } from '../../core/process/stage.ts'
import { source } from '../../core/regulation/schema/source.ts'
import { endOfDay } from '../../core/time/instant.ts'
import { isoDate } from '../../core/time/iso-date.ts'
import { lastDayOf } from '../../core/time/period.ts'
import { hasElapsed, isTooShort } from '../../core/time/window.ts'

const params = z.strictObject({
  period: z.strictObject({
    ...source,
    days: z.int().positive(),
    kind: z.enum(['natural', 'workday']),
    bound: z.enum(['exactly', 'atLeast']),
    rolls: z.boolean().default(true),
  }),
  channels: z.array(z.string()).min(1),
})
export type Params = z.infer<typeof params>

export type Refusals = {
  NoticeAlreadyPosted: { lastDay: string }
  NoticeNotPosted: Record<string, never>
  NoticeTooShort: { days: number; kind: 'natural' | 'workday'; lastDay: string; asked: string }
  NoticeTooLong: { days: number; kind: 'natural' | 'workday'; lastDay: string; asked: string }
  ChannelMissing: { channels: string[] }
  NoticeStillRuns: { lastDay: string; on: string }
}
const refuse = refusalsOf<Refusals>('stages/publicity')

export type Entries = {
  PublicityPosted: {
    round: number
    postedOn: string
    lastDay: string
    channels: string[]
    names: string[]
    walked: JsonObject[]
  }
}

type Posted = Pick<Entries['PublicityPosted'], 'round' | 'lastDay' | 'names'>
type State = { readonly posted: Posted | null }
const initial: State = { posted: null }

const act = actOf<Params, State>()

/** 张贴公示 Posts the list. The last day is computed from the regulation, or given where the text allows a longer notice. */
const postNotice = act({
  by: ['step'],
  input: z.strictObject({ channels: z.array(z.string()), lastDay: isoDate.optional() }),
  decide: ({ params, state, on, calendar, cohort, round, view, step }, input) => {
    const { period } = params
    const cited = [period.article]
    if (state.posted?.round === round)
      return refuse('NoticeAlreadyPosted', cited, { lastDay: state.posted.lastDay })
    const missing = params.channels.filter((channel) => !input.channels.includes(channel))
    if (missing.length > 0) return refuse('ChannelMissing', [step.article], { channels: missing })
    const due = lastDayOf(period, on, calendar, { rolls: period.rolls })
    const asked = input.lastDay ?? due.lastDay
    const facts = { days: period.days, kind: period.kind, lastDay: due.lastDay, asked }
    if (isTooShort(asked, due)) return refuse('NoticeTooShort', cited, facts)
    if (period.bound === 'exactly' && asked !== due.lastDay) return refuse('NoticeTooLong', cited, facts)
    const names = cohort.filter((application) => !isHeld(view, application))
    return ok({
      entries: [
        {
          type: 'PublicityPosted',
          data: { round, postedOn: on, lastDay: asked, channels: input.channels, names, walked: due.walked },
        },
        contract('NoticePosted', {
          postedOn: on,
          lastDay: asked,
          endsAt: endOfDay(asked),
          certainty: due.certainty,
          names,
        }),
      ],
    })
  },
})

/**
 * 公示期满 Concludes the step: who was posted and is free of a pending objection goes on; who is held, or was when the list was
 * posted, has not been publicised and waits for a later round.
 */
const endNotice = act({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ state, params, round, on, cohort, view, step }) => {
    const notice = view.notices[step.id]
    const lastDay = notice?.lastDay
    if (state.posted?.round !== round || lastDay === undefined)
      return refuse('NoticeNotPosted', [step.article], {})
    if (!hasElapsed({ lastDay }, on))
      return refuse('NoticeStillRuns', [params.period.article], { lastDay, on })
    const { names } = state.posted
    const held = cohort.filter((application) => isHeld(view, application) || !names.includes(application))
    return ok({
      entries: [],
      conclude: { passed: cohort.filter((application) => !held.includes(application)), held, out: [] },
    })
  },
})

/** 公示 The public notice period. */
export const stage = defineStage<Params, State>({
  kind: 'publicity',
  version: 1,
  params,
  initial,
  evolve: (state, entry) => {
    if (entry.type !== 'PublicityPosted') return state
    const { round, lastDay, names } = entry.data as Entries['PublicityPosted']
    return { posted: { round, lastDay, names } }
  },
  acts: { postNotice, endNotice },
  whenNobody: 'conclude',
  correctable: [],
})
