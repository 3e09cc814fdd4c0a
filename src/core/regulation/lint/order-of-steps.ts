import { stepsAfter } from '../../process/advance.ts'
import type { Step } from '../schema/process.ts'

/** All steps that come before the given one, directly or through others. */
export const stepsBefore = (steps: readonly Step[], id: string): string[] =>
  steps.filter((step) => stepsAfter(steps, step.id).includes(id)).map((step) => step.id)

/** Whether a step opens no later than another in every cycle: all that it waits for comes before the other as well. */
export function opensNoLater(steps: readonly Step[], id: string, than: string): boolean {
  if (id === than) return true
  const before = stepsBefore(steps, than)
  return steps.find((step) => step.id === id)?.after.every((one) => before.includes(one)) ?? false
}
