import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { project } from './planted-tree.ts'

const PAGES = ['docs/ARCHITECTURE.md', 'README.md', 'README.zh.md', 'CONTRIBUTING.md', 'src/stages/README.md']
const HOMES = /^(?:src|tests|docs|scripts|regulations|standards|calendars|proofs)\//

/** Paths in backticks or links that the page names and the project does not have. Placeholders (`<kind>`, `*`) name a pattern. */
export const missingPaths = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`|\]\(([^)#\s]+)/g)]
    .map(([, quoted, linked]) => quoted ?? linked ?? '')
    .filter((path) => HOMES.test(path) && !/[<*]/.test(path))
    .filter((path) => !existsSync(join(project, path)))

it('finds a path that is not there', () => {
  expect(
    missingPaths(
      'see `src/core/time/` and `src/core/tiem/` and [this](docs/nothing.md), not `src/stages/<kind>/`',
    ),
  ).toEqual(['src/core/tiem/', 'docs/nothing.md'])
})

it.each(PAGES)('%s names only what exists', (page) => {
  expect(missingPaths(readFileSync(join(project, page), 'utf8'))).toEqual([])
})
