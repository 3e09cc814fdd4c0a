import { type ContractView, isRemoved } from '../../../core/contract/view.ts'

/**
 * 均分家数 Among how many an amount for a whole award is divided now: those listed for it who have not been honoured yet. Whom an objection
 * holds for a later round has a share kept; who fell has none.
 */
export function sharersOf(view: ContractView, award: string): number {
  const struck = (view.approval?.struck ?? []).map(({ application }) => application)
  const honoured = view.honours.map(({ application }) => application)
  const gone = [...struck, ...honoured]
  return (view.candidates?.candidates[award] ?? []).filter(
    (application) =>
      !gone.includes(application) &&
      !isRemoved(view, application) &&
      view.applications[application]?.withdrawn !== true,
  ).length
}
