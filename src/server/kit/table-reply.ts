import type { Text } from '../../core/basics/text.ts'

export type Cell = string | number | null

/** A column as clerks know it. `isNumber`: decimals and whole numbers, which a spreadsheet may add up. */
export type Column = {
  readonly key: string
  readonly title: Text
  readonly width?: number
  readonly isNumber?: boolean
}

/**
 * 列表 A list that can be had as JSON or as a table. `items` are what programs read; `rows` the same, in columns for people. `next` is where
 * the list goes on, null at its end.
 */
export type TableReply = {
  readonly name: Text
  readonly columns: readonly Column[]
  readonly items: readonly unknown[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
  readonly next: string | null
}
