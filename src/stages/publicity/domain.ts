import { z } from 'zod'
import type { JsonObject } from '../../core/basics/json.ts'
import { ok } from '../../core/basics/result.ts'
import { isHeld } from '../../core/contract/view.ts'
import { actOf, defineStage } from '../../core/process/stage.ts'
import type { Shows } from '../../core/visibility/showing.ts'
import {
  boundsOfPosting,
  checkOver,
  type CorrectionEntries,
  correction,
  correctPosted,
  noticeOf,
  type NoticeRefusals,
  noticeSettings,
  type PostedNotice,
  posting,
} from '../../parts/notice/domain/index.ts'

const params = z.strictObject(noticeSettings)
export type Params = z.infer<typeof params>

const ROOM = 'stages/publicity'
export type Refusals = NoticeRefusals

export type Entries = CorrectionEntries & {
  PublicityPosted: {
    round: number
    postedOn: string
    lastDay: string
    channels: string[]
    names: string[]
    walked: JsonObject[]
  }
}

const notice = { kind: 'notice', id: ['@round'] } as const

const shows: Shows<Entries> = {
  PublicityPosted: { ...notice, state: 'open', publicFrom: ({ postedOn }) => postedOn },
  NoticeCorrected: notice,
}

export type State = { readonly posted: PostedNotice | null }
const initial: State = { posted: null }

const act = actOf<Params, State>()

/** 张贴公示 Posts the list. The last day is computed from the regulation, or given where the text allows a longer notice. */
const postNotice = act({
  by: ['step'],
  input: posting,
  decide: (context, input) => {
    const { state, on, cohort, round, view } = context
    const bounds = boundsOfPosting(ROOM, context, state.posted, input)
    if (!bounds.ok) return bounds
    const { lastDay, walked } = bounds.value
    const names = cohort.filter((application) => !isHeld(view, application))
    const { channels } = input
    return ok({
      entries: [
        {
          type: 'PublicityPosted',
          data: { round, postedOn: on, lastDay, channels, names, walked: [...walked] },
        },
        noticeOf(on, bounds.value, names),
      ],
    })
  },
})

const correctNotice = act({
  by: ['step'],
  input: correction,
  decide: (context, input) => correctPosted(ROOM, context, context.state.posted, input),
})

/**
 * 公示期满 Concludes the step: who was posted and is free of a pending objection goes on; who is held, or was when the list was
 * posted, has not been publicised and waits for a later round.
 */
const endNotice = act({
  by: ['step'],
  input: z.strictObject({}),
  decide: (context) => {
    const { state, cohort, view } = context
    const over = checkOver(ROOM, context, state.posted)
    if (!over.ok) return over
    const names = state.posted?.names ?? []
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
  shows,
  initial,
  evolve: (state, entry) => {
    if (entry.type !== 'PublicityPosted') return state
    const { round, names } = entry.data as Entries['PublicityPosted']
    return { posted: { round, names } }
  },
  acts: { postNotice, correctNotice, endNotice },
  whenNobody: 'conclude',
  correctable: [],
})
