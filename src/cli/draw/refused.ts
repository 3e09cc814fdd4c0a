import type { Refusal } from '../../core/basics/refusal.ts'
import type { Text } from '../../core/basics/text.ts'
import { explainDrawRefusal } from '../../core/draw/explain.ts'
import type { Outcome } from '../command.ts'
import { EXIT } from '../exit.ts'

/** What an option has to do with it. */
const OPTIONS: Readonly<Record<string, Text>> = {
  AgainNeedsReason: { zh: '用 --again 写明', en: 'say it with --again' },
}

/** What the rules of a draw do not let happen. */
export const drawRefused = (refusal: Refusal): Outcome => ({
  exit: EXIT.rulesRefuse,
  problems: [{ message: explainDrawRefusal(refusal), ...mendFor(refusal) }],
})

function mendFor({ code }: Refusal): { readonly mend?: Text } {
  const mend = OPTIONS[code]
  return mend ? { mend } : {}
}
