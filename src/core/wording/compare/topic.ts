import type { Json } from '../../basics/json.ts'
import type { Basis } from '../../regulation/schema/source.ts'
import type { Pen, Sourced } from '../rule-book-section.ts'

/**
 * 比较项目 What one edition says on one topic. `key` is the same for the same topic in every edition; `value` is what is compared, `cell`
 * what is read; `isSilent` where the text itself says nothing and a default stands in.
 */
export type Topic = {
  readonly key: string
  readonly title: string
  readonly value: Json
  readonly cell: readonly string[]
  readonly isSilent: boolean
}

/** The article behind a cell, short. */
export const cited = ({ say, both }: Pen, { article }: Sourced): string =>
  both(`（${say.article(article)}）`, ` (${say.article(article)})`)

/** Whether the text is silent on all of it. */
export const allSilent = (parts: readonly { readonly basis?: Basis | undefined }[]): boolean =>
  parts.length > 0 && parts.every(({ basis }) => basis === 'silent')
