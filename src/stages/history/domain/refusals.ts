import type { RowProblem } from '../../../core/history/row-problem.ts'
import type { RowKind } from '../../../core/history/rows.ts'
import type { Text } from '../../../core/basics/text.ts'
import { refusalsOf } from '../../../core/process/stage.ts'

type Told = Omit<RowProblem, 'wrong' | 'mend'> & { wrong: Text; mend: Text }

export type Refusals = {
  RowsUnfit: { kind: RowKind; problems: Told[] }
  NoSuchRow: { row: string }
  ProvedAlready: { row: string }
  ProofNeedsCode: { row: string }
  NothingCorrected: { row: string }
  OtherKindOfRow: { row: string; kind: RowKind }
  FromARecord: { row: string; cycle: string }
  CycleRowsLost: { cycle: string; rows: string[] }
  CycleRowsForeign: { cycle: string }
  DeclaredAlready: { what: 'awards' | 'sanctions'; sinceYear: number | null }
  SinceInFuture: { sinceYear: number; on: string }
}

export const refuse = refusalsOf<Refusals>('stages/history')
