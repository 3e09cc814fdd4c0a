import { adaptConditions } from './adapt-conditions.ts'
import { correctEntry } from './correct-entry.ts'
import type { CycleAct } from './cycle-act.ts'
import { decideParameter } from './decide-parameter.ts'
import { extendPeriod } from './extend-period.ts'
import { openCycle } from './open-cycle.ts'

/** 对本届评定的行为 The acts on the cycle itself. */
export const cycleActs = {
  openCycle,
  decideParameter,
  correctEntry,
  extendPeriod,
  adaptConditions,
} as unknown as Readonly<Record<string, CycleAct<never>>>
