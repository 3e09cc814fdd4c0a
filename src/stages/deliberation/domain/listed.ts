import { type ContractView, isRecused } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import type { Member } from '../../../parts/attendance/domain.ts'
import type { Params } from './params.ts'
import type { Listed, State } from './state.ts'

export type Here = Context<Params, State>

/** The lists before the body: what the step before determined, also when this body has already proposed its own once. */
export function listBefore({ view, step, state }: Here): Listed | null {
  if (view.candidates === null || view.candidates.step === step.id) return state.listed
  const { step: from, candidates, vacant, offQuota } = view.candidates
  return { step: from, candidates, vacant, ...(offQuota ? { offQuota } : {}) }
}

/** The award for which somebody is listed. */
export const awardListed = (listed: Listed | null, application: string): string | undefined =>
  Object.entries(listed?.candidates ?? {}).find(([, names]) => names.includes(application))?.[0]

/** Who of the roster is recused from the case. */
export const recusedFrom = (
  view: ContractView,
  step: string,
  roster: readonly Member[],
  application: string,
): string[] => roster.map(({ id }) => id).filter((id) => isRecused(view, step, id, application))
