import type { Text } from '../core/basics/text.ts'

/** 工作表 A sheet of a workbook as it is written: values are text, or decimals and whole numbers in columns marked `isNumber`. */
export type Sheet = {
  readonly name: string
  readonly columns: readonly {
    readonly key: string
    readonly title: string
    readonly width?: number
    readonly isNumber?: boolean
  }[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** What is wrong in a table that somebody handed in: the line where it stands, what it is, what to do. */
export type SheetProblem = {
  readonly file: string
  readonly line: number
  readonly message: Text
  readonly mend: Text
}

/** Where problems of a table are gathered, by whoever reads it. */
export type Complaints = { push(problem: SheetProblem): unknown }
