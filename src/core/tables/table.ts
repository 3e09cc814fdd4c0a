import type { Text } from '../basics/text.ts'

/** 表格 A table as people hand it in: column names, and rows with their line in the file, counted from 1. */
export type Table = {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export type TableRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** Why a table cannot be read: the file, the line where there is one, and what to do. */
export type TableFault = { readonly file: string; readonly line?: number; readonly message: Text }

/** The lines of a file before its first one is taken for column names. All cells are trimmed text. */
export type Grid = readonly GridLine[]
export type GridLine = { readonly line: number; readonly cells: readonly string[] }

/** A fault inside a file, before it is known which file it is. */
export type GridFault = { readonly line?: number; readonly message: Text }
