import { expect as realExpect } from 'vitest'

/**
 * Stands in for vitest where mutation testing loads an edition's acceptance tests: tests are collected here as plain functions, so that
 * the same ones can be run against a thousand changed editions in one process.
 */
export type CollectedCase = { readonly title: string; readonly run: () => unknown }
export const cases: CollectedCase[] = []

const titles: string[] = []

export function describe(title: string, body: () => void): void {
  titles.push(title)
  body()
  titles.pop()
}

const collect = (title: string, run: () => unknown) => {
  cases.push({ title: [...titles, title].join(' > '), run })
}

const each =
  (rows: readonly unknown[]) =>
  (title: string, run: (...row: readonly unknown[]) => unknown): void => {
    for (const row of rows) collect(title, () => (Array.isArray(row) ? run(...row) : run(row)))
  }

export const it = Object.assign(collect, {
  each,
  skipIf: (skip: boolean) => (skip ? () => {} : collect),
  runIf: (run: boolean) => (run ? collect : () => {}),
})
export const test = it
export const expect = realExpect
