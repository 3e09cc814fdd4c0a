import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { configureGlobal } from 'fast-check'

const COLLECTED = fileURLToPath(new URL('collected.mjs', import.meta.url))
/** `@vitest/expect` is vitest's own part, found where vitest finds it. */
const fromVitest = createRequire(createRequire(import.meta.url).resolve('vitest'))
const EXPECT = fromVitest.resolve('@vitest/expect')

/** How many examples of a property are tried against a change, where the test does not say. */
const EXAMPLES = 30

/** A file that asks where it lies is told where it lay before it became part of one program. */
const placed = {
  name: 'placed',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    })),
}

/** Packages stay outside, so that a program loaded anew does not load them anew. */
const packagesOutside = {
  name: 'packages-outside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path }) => {
      if (path === 'vitest') return { path: COLLECTED }
      if (path === '@vitest/expect') return { path: EXPECT, external: true }
      return { external: true }
    }),
}

/**
 * 变异测试 Runs the tests named by `inProcess.tests` as plain functions in the process of a Stryker worker. A mutant that only acts while
 * modules load is given a program loaded anew.
 */
class InProcessRunner {
  #options
  #program
  #cases = []
  #times = new Map()
  #loads = 0

  constructor({ inProcess }) {
    this.#options = inProcess
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const folder = mkdtempSync(join(process.cwd(), '.in-process-'))
    this.#program = join(folder, 'tests.mjs')
    const lines = this.#options.tests.map((file) => `import ${JSON.stringify(join(process.cwd(), file))}`)
    await build({
      stdin: {
        contents: [...lines, "export { cases } from 'vitest'"].join('\n'),
        resolveDir: process.cwd(),
      },
      outfile: this.#program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      plugins: [placed, packagesOutside],
    })
    await this.#load()
  }

  async dryRun() {
    const result = await this.#run(this.#cases, { countsCoverage: true })
    writeFileSync(TIMES, JSON.stringify([...this.#times]))
    return { ...result, mutantCoverage: globalThis.__stryker__?.mutantCoverage }
  }

  /** Quick tests come first, and properties try fewer examples: most changes are noticed before the slow ones begin. */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    configureGlobal({ numRuns: EXAMPLES })
    if (this.#times.size === 0) this.#times = new Map(JSON.parse(readFileSync(TIMES, 'utf8')))
    const space = (globalThis.__stryker__ ??= {})
    Object.assign(space, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
    if (mutantActivation === 'static') {
      space.activeMutant = activeMutant.id
      try {
        await this.#load()
      } catch (error) {
        return toMutantRunResult(failedToLoad(error))
      }
    }
    space.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const chosen = wanted ? this.#cases.filter(({ id }) => wanted.has(id)) : this.#cases
    const time = ({ id }) => this.#times.get(id) ?? 0
    const inOrder = chosen.toSorted((a, b) => time(a) - time(b))
    const result = await this.#run(inOrder, { bails: !disableBail })
    space.activeMutant = undefined
    if (mutantActivation === 'static') await this.#load()
    return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? result)
  }

  async dispose() {
    if (this.#program) rmSync(dirname(this.#program), { recursive: true, force: true })
  }

  async #load() {
    this.#loads += 1
    const { cases } = await import(`${pathToFileURL(this.#program).href}?${this.#loads}`)
    this.#cases = cases.map(({ title, run }, index) => ({ id: `${index} ${title}`, run }))
  }

  async #run(cases, { bails = false, countsCoverage = false }) {
    const tests = []
    for (const { id, run } of cases) {
      const space = (globalThis.__stryker__ ??= {})
      space.currentTestId = countsCoverage ? id : undefined
      const startedAt = performance.now()
      const failure = await failureOf(run, this.#patienceFor(id))
      space.currentTestId = undefined
      const one = { id, name: id, timeSpentMs: performance.now() - startedAt }
      if (countsCoverage) this.#times.set(id, one.timeSpentMs)
      tests.push(
        failure === null
          ? { ...one, status: TestStatus.Success }
          : { ...one, status: TestStatus.Failed, failureMessage: failure },
      )
      if (failure === ENDLESS) return { status: DryRunStatus.Timeout, reason: id }
      if (bails && failure !== null) break
    }
    return { status: DryRunStatus.Complete, tests }
  }

  /** Milliseconds after which a test that usually takes far less is held to be endless. */
  #patienceFor(id) {
    const usual = this.#times.get(id)
    return usual === undefined ? LONGEST_DRY_RUN : Math.ceil(3_000 + 10 * usual)
  }
}

const ENDLESS = 'endless'
const LONGEST_DRY_RUN = 300_000

/** How long each test took unchanged, for the workers that did not see it. It lies in the sandbox. */
const TIMES = 'in-process-times.json'

/** A script of its own, since nothing else can end an endless loop without ending the process. What the test throws, it answers. */
const within = new Script(`globalThis.__runTest().then(() => null, (thrown) => ({ thrown }))`)

async function failureOf(run, timeout) {
  globalThis.__runTest = async () => run()
  const failed = await answerWithin(timeout)
  if (failed === null || failed === ENDLESS) return failed
  const { thrown } = failed
  return thrown instanceof Error ? thrown.message : String(thrown)
}

function answerWithin(timeout) {
  try {
    return within.runInThisContext({ timeout })
  } catch (error) {
    // A fault of this runner is no test that failed.
    if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    return ENDLESS
  }
}

/** Modules that cannot even be loaded fail every test. */
const failedToLoad = (error) => ({
  status: DryRunStatus.Complete,
  tests: [
    { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) },
  ],
})

const create = (options) => new InProcessRunner(options)
create.inject = [commonTokens.options]

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)]
export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      properties: { tests: { type: 'array', items: { type: 'string' } } },
      required: ['tests'],
    },
  },
}
