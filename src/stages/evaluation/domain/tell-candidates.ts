import { contract, type Draft } from '../../../core/process/stage.ts'
import { exactly } from '../../../core/number/exact.ts'
import { vacanciesOf } from '../../../core/selection/candidates.ts'
import { limitsOf } from '../../../core/selection/edition-awards.ts'
import type { Assignment } from '../../../core/selection/quotas.ts'
import type { Here } from './here.ts'
import { mergedByScore, without } from './lists.ts'

/**
 * 候选名单 The candidates for all other steps: those who stood before, as they stand now, with those who are new. `free` are the names
 * among both that use no seat. Names that people put in an order keep it.
 */
export function tellCandidates(
  { edition, view, step, params }: Pick<Here, 'edition' | 'view' | 'step' | 'params'>,
  before: Assignment,
  fresh: Assignment,
  freshFree: Assignment,
  composites: Readonly<Record<string, string>> = {},
): Draft {
  const scoreOf = (application: string) => {
    const percent = composites[application] ?? view.scores[step.id]?.[application]?.percent
    return percent === undefined || params.candidates?.order === 'byPeople' ? undefined : exactly(percent)
  }
  const candidates = mergedByScore(before, fresh, scoreOf)
  const known = [view.candidates?.offQuota ?? {}, freshFree].flatMap((lists) => Object.values(lists).flat())
  const offQuota = Object.fromEntries(
    Object.entries(candidates).flatMap(([award, names]) => {
      const free = names.filter((application) => known.includes(application))
      return free.length > 0 ? [[award, free] as const] : []
    }),
  )
  const vacant = vacanciesOf(edition.awards, limitsOf(edition), without(candidates, known))
  return contract('CandidatesDetermined', {
    candidates,
    vacant,
    ...(Object.keys(offQuota).length > 0 ? { offQuota } : {}),
  })
}
