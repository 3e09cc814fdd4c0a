import type { ApplicantKind } from '../../regulation/schema/head.ts'
import type { Asks } from '../condition-kind.ts'
import { NAMES as namesEn } from './words.en.ts'
import { NAMES as namesZh } from './words.zh.ts'

type Params = { readonly kinds: readonly ApplicantKind[] }

export const asks: Asks<Params> = {
  zh: ({ kinds }) => `申报主体为${kinds.map((kind) => namesZh[kind]).join('、')}之一`,
  en: ({ kinds }) => `the applicant is one of: ${kinds.map((kind) => namesEn[kind]).join(', ')}`,
}
