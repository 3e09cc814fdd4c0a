import type { Json } from '../basics/json.ts'
import type { Language } from '../basics/text.ts'
import type { Kept } from '../record/sealing/kept.ts'
import { replaceIn } from '../record/sealing/reference.ts'

/** What stands for a sealed value that cannot be read: it was erased, or it is not at hand. */
const UNREADABLE: Readonly<Record<Language, { readonly erased: string; readonly absent: string }>> = {
  zh: { erased: '〔已删除〕', absent: '〔未附〕' },
  en: { erased: '[erased]', absent: '[not enclosed]' },
}

/** The value with what is sealed in it as a reader may see it. */
export const sayKept = <T extends Json>(value: T, kept: Kept, language: Language): T =>
  replaceIn(value, (commitment) => {
    const known = kept.get(commitment)
    return known ?? UNREADABLE[language][known === null ? 'erased' : 'absent']
  })
