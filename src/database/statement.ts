import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Database, Tables, Work } from './tables.ts'

/** A place in a statement into which a value goes when it is done. */
class Place {
  constructor(readonly name: string) {}
}

type Values = Readonly<Record<string, string | number | null>>

/**
 * 语句 A query that is put together once and done many times with other values: on the way of every act that saves more time than the
 * database takes. `build` is given a place for each value.
 */
export function statement<V extends Values, Row = unknown>(
  build: (database: Database, values: V) => Compilable<Row>,
): (on: Database | Work, values: V) => Promise<QueryResult<Row>> {
  const known = new WeakMap<object, CompiledQuery<Row>>()
  const places = new Proxy({}, { get: (_, name) => new Place(String(name)) }) as V
  return (on, values) => {
    const { adapter } = on.getExecutor()
    const compiled = known.get(adapter) ?? build(on, places).compile()
    known.set(adapter, compiled)
    return on.executeQuery({ ...compiled, parameters: compiled.parameters.map((one) => filled(one, values)) })
  }
}

const filled = (parameter: unknown, values: Values): unknown =>
  parameter instanceof Place ? values[parameter.name] : parameter

/** So many rows go into one statement; more values than this no database takes at once. */
const MOST_ROWS = 200

/**
 * Adds rows to a table, many in one statement. Rows that are there already are passed over where `orPassOver` says so; `orReplace` names the
 * columns by which a row is known that takes the place of the one that is there.
 */
export function insertRows<T extends keyof Tables>(
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  {
    orPassOver = false,
    orReplace = [],
  }: { readonly orPassOver?: boolean; readonly orReplace?: readonly (keyof Tables[T] & string)[] } = {},
): (on: Database | Work, rows: readonly Tables[T][]) => Promise<void> {
  const known = new WeakMap<object, Map<number, CompiledQuery>>()
  const compile = (on: Kysely<Tables>, count: number) => {
    const row = Object.fromEntries(columns.map((column) => [column, '']))
    const insert = on.insertInto(table).values(Array.from({ length: count }, () => row) as never)
    if (orPassOver) return insert.onConflict((conflict) => conflict.doNothing()).compile()
    if (orReplace.length === 0) return insert.compile()
    const others = columns.filter((column) => !orReplace.includes(column))
    return insert
      .onConflict((conflict) =>
        conflict
          .columns([...orReplace])
          .doUpdateSet(
            (eb) =>
              Object.fromEntries(
                others.map((column) => [column, eb.ref(`excluded.${column}` as never)]),
              ) as never,
          ),
      )
      .compile()
  }
  return async (on, rows) => {
    const { adapter } = on.getExecutor()
    const counts = known.get(adapter) ?? new Map<number, CompiledQuery>()
    known.set(adapter, counts)
    for (let from = 0; from < rows.length; from += MOST_ROWS) {
      const some = rows.slice(from, from + MOST_ROWS)
      const compiled = counts.get(some.length) ?? compile(on, some.length)
      counts.set(some.length, compiled)
      await on.executeQuery({
        ...compiled,
        parameters: some.flatMap((row) => columns.map((one) => row[one])),
      })
    }
  }
}

/** Whether a statement has found the row that it was to change. */
export const hasChanged = ({ numAffectedRows }: QueryResult<unknown>): boolean => (numAffectedRows ?? 0n) > 0n
