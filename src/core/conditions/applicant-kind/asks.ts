import type { ApplicantKind } from '../../regulation/schema/head.ts'
import type { Asks } from '../condition-kind.ts'
import { NAMES as namesEn } from './words.en.ts'
import { NAMES as namesZh } from './words.zh.ts'

type Params = { readonly kinds: readonly ApplicantKind[] }

export const asks: Asks<Params> = {
  zh: ({ kinds }) => {
    const names = kinds.map((kind) => namesZh[kind]).join('、')
    return `申报主体为${names}${kinds.length > 1 ? '之一' : ''}`
  },
  en: ({ kinds }) => {
    const names = kinds.map((kind) => namesEn[kind]).join(', ')
    return kinds.length > 1 ? `the applicant is one of: ${names}` : `the applicant is: ${names}`
  },
}
