import { z } from 'zod'

/** Languages in which everything a user reads exists. Chinese is the language of record. */
export type Language = 'zh' | 'en'

/** A wording in both languages. */
export type Text = { readonly zh: string; readonly en: string }

export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly()
