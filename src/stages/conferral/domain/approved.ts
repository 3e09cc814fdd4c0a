import type { Context } from '../../../core/process/stage.ts'

type Given = Pick<Context<object, object>, 'cohort' | 'needsApproval' | 'view'>

/**
 * 获批名单 The names of the round without those that the approver struck. The order of steps keeps them from coming here; that nobody is
 * honoured against the approver's word does not rest on it alone.
 */
export function namesUnder({ cohort, view }: Given): { named: string[]; struck: string[] } {
  const { approved = [], struck = [] } = view.approval ?? {}
  const isStruck = (id: string) =>
    !approved.includes(id) && struck.some(({ application }) => application === id)
  return { named: cohort.filter((id) => !isStruck(id)), struck: cohort.filter(isStruck) }
}

/** Names that still lack the approval for which the edition has a step. */
export const unapprovedOf = ({ needsApproval, view }: Given, names: readonly string[]): string[] =>
  needsApproval ? names.filter((id) => view.approval?.approved.includes(id) !== true) : []
