import type { Sentences } from '../condition-kind.ts'
import type { Reasons } from './words.zh.ts'

export const en: Sentences<Reasons> = {
  declared: () => 'the applicant has declared it',
  denied: () => 'the applicant does not declare it; not met for now',
}
