import type { Outcome } from './command.ts'
import { EXIT } from './exit.ts'
import type { Problem } from './problem.ts'

/** Beyond this many, the rest of a file's faults are counted only. */
const MOST_PROBLEMS = 50

/** 输入有误 What stands in the way of a command, of a long list the first. */
export const badInput = (problems: readonly Problem[]): Outcome => ({
  exit: EXIT.badInput,
  problems: limited(problems),
})

function limited(problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.length - MOST_PROBLEMS
  if (rest <= 0) return problems
  const message = { zh: `另有${rest}处问题，改正后再看`, en: `and ${rest} more; correct these first` }
  return [...problems.slice(0, MOST_PROBLEMS), { message }]
}
