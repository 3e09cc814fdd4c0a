import { exactly } from '../number/exact.ts'
import { rank } from '../selection/rank.ts'
import type { ContractView } from './view.ts'

/** 排名表 Per scored step the applicants in order of their score, with the candidates of each award: what `ranking.json` holds. */
export function rankingOf(view: ContractView) {
  const steps = Object.entries(view.scores).map(([step, scores]) => {
    const scored = Object.values(scores).map(({ application, percent }) => ({
      application,
      score: exactly(percent),
    }))
    const rows = rank(scored).map(({ application, rank: place, score, tiedWith }) => ({
      application,
      rank: place,
      percent: score,
      tiedWith,
    }))
    return [step, rows] as const
  })
  const { candidates, vacant } = view.candidates ?? { candidates: {}, vacant: {} }
  return { scores: Object.fromEntries(steps), candidates, vacant }
}
