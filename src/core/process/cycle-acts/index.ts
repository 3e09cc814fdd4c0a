import { adaptConditions } from './adapt-conditions.ts'
import { annulEntry } from './annul-entry.ts'
import { correctEntry } from './correct-entry.ts'
import type { CycleAct } from './cycle-act.ts'
import { decideParameter } from './decide-parameter.ts'
import { eraseValues } from './erase-values.ts'
import { explainOverrun } from './explain-overrun.ts'
import { extendLimit } from './extend-limit.ts'
import { extendPeriod } from './extend-period.ts'
import { openCycle } from './open-cycle.ts'
import { recordSuccession } from './record-succession.ts'
import { resumeCycle } from './resume-cycle.ts'
import { suspendCycle } from './suspend-cycle.ts'
import { terminateCycle } from './terminate-cycle.ts'

const acts = {
  openCycle,
  decideParameter,
  correctEntry,
  annulEntry,
  extendPeriod,
  adaptConditions,
  explainOverrun,
  extendLimit,
  suspendCycle,
  resumeCycle,
  terminateCycle,
  recordSuccession,
  eraseValues,
}
export type CycleActName = keyof typeof acts

/** 对本届评定的行为 The acts on the cycle itself. */
export const cycleActs = acts as unknown as Readonly<Record<string, CycleAct<never>>>
