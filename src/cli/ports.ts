import type { ArticleRef } from '../core/basics/article.ts'
import type { Solver } from '../core/assignment/solver.ts'
import type { Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import type { Example } from '../core/conditions/examples.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { UnitOutcome } from '../core/regulation/unit-hash.ts'
import type { Standard } from '../core/scoring/standard.ts'
import type { Table } from '../core/tables/table.ts'
import type { Calendar } from '../core/time/calendar.ts'
import type { Connection } from '../database/connection.ts'
import type { DatabasePlace, DatabaseUse } from '../database/place.ts'
import type { Problem } from './problem.ts'

/** A document and the line in which a path of it stands, where that can be told. */
export type JsonDocument = {
  readonly value: unknown
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

/** How the listed articles compare with an operator's copy of the official text, or why they were not compared. */
export type TextComparison =
  | { readonly compared: true; readonly units: readonly ComparedUnit[] }
  | { readonly compared: false; readonly file: string; readonly why: Text; readonly absent: boolean }
export type ComparedUnit = {
  readonly article: ArticleRef
  readonly outcome: UnitOutcome
  readonly file: string
  readonly line: number
}

/** What conditions make of some facts, and the line in which each example stands. */
export type ExamplesOf = {
  readonly file: string
  readonly examples: readonly Example[]
  readonly lineOf: (index: number) => number
}

/** A file of a folder to be written: its name, and a text or the sheets of a workbook. */
export type FileToWrite = { readonly name: string } & (
  | { readonly text: string }
  | { readonly sheets: readonly WorkbookSheet[] }
)
export type WorkbookSheet = {
  readonly name: string
  readonly columns: readonly {
    readonly key: string
    readonly title: string
    readonly width?: number
    readonly isNumber?: boolean
  }[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** What gives a regulation away: its id, its authority, the region's names and code. */
export type EditionNames = {
  readonly id: string
  readonly authority: string
  readonly region: string
  readonly regionName: Text
}

/** Which state of the project this is; null outside a git checkout. */
export type Checkout = { readonly commit: string | null; readonly tree: string | null }

/** What commands reach the machine through. `compose.ts` puts adapters behind it; commands know nothing else. */
export type Ports = {
  /** The folder that holds `regulations/`, `standards/` and `calendars/`. */
  readonly folder: string
  readonly editionIds: () => Promise<readonly string[]>
  /** Where an edition lies: the folder of that id, or the path itself where one was given. */
  readonly folderOf: (idOrPath: string) => string
  readonly isEditionFolder: (folder: string) => Promise<boolean>
  /** Reads the shapes alone: enough to say what a regulation is. */
  readonly readEdition: (folder: string) => Promise<Result<Edition, readonly Problem[]>>
  /** Reads and lints: what it answers can run. */
  readonly loadEdition: (folder: string) => Promise<Result<Edition, readonly Problem[]>>
  /** The examples of an edition's conditions; null where its folder has none. */
  readonly readExamples: (folder: string) => Promise<Result<ExamplesOf | null, readonly Problem[]>>
  readonly loadCalendar: () => Promise<Result<Calendar, Problem>>
  readonly loadStandards: () => Promise<Result<ReadonlyMap<string, Standard>, readonly Problem[]>>
  readonly compareTexts: (folder: string, texts: string) => Promise<TextComparison>
  readonly readTable: (
    file: string,
    aliases: Readonly<Record<string, string>>,
  ) => Promise<Result<Table, Problem>>
  readonly readJson: (file: string) => Promise<Result<JsonDocument, Problem>>
  readonly hasFile: (file: string) => Promise<boolean>
  readonly readText: (file: string) => Promise<Result<string, Problem>>
  /** Whole or not at all. */
  readonly writeText: (file: string, text: string) => Promise<Result<null, Problem>>
  /** The same, for its owner alone to read. */
  readonly writeSecret: (file: string, text: string) => Promise<Result<null, Problem>>
  /** So many random bytes of 32, in hexadecimal: a salt, the seed of a key. */
  readonly random32: () => string
  /** A workbook, whole or not at all. */
  readonly writeWorkbook: (file: string, sheets: readonly WorkbookSheet[]) => Promise<Result<null, Problem>>
  /** A whole folder or nothing; a folder that holds something else than a cycle is left alone. */
  readonly writeFolder: (folder: string, files: readonly FileToWrite[]) => Promise<Result<null, Problem>>
  /** Begins a regulation from another, under other names; answers the files that were written. */
  readonly newEdition: (
    model: string,
    from: EditionNames,
    to: EditionNames,
    more: readonly { readonly name: string; readonly text: string }[],
  ) => Promise<Result<readonly string[], Problem>>
  readonly describeCheckout: () => Checkout
  readonly openDatabase: (place: DatabasePlace, use: DatabaseUse) => Promise<Result<Connection, Problem>>
  /** Who may enter a folder (the mode's nine bits), and how many bytes are free on its disk; null where there is none. */
  readonly folderState: (
    folder: string,
  ) => Promise<{ readonly mode: number; readonly freeBytes: number } | null>
  /** By what names are ordered in lists. */
  readonly sortKey: () => Promise<(name: string) => string>
  /** Operational time, in milliseconds since 1970. */
  readonly clock: () => number
  /** Solves an integer program in a thread of its own. */
  readonly solve: Solver
}
