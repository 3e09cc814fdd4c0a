import { folderFiles, testsFor } from './scripts/mutation/folders.mjs'

/** Mutates one folder of src/core, named by MUTATE_FOLDER, and runs the tests that are about it. See docs/adr/0022-what-is-measured.md. */
const folder = process.env.MUTATE_FOLDER ?? 'time'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'in-process',
  inProcess: { tests: testsFor(folder) },
  mutate: folderFiles(folder),
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.MUTATE_STATIC !== 'yes',
  concurrency: 2,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 15,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/stryker/${folder}.json` },
  tempDirName: 'reports/stryker/sandbox',
  symlinkNodeModules: true,
  ignorePatterns: ['dist', 'docs', 'proofs', 'reports', 'rehearsals'],
  // TypeScript 7 has no compiler interface, which Stryker would rewrite tsconfig.json with; no types are checked here.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  allowConsoleColors: false,
}
