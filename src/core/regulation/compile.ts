import { err, type Result } from '../basics/result.ts'
import type { StageKind } from '../process/stage.ts'
import { type Edition, readEdition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { lintEdition } from './lint-edition.ts'

/** 编译 From the merged tree of a folder's files to an edition that can run, or everything that is wrong with it. */
export function compileEdition(
  tree: unknown,
  kinds: Readonly<Record<string, StageKind>>,
): Result<Edition, readonly Flaw[]> {
  const edition = readEdition(tree)
  if (!edition.ok) return edition
  const flaws = lintEdition(edition.value, kinds)
  return flaws.length === 0 ? edition : err(flaws)
}
