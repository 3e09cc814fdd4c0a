import type { World } from '../../core/process/state.ts'
import { explainFault } from '../../core/record/explain-fault.ts'
import { explainLogFault } from '../../core/verification/explain-log-fault.ts'
import type { TextVerification } from '../../core/verification/verify-text.ts'
import { stageWords } from '../../stages/words.generated.ts'
import type { Problem } from '../problem.ts'
import { CHECKPOINT_WORDS } from './compare-checkpoint.ts'

/** What a verification found, each where it stands in the log. */
export function verificationProblems(
  file: string,
  world: World,
  { chain, log, checkpoint }: TextVerification,
): Problem[] {
  return [
    ...chain.map((fault): Problem => ({ file, line: fault.line, message: explainFault(fault) })),
    ...log.map(
      (fault): Problem => ({
        file,
        line: fault.line,
        ...(fault.article === null ? {} : { article: fault.article }),
        message: explainLogFault(fault, world.edition, stageWords),
      }),
    ),
    ...(checkpoint ? [{ file, message: CHECKPOINT_WORDS[checkpoint.reason] }] : []),
  ]
}
