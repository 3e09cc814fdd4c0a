import type { Sentences } from '../condition-kind.ts'

export type Reasons = { declared: Record<never, never>; denied: Record<never, never> }

export const zh: Sentences<Reasons> = {
  declared: () => '申报主体已作出声明',
  denied: () => '申报主体未作出声明，暂不符合',
}
