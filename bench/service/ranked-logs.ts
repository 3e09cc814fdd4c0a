import type { World } from '../../src/core/process/state.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import { playedUntil, stepOfKind } from '../../scripts/prove/casework.ts'
import { manyApplications } from './many-applications.ts'

/** A cycle whose ranking has been determined, with so many applications in it. */
export type RankedLog = {
  readonly log: string
  readonly step: string
  readonly applications: number
  readonly played: Pick<Performance, 'state' | 'sealed'>
}

const APPLICANTS = 112
const SHEETS = 5
const COPIES = [2, 20] as const

/** Two such cycles of about 200 and 2,000 applications, with five scorecards each. */
export function rankedLogs(world: World): readonly RankedLog[] {
  const step = stepOfKind(world, 'evaluation')
  const until = world.edition.steps.find(({ after }) => after.includes(step))?.id ?? ''
  const played = playedUntil(world, { applicants: APPLICANTS, seed: '1', until })
  return COPIES.map((copies) => {
    const many = manyApplications(world, played, { copies, sheets: SHEETS })
    const rows = many.state.log.find(({ entry }) => entry.type === 'RankingDetermined')?.entry.data['rows']
    const applications = Array.isArray(rows) ? rows.length : 0
    return { log: `ranked-${copies}`, step, applications, played: many }
  })
}
