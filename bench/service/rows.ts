import type { DatabaseKind } from '../../src/database/connection.ts'
import type { Timing } from './clients.ts'

/** A row of the table of `npm run bench`. Times are those of the clock wherever `p50` stands. */
export type Row = {
  readonly what: string
  readonly n?: number
  readonly ms: number
  readonly p50?: number
  readonly p99?: number
  readonly beside?: string
  readonly besideMs?: number
  readonly ratio?: number
  readonly mb?: number
  readonly aim?: Readonly<Record<string, number>>
}

export const NAMES: Readonly<Record<DatabaseKind, string>> = { sqlite: 'SQLite', postgres: 'PostgreSQL' }

/** One load beside another of as many requests. */
export const besides = (
  what: string,
  { n, ms, p50, p99 }: Timing,
  beside: string,
  other: Timing,
  aim: Row['aim'] = {},
): Row => ({
  what,
  n,
  ms,
  p50,
  p99,
  beside: `${beside}: p50 ${other.p50.toFixed(1)}, p99 ${other.p99.toFixed(1)} ms`,
  besideMs: (other.ms / other.n) * n,
  ratio: ms / n / (other.ms / other.n),
  aim,
})
