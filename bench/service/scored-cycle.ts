import type { Command } from '../../src/core/process/command.ts'
import { foldLog } from '../../src/core/process/fold.ts'
import type { World } from '../../src/core/process/state.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import { playedUntil, stepOfKind } from '../../scripts/prove/casework.ts'

/** A cycle in which assessors are about to hand in their scorecards: its log so far, the sheets, and the time at which all may come in. */
export type ScoredCycle = {
  readonly step: string
  readonly kind: string
  readonly staged: Performance
  readonly sheets: readonly Command[]
  readonly now: string
}

const KIND = 'assessment'

export function scoredCycle(world: World, applicants: number): ScoredCycle {
  const step = stepOfKind(world, KIND)
  const until = world.edition.steps.find(({ after }) => after.includes(step))?.id ?? ''
  const played = playedUntil(world, { applicants, seed: '1', until })
  const acts = played.happenings.filter((one) => one.kind === 'act')
  const isSheet = ({ command }: (typeof acts)[number]) => command.act === 'submitScorecard'
  const before = acts.slice(0, acts.findIndex(isSheet)).flatMap(({ entries }) => entries)
  const sheets = acts.filter(isSheet).map(({ command }) => command)
  const now = sheets.at(-1)?.receivedAt ?? ''
  return { step, kind: KIND, staged: { ...played, state: foldLog(world, before) }, sheets, now }
}
