import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'

export type Reasons = {
  held: { validUntil: string | null }
  notHeld: Record<never, never>
  expired: { validUntil: string }
}

export const zh: Sentences<Reasons> = {
  held: ({ validUntil }) =>
    validUntil === null ? '证照具备' : `证照具备，有效期至${dayInChinese(validUntil)}`,
  notHeld: () => '证照尚未具备，暂不符合',
  expired: ({ validUntil }) => `证照已于${dayInChinese(validUntil)}到期，暂不符合`,
}
