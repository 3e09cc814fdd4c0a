import type { ContractView } from '../../../core/contract/view.ts'

/** Whether the award has been given: an objection then holds nothing up any more. */
export const isConferred = (view: ContractView, application: string): boolean =>
  view.honours.some((honour) => honour.application === application)

/** Whether a name has been approved: it is then taken back by those who approved it and no more removed from a list. */
export const isApproved = (view: ContractView, application: string): boolean =>
  view.approval?.approved.includes(application) === true
