import type { Sentences } from '../condition-kind.ts'
import { dayInEnglish } from '../dates-in-words.ts'
import type { Reasons } from './words.zh.ts'

export const en: Sentences<Reasons> = {
  noLoss: ({ from, to }) => `no loss in the fiscal years ${from} to ${to}; met`,
  loss: ({ losses, policyLoss, exempt, metOn }) =>
    `a loss in ${losses.join(', ')}${policyLoss && !exempt ? ' (losses caused by public policy are not exempt)' : ''}; not met for now, met from ${dayInEnglish(metOn)}`,
  policyLoss: ({ losses }) =>
    `the loss in ${losses.join(', ')} is stated to be caused by public policy; people have to find whether it is`,
}
