import { err, ok, type Result } from '../basics/result.ts'

/** 评委会决定 Whom a body chose among those whom no rule could separate. `body` is the body's id. */
export type Choice = { readonly chosen: readonly string[]; readonly body: string; readonly reason: string }

export type ChoiceFault =
  | { readonly code: 'ChoiceNotNeeded' }
  | { readonly code: 'ChoiceWithoutReason' }
  | { readonly code: 'ChosenTwice'; readonly applications: readonly string[] }
  | {
      readonly code: 'ChosenOutsideTie'
      readonly applications: readonly string[]
      readonly tied: readonly string[]
    }
  | { readonly code: 'TooManyChosen' | 'TooFewChosen'; readonly places: number; readonly chosen: number }

/** Whether the choice is one that the tie leaves to the body. `mayLeaveEmpty` allows fewer than there are places. */
export function checkChoice(
  choice: Choice,
  tied: readonly string[],
  places: number,
  mayLeaveEmpty: boolean,
): Result<Choice, ChoiceFault> {
  const { chosen, body, reason } = choice
  if (body.trim() === '' || reason.trim() === '') return err({ code: 'ChoiceWithoutReason' })
  const twice = chosen.filter((application, index) => chosen.indexOf(application) !== index)
  if (twice.length > 0) return err({ code: 'ChosenTwice', applications: twice })
  const outside = chosen.filter((application) => !tied.includes(application))
  if (outside.length > 0) return err({ code: 'ChosenOutsideTie', applications: outside, tied })
  if (chosen.length > places) return err({ code: 'TooManyChosen', places, chosen: chosen.length })
  if (chosen.length < places && !mayLeaveEmpty)
    return err({ code: 'TooFewChosen', places, chosen: chosen.length })
  return ok(choice)
}
