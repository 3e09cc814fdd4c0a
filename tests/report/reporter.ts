import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** One test of a run, as `regulation coverage --rules` reads it from reports/tests.json. */
export type ReportedTest = {
  /** The titles of the enclosing suites and of the test, joined with ` > `. */
  readonly title: string
  readonly file: string
  readonly state: 'passed' | 'failed' | 'skipped' | 'todo'
  /** How many assertions ran; 0 where none did. */
  readonly assertions: number
}

/** What one run of vitest leaves behind: its tests, and what broke outside of any test. */
export type ReportedRun = { readonly tests: readonly ReportedTest[]; readonly broken: readonly string[] }

/** Writes the tests of this run to the file that TEST_REPORT names; scripts/test.mjs merges the runs. */
export default class TestReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { readonly message: string }[]) {
    const path = process.env.TEST_REPORT
    if (path === undefined) return
    const run: ReportedRun = {
      tests: modules.flatMap((module) =>
        [...module.children.allTests()].map((test) => reported(module, test)),
      ),
      broken: [...modules.flatMap(brokenOutsideTests), ...unhandled.map((error) => error.message)],
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(run))
  }
}

function reported(module: TestModule, test: TestCase): ReportedTest {
  const { assertions } = test.meta() as { assertions?: number }
  return {
    title: test.fullName,
    file: module.relativeModuleId,
    state: stateOf(test),
    assertions: assertions ?? 0,
  }
}

/** A test that never came to a result (its file broke, the run was stopped) has not passed. */
function stateOf(test: TestCase): ReportedTest['state'] {
  const { state } = test.result()
  if (test.options.mode === 'todo') return 'todo'
  return state === 'pending' ? 'failed' : state
}

function brokenOutsideTests(module: TestModule): string[] {
  const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors())
  return [...module.errors(), ...suites].map((error) => `${module.relativeModuleId}: ${error.message}`)
}
