import type { Refusal } from '../core/basics/refusal.ts'
import type { Result } from '../core/basics/result.ts'
import type { Realm } from './realm.ts'

export type RowError = { readonly row: number; readonly problem: Refusal }

/** What came of many rows: `made` has what each made, in their order; none in a dry run, and none where a row has an error. */
export type ManyDone<V> = {
  readonly kept: boolean
  readonly rows: number
  readonly errors: readonly RowError[]
  readonly made: readonly V[]
}

/** Ends a transaction without keeping anything, and carries the answer out of it. */
class NothingKept extends Error {
  readonly answer: ManyDone<never>
  constructor(answer: ManyDone<never>) {
    super('nothing of this import is kept')
    this.answer = answer
  }
}

/**
 * 整批办理 Does something with every row, or nothing at all: one wrong row, and the answer names every wrong one. A dry run does the same work
 * and keeps nothing. `row` is where it stands in the sheet; `last` comes after the last row, where all are kept.
 */
export async function allOrNone<R extends { readonly row: number }, V>(
  realm: Realm,
  rows: readonly R[],
  { dryRun }: { readonly dryRun: boolean },
  work: (within: Realm, row: R) => Promise<Result<V, Refusal>>,
  last: (within: Realm) => Promise<void> = () => Promise.resolve(),
): Promise<ManyDone<V>> {
  try {
    return await realm.db.transaction().execute(async (db) => {
      const within = { ...realm, db }
      const errors: RowError[] = []
      const made: V[] = []
      for (const row of rows) {
        const done = await work(within, row)
        if (done.ok) made.push(done.value)
        else errors.push({ row: row.row, problem: done.error })
      }
      if (dryRun || errors.length > 0)
        throw new NothingKept({ kept: false, rows: rows.length, errors, made: [] })
      await last(within)
      return { kept: true, rows: rows.length, errors, made }
    })
  } catch (error) {
    if (error instanceof NothingKept) return error.answer
    throw error
  }
}
