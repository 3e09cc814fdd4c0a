import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { missingInquiries } from './missing.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import { type Entries, isSettled, type State } from './state.ts'

/** 办结 Everyone goes on; what was answered is counted, and who was spoken of adversely is named for those who find on the conditions. */
export const conclude = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, state, round, cohort }) => {
    const cited = [params.article]
    const all = Object.entries(state.inquiries)
    const open = all.filter(([, inquiry]) => !isSettled(inquiry))
    if (open.length > 0)
      return refuse('InquiriesUnanswered', cited, {
        inquiries: open.map(([inquiry, { asked }]) => ({ inquiry, asked })),
      })
    const missing = missingInquiries(params, state, cohort)
    if (missing.length > 0) return refuse('InquiriesMissing', cited, { missing })
    const adverse = cohort
      .map((application) => ({
        application,
        inquiries: all
          .filter(([, { answer }]) => answer?.applications.includes(application))
          .map(([inquiry]) => inquiry),
      }))
      .filter(({ inquiries }) => inquiries.length > 0)
    const about = all.filter(([, { applications }]) => applications.some((one) => cohort.includes(one)))
    const unanswered = about.filter(([, { answer }]) => answer === null).map(([inquiry]) => inquiry)
    const data: Entries['InquiriesConcluded'] = { round, inquiries: about.length, adverse, unanswered }
    return ok({
      entries: [{ type: 'InquiriesConcluded', data }],
      conclude: { passed: cohort, held: [], out: [] },
    })
  },
})
