import type { Sentences } from '../condition-kind.ts'
import type { Reasons } from './words.zh.ts'

export const en: Sentences<Reasons> = {
  within: ({ region, registeredIn }) => `registered in ${registeredIn}, inside this region (${region})`,
  outside: ({ region, registeredIn }) =>
    `registered in ${registeredIn}, outside this region (${region}); not met for now`,
}
