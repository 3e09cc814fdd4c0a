import type { z } from 'zod'
import type { Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { Problem } from '../kit/problem.ts'
import type { Asked } from '../kit/route.ts'
import type { ImportReport, importQuery, ReadTable } from './import-report.ts'

type Query = z.infer<typeof importQuery>

/** 导入种类 One thing that can be imported from a table: what it takes beside the table, what it does, and the empty table to begin with. */
export type ImportKind = {
  /** Its name in the address. */
  readonly what: string
  readonly says: Text
  readonly query: typeof importQuery
  readonly templateQuery?: z.ZodObject
  /** What the answer holds beside counts and faults. */
  readonly more?: z.ZodRawShape
  readonly run: (
    read: ReadTable,
    asked: Asked<Query & Readonly<Record<string, unknown>>, Uint8Array>,
  ) => Promise<Result<ImportReport, Problem>>
  readonly template: (
    asked: Asked<Readonly<Record<string, unknown>>, undefined>,
  ) => Promise<Result<{ readonly name: Text; readonly sheets: readonly Sheet[] }, Problem>>
}
