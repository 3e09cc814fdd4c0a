import { z } from 'zod'
import { err, ok, type Result } from '../core/basics/result.ts'

/** One test of a run, as reports/tests.json has it. */
const reportedTest = z.object({
  title: z.string(),
  file: z.string(),
  state: z.enum(['passed', 'failed', 'skipped', 'todo']),
  assertions: z.number(),
})
export const testReport = z.object({
  commit: z.string().nullable(),
  tree: z.string().nullable(),
  treeChangedDuringRun: z.boolean().default(false),
  tests: z.array(reportedTest),
})
export type TestReport = z.infer<typeof testReport>

export type AcceptanceRule = { readonly id: string; readonly article: string; readonly rule: string }
export type ProvenRule = AcceptanceRule & {
  readonly tests: readonly { readonly title: string; readonly file: string }[]
}

/** The rules of a table (TSV with a header) that begin with the edition's seed. */
export function rulesOf(table: string, seed: string): Result<readonly AcceptanceRule[], 'NotARuleTable'> {
  const [head = '', ...lines] = table.split(/\r?\n/)
  const columns = head.split('\t')
  const [id, of, article, rule] = ['rule_id', 'seed', 'article', 'rule'].map((name) => columns.indexOf(name))
  if ([id, of, article, rule].some((column) => column === undefined || column < 0))
    return err('NotARuleTable')
  const cell = (row: readonly string[], column: number | undefined) => row[column ?? 0] ?? ''
  return ok(
    lines
      .map((line) => line.split('\t'))
      .filter((row) => cell(row, of) === seed)
      .map((row) => ({ id: cell(row, id), article: cell(row, article), rule: cell(row, rule) })),
  )
}

/** Each rule with the tests that prove it: they name it in brackets, passed, and asserted something. */
export const proofsOf = (rules: readonly AcceptanceRule[], report: TestReport): ProvenRule[] =>
  rules.map((rule) => ({
    ...rule,
    tests: report.tests
      .filter(
        ({ title, state, assertions }) =>
          state === 'passed' && assertions > 0 && title.includes(`[${rule.id}]`),
      )
      .map(({ title, file }) => ({ title, file })),
  }))
