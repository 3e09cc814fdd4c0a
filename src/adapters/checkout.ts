import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Which state of the project this is: the commit and the hash of the tree as it stands. Null outside a git checkout. */
export type Checkout = { readonly commit: string | null; readonly tree: string | null }

/** Hashes the tree in an index and an object store of its own: the repository is read and never written. */
export function describeCheckout(root: string): Checkout {
  const scratch = mkdtempSync(join(tmpdir(), 'zhiheng-tree-'))
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', args, {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  try {
    const commit = git(['rev-parse', 'HEAD'])
    const objects = join(scratch, 'objects')
    mkdirSync(objects)
    const own = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: git(['rev-parse', '--path-format=absolute', '--git-path', 'objects']),
    }
    git(['read-tree', 'HEAD'], own)
    git(['add', '--all', '.'], own)
    return { commit, tree: git(['write-tree'], own) }
  } catch {
    return { commit: null, tree: null }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
