import type { Json, JsonObject } from '../../src/core/basics/json.ts'
import { type Command, CYCLE } from '../../src/core/process/command.ts'
import { foldLog } from '../../src/core/process/fold.ts'
import type { World } from '../../src/core/process/state.ts'
import { standardsByApplication } from '../../src/core/process/standards.ts'
import type { SealedEntry } from '../../src/core/record/chain.ts'
import { stepPercents } from '../../src/core/scoring/marks.ts'
import { referredIn } from '../../src/core/verification/verify-seals.ts'
import type { Chance } from '../../src/rehearsal/kit.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import { playedUntil, stepOfKind } from './casework.ts'

/** 待结评分 A scored step with all its sheets in, before scoring is closed: where corrections and closing meet. */
export type ScoredScene = {
  readonly played: Performance
  readonly step: string
  /** As the rehearsal closed it and determined its scores. */
  readonly close: Command
  readonly determine: Command
  readonly sheets: readonly SealedEntry[]
}

export function scoredScene(world: World, seed: string): ScoredScene {
  const step = stepOfKind(world, 'assessment')
  const after = world.edition.steps.find((one) => one.after.includes(step))?.id ?? ''
  const played = playedUntil(world, { applicants: 12, seed, until: after })
  const acts = played.happenings.filter(({ kind, command }) => kind === 'act' && command.step === step)
  const commandOf = (name: string) => {
    const found = acts.find(({ command }) => command.act === name)
    if (!found) throw new Error(`nobody did ${name} in the rehearsal`)
    return found.command
  }
  const close = commandOf('closeScoring')
  const at = played.happenings.findIndex(({ command }) => command === close)
  const entries = played.happenings.slice(0, at).flatMap((one) => (one.kind === 'act' ? one.entries : []))
  const referred = referredIn(entries)
  return {
    played: {
      ...played,
      state: foldLog(world, entries),
      sealed: played.sealed.filter(({ id }) => referred.has(id)),
    },
    step,
    close,
    determine: commandOf('determine'),
    sheets: entries.filter(({ entry }) => entry.step === step && entry.type === 'ScorecardSubmitted'),
  }
}

/** A correction of one mark of a sheet: one step up or down from what was entered. */
export function correctionOf(
  world: World,
  { played: { state } }: Pick<ScoredScene, 'played'>,
  { entry }: SealedEntry,
  chance: Chance,
): Pick<Command, 'step' | 'act' | 'actor' | 'input'> {
  const card = entry.data as { application: string; marks: Record<string, number> }
  const [item, percent] = chance.pick(Object.entries(card.marks))
  const percents = stepPercents(standardsByApplication(world, state)(card.application)).map(Number)
  const place = percents.indexOf(percent)
  const other = percents[place + 1] ?? percents[place - 1] ?? percent
  const mended = chance.below(2) === 0 ? other : percent
  const replacement = { ...card, marks: { ...card.marks, [item]: mended } } as unknown as JsonObject
  const input: Json = {
    stream: entry.stream,
    version: entry.version,
    replacement,
    reason: '录入更正（试验）',
  }
  return { step: CYCLE, act: 'correctEntry', actor: { role: 'secretariat', id: 'secretariat' }, input }
}
