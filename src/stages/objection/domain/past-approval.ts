import type { ContractView } from '../../../core/contract/view.ts'

/** Whether a name has been approved: it is then taken back by revocation and no more removed from a list. */
export const isPastApproval = (view: ContractView, application: string): boolean =>
  view.approval?.approved.includes(application) === true
