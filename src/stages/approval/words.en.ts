import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'approval',
  acts: {
    request: 'request approval',
    approve: 'approve',
    returnForReview: 'return for review',
    withdrawApproval: 'withdraw approval',
    confirmApproval: 'confirm approval',
  },
  refusals: {
    NotRequestingBody: ({ role, by }, say) =>
      `approval is requested by the ${say.role(by)}; the ${say.role(role)} cannot request it.`,
    RequestedAlready: ({ document, on }, say) =>
      `approval of this round was requested on ${say.date(on)} with ${document}; there is no need to request it again.`,
    NobodyToApprove: ({ held }, say) =>
      `an objection is pending against each name: ${say.list(held.map(say.application))}. Request approval once they are ruled on.`,
    NotRequested: ({ by }, say) => `the ${say.role(by)} has not requested approval yet; request it first.`,
    NotLaidBefore: ({ applications, after }, say) =>
      `${say.list(applications.map(say.application))} has not come through ${say.list(after.map((id) => `“${say.step(id)}”`))} and cannot be approved; check the application number.`,
    NameHeld: ({ applications }, say) =>
      `an objection to ${say.list(applications.map(say.application))} is pending; approve in a later round, once it is ruled on.`,
    NotInRequest: ({ applications }, say) =>
      `${say.list(applications.map(say.application))} was not among the names for which approval was requested; request it in the next round.`,
    NamedTwice: ({ application }, say) =>
      `${say.application(application)} is named twice among those approved and struck; check the names.`,
    NamesLeftOpen: ({ applications }, say) =>
      `${say.list(applications.map(say.application))} is neither approved nor struck with a reason; say which.`,
    OnlyAsAWhole: ({ struck }, say) =>
      `the list is approved as a whole; ${say.list(struck.map(say.application))} cannot be struck alone. If it has to change, return it for review.`,
    StruckWithoutReason: ({ application }, say) =>
      `striking ${say.application(application)} needs a reason; add it.`,
    ReturnedWithoutReason: () => 'returning the list needs a reason; add it.',
    NotAnEarlierStep: ({ step, known }, say) =>
      `the list cannot be returned to “${say.step(step)}”; it can to ${say.list(known.map((id) => `“${say.step(id)}”`))}.`,
    ApprovedBefore: ({ approved }, say) =>
      `${say.list(approved.map(say.application))} was approved before, so that the list cannot be returned; strike names of this round with a reason instead.`,
    NotApproved: ({ application }, say) =>
      `${say.application(application)} was not approved, or has left the list, so that there is nothing to reconsider; check the application number.`,
    ConferredAlready: ({ application, award }, say) =>
      `${say.award(award)} has been conferred on ${say.application(application)}, and its approval is not reconsidered any more; if it has to be taken back, revoke it.`,
    NotReferred: ({ application }, say) =>
      `nothing about ${say.application(application)} was referred, so that its approval stands without being confirmed; an objection that is pending has to be ruled on first.`,
    ReconsideredWithoutReason: ({ application }, say) =>
      `withdrawing or confirming the approval of ${say.application(application)} needs a reason; add it.`,
  },
  entries: {
    ApprovalRequested: ({ names, document, by }, say) =>
      `the ${say.role(by)} requests approval of ${names.length} name${names.length === 1 ? '' : 's'} (${document}): ${say.list(names.map(say.application))}`,
    ReturnedForReview: ({ step, reason, document }, say) =>
      `returned to “${say.step(step)}” for review (${document}): ${reason}`,
    ApprovalWithdrawn: ({ application, causes, reason, document }, say) =>
      `approval of ${say.application(application)} withdrawn (${document}${causes.length > 0 ? `, on ${say.list(causes)}` : ''}): ${reason}`,
    ApprovalConfirmed: ({ application, causes, reason, document }, say) =>
      `approval of ${say.application(application)} confirmed (${document}, on ${say.list(causes)}): ${reason}`,
  },
  settings: ({ request, inPart }, say) => [
    {
      article: request.article,
      basis: request.basis,
      sentence: `The ${say.role(request.by)} requests approval.`,
    },
    {
      article: inPart.article,
      basis: inPart.basis,
      sentence: inPart.allowed
        ? 'Names can be struck with a reason.'
        : 'The list is approved as a whole or returned for review; no single name is struck.',
    },
  ],
}
