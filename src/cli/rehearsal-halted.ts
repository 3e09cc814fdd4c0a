import type { Language } from '../core/basics/text.ts'
import type { World } from '../core/process/state.ts'
import { sayIn } from '../core/wording/say.ts'
import { wordRefusal } from '../core/wording/sentences.ts'
import type { Halt } from '../rehearsal/script.ts'
import { stageWords } from '../stages/words.generated.ts'
import type { Outcome } from './command.ts'
import { EXIT } from './exit.ts'

/** Why a rehearsal could not go on. A refusal by the rules is an answer (exit 4); anything else is a fault of ours. */
export function halted({ edition }: World, halt: Halt): Outcome {
  if (halt.reason === 'refused') {
    const worded = (language: Language) =>
      wordRefusal(halt.refusal, edition, stageWords, sayIn(edition, language, {}))
    return {
      exit: EXIT.rulesRefuse,
      json: { refusal: halt.refusal },
      problems: [{ message: { zh: worded('zh'), en: worded('en') } }],
    }
  }
  const what =
    halt.reason === 'stuck'
      ? halt.open.join(', ')
      : `${halt.command.step} ${halt.command.act} (${halt.expected})`
  return {
    exit: EXIT.broken,
    problems: [{ message: { zh: `演练无法继续：${what}`, en: `the rehearsal cannot go on: ${what}` } }],
  }
}
