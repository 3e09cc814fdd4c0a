/**
 * 前几轮 Whom earlier rounds of a step let through and whom they turned away: seats that they filled are not there for a later round.
 */
export type EarlierRounds = { readonly passed: readonly string[]; readonly out: readonly string[] }
export const noEarlierRounds: EarlierRounds = { passed: [], out: [] }

type Told = { readonly type: string; readonly data: unknown }

/**
 * The earlier rounds after one more entry of the step. A step that is opened again forgets them. So does one that an earlier step's
 * reopening superseded: it is opened anew, and may have wholly other names before it.
 */
export function earlierRounds(earlier: EarlierRounds, { type, data }: Told): EarlierRounds {
  switch (type) {
    case 'StepReopened':
      return noEarlierRounds
    case 'StepOpened':
      return (data as { readonly anew?: boolean }).anew === true ? noEarlierRounds : earlier
    case 'StepConcluded': {
      const { passed, out } = data as EarlierRounds
      return { passed: [...earlier.passed, ...passed], out: [...earlier.out, ...out] }
    }
    default:
      return earlier
  }
}
