import { exactly } from '../number/exact.ts'
import type { Edition } from '../regulation/edition.ts'
import { byGroup, groupsOf, labelOf } from '../selection/groups.ts'
import { rank } from '../selection/rank.ts'
import type { ContractView } from './view.ts'

/**
 * 排名表 Per scored step the applicants in order of their score, each group apart, with the candidates of each award: what `ranking.json`
 * holds.
 */
export function rankingOf(edition: Pick<Edition, 'applicants' | 'awards' | 'standards'>, view: ContractView) {
  const groups = groupsOf(edition)
  const steps = Object.entries(view.scores).map(([step, scores]) => {
    const kindOf = (application: string) => view.applications[application]?.kind
    const rows = byGroup(groups, Object.keys(scores), kindOf).flatMap(({ group, members }) => {
      const scored = members.map((application) => ({
        application,
        score: exactly(scores[application]?.percent ?? '0'),
      }))
      return rank(scored).map(({ application, rank: place, score, tiedWith }) => ({
        ...labelOf(groups, group),
        application,
        rank: place,
        percent: score,
        tiedWith,
      }))
    })
    return [step, rows] as const
  })
  const { candidates, vacant, offQuota } = view.candidates ?? { candidates: {}, vacant: {} }
  return { scores: Object.fromEntries(steps), candidates, vacant, ...(offQuota ? { offQuota } : {}) }
}
