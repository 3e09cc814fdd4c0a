import type { CompiledQuery } from 'kysely'
import type { Database } from '../../src/database/tables.ts'

type Executor = { executeQuery: (query: CompiledQuery) => Promise<unknown> }

/** What has an `executeQuery` of its own among the ancestors of the executors: all of them ask through it. */
function executing(database: Database): Executor {
  let found: object = database.getExecutor()
  while (!Object.hasOwn(found, 'executeQuery')) found = Object.getPrototypeOf(found) as object
  return found as Executor
}

/** 语句记录 Writes down the SQL of every statement that this process runs, without its values, until it is stopped. */
export type Statements = {
  /** Does something, and answers which statements ran meanwhile, in order. */
  readonly during: <T>(work: () => Promise<T>) => Promise<readonly [T, readonly string[]]>
  readonly stop: () => void
}

export function recordStatements(database: Database): Statements {
  const executor = executing(database)
  const { executeQuery } = executor
  let ran: string[] = []
  executor.executeQuery = function (this: Executor, query) {
    ran.push(query.sql)
    return executeQuery.call(this, query)
  }
  return {
    during: async (work) => {
      ran = []
      const result = await work()
      return [result, ran]
    },
    stop: () => {
      executor.executeQuery = executeQuery
    },
  }
}
