import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../project.mjs'

const CORE = 'src/core'

/** Sentences and tables of names: whether one reads well, no test can say. Their text is compared in the tests of what shows them. */
const WORDS = /(^|\/)words\.[a-z]+\.ts$|\.generated\.ts$/
const TEST = /\.test\.ts$/

/** Rule books, each written for its test alone: one that tests share would have been written before the change. */
const RULE_BOOKS = 'tests/acceptance/rule-books-anew.test.ts'

/**
 * Tests, or folders of tests, that hold rules of a folder and lie elsewhere: what a condition asks, in words, is tested in the rule books
 * of editions; what stages say to each other, where they say it; what lint finds, in editions with planted faults.
 */
const ALSO = {
  conditions: [
    RULE_BOOKS,
    ...['wuxi-2024', 'ordos-draft'].flatMap((edition) =>
      ['eligibility', 'eligibility-examples'].map((name) => `tests/acceptance/${edition}/${name}.test.ts`),
    ),
  ],
  contract: ['src/core/process', 'src/core/selection', 'src/stages'],
  process: ['src/core/verification'],
  record: ['src/core/process/seal-command.test.ts'],
  regulation: ['tests/acceptance/regulation-lint.test.ts'],
  wording: [
    RULE_BOOKS,
    'tests/acceptance/comparison.test.ts',
    'tests/acceptance/rule-book-page.test.ts',
    'src/stages',
  ],
}

function filesIn(folder) {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
}

/** The folders of src/core. */
export const folders = readdirSync(join(project, CORE), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

/** The files of a folder that are mutated. */
export const folderFiles = (folder) =>
  filesIn(`${CORE}/${folder}`).filter((file) => !TEST.test(file) && !WORDS.test(file))

/** The tests that are run against its mutants. */
export const testsFor = (folder) =>
  [`${CORE}/${folder}`, ...(ALSO[folder] ?? [])]
    .flatMap((place) => (TEST.test(place) ? [place] : filesIn(place)))
    .filter((file) => TEST.test(file))
