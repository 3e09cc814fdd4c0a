import { emptyMap, type SharedMap, valueAt, withKey } from '../../core/basics/shared-map.ts'
import { integer } from '../../core/number/exact.ts'
import type { Sheet } from '../../core/scoring/item-means.ts'
import type { Marks } from '../../core/scoring/marks.ts'

/** Whole percents by item, as assessors give them. */
export type MarkNumbers = Readonly<Record<string, number>>

/** 评分表 What one assessor handed in for an application. */
export type Scorecard = { readonly assessor: string; readonly marks: MarkNumbers }

/** 评分表册 All scorecards by application, in the order in which they came, and what panels agreed on. */
export type ScoreBook = {
  readonly sheets: SharedMap<readonly Scorecard[]>
  readonly consensus: Readonly<Record<string, MarkNumbers>>
}
export const emptyBook: ScoreBook = { sheets: emptyMap, consensus: {} }

export const marksOf = (numbers: MarkNumbers): Marks =>
  Object.fromEntries(Object.entries(numbers).map(([item, percent]) => [item, integer(percent)]))

export const sheetsOf = (cards: readonly Scorecard[]): Sheet[] =>
  cards.map(({ assessor, marks }) => ({ assessor, marks: marksOf(marks) }))

/** The scorecards of an application, in the order in which they came. */
export const cardsOf = ({ sheets }: ScoreBook, application: string): readonly Scorecard[] =>
  valueAt(sheets, application) ?? []

export const withScorecard = (book: ScoreBook, application: string, card: Scorecard): ScoreBook => ({
  ...book,
  sheets: withKey(book.sheets, application, [...cardsOf(book, application), card]),
})

/** A later consensus on an item takes the place of an earlier one. */
export const withConsensusOn = (book: ScoreBook, application: string, marks: MarkNumbers): ScoreBook => ({
  ...book,
  consensus: { ...book.consensus, [application]: { ...book.consensus[application], ...marks } },
})

/** Which sheets of an application count, which were set aside and why, and who still owes one. */
export type Standing = {
  readonly counted: readonly Scorecard[]
  readonly setAside: readonly { readonly assessor: string; readonly why: 'recused' | 'replaced' }[]
  readonly owing: readonly string[]
  readonly recused: readonly string[]
}

/** The sheets of those who sit for the case and are not recused count; the others stay in the record and do not. */
export function standingOf(
  book: ScoreBook,
  application: string,
  members: readonly string[],
  isRecused: (person: string) => boolean,
): Standing {
  const cards = cardsOf(book, application)
  const judging = members.filter((member) => !isRecused(member))
  return {
    counted: cards.filter(({ assessor }) => judging.includes(assessor)),
    setAside: cards
      .filter(({ assessor }) => !judging.includes(assessor))
      .map(({ assessor }) => ({ assessor, why: isRecused(assessor) ? 'recused' : 'replaced' })),
    owing: judging.filter((member) => cards.every(({ assessor }) => assessor !== member)),
    recused: members.filter(isRecused),
  }
}
