import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { checkOver } from '../../../parts/notice/domain/index.ts'
import type { Params } from './params.ts'
import { refuse, ROOM } from './refusals.ts'
import type { Entries, Opinion, Stance, State } from './state.ts'

/** How many opinions there were in a round: by stance, and by the application that they were about. */
function countedIn(round: number, all: readonly Opinion[]): Entries['ConsultationConcluded'] {
  const here = all.filter((opinion) => opinion.round === round)
  const ofStance = (stance: Stance) => here.filter((opinion) => opinion.stance === stance).length
  const about = (application: string | undefined) =>
    here.filter((opinion) => opinion.application === application).length
  const applications = [...new Set(here.flatMap(({ application }) => application ?? []))].toSorted()
  return {
    round,
    stances: { support: ofStance('support'), oppose: ofStance('oppose'), other: ofStance('other') },
    byApplication: applications.map((application) => ({ application, opinions: about(application) })),
    general: about(undefined),
  }
}

/** 办结 Concludes with a count of what was said. A consultation removes nobody: what follows from an opinion, people decide later. */
export const conclude = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({}),
  decide: (context) => {
    const { params, state, round, cohort } = context
    const over = checkOver(ROOM, context, state.posted)
    if (!over.ok) return over
    const open = Object.entries(state.opinions)
      .filter(([, { repliedOn }]) => repliedOn === null)
      .map(([opinion]) => opinion)
    if (params.replies.required && open.length > 0)
      return refuse('RepliesMissing', [params.replies.article], { opinions: open })
    const data = countedIn(round, Object.values(state.opinions))
    return ok({
      entries: [{ type: 'ConsultationConcluded', data }],
      conclude: { passed: cohort, held: [], out: [] },
    })
  },
})
