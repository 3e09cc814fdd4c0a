import type { ArticleRef } from '../../../core/basics/article.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import { lastDayOfYears } from '../../../core/time/years.ts'

/**
 * 追责期 From the day of the award on, for so many years; the corresponding day is the last one and belongs to it. Null years: the text
 * sets no end, and `lastDay` is null.
 */
export type LiabilityWindow = {
  readonly article: ArticleRef
  readonly from: IsoDate
  readonly years: number | null
  readonly lastDay: IsoDate | null
}

export const findRule = ({ revocations }: Pick<Edition, 'revocations'>, id: string) =>
  revocations.find((rule) => rule.id === id)

/** The window of a rule of the edition for an award of a day; undefined where the edition has no such rule. */
export function windowOf(
  edition: Pick<Edition, 'revocations'>,
  rule: string,
  awardedOn: IsoDate,
): LiabilityWindow | undefined {
  const found = findRule(edition, rule)
  if (!found) return undefined
  const { article, windowYears: years } = found
  const lastDay = years === null ? null : lastDayOfYears(years, awardedOn).lastDay
  return { article, from: awardedOn, years, lastDay }
}
