import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Which state of the project this is: the commit, whether files differ from it, and the hash of the tree as it stands
 * (what `git rev-parse HEAD^{tree}` answers when nothing differs). All null outside a git checkout.
 */
export function describeTree(root) {
  const scratch = mkdtempSync(join(tmpdir(), 'zhiheng-tree-'))
  try {
    const commit = git(root, ['rev-parse', 'HEAD'])
    const objects = join(scratch, 'objects')
    mkdirSync(objects)
    // An index and an object store of our own: the repository is read and never written.
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: git(root, [
        'rev-parse',
        '--path-format=absolute',
        '--git-path',
        'objects',
      ]),
    }
    git(root, ['read-tree', 'HEAD'], env)
    git(root, ['add', '--all', '.'], env)
    const tree = git(root, ['write-tree'], env)
    return { commit, dirty: tree !== git(root, ['rev-parse', 'HEAD^{tree}']), tree }
  } catch {
    return { commit: null, dirty: null, tree: null }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function git(cwd, args, env = {}) {
  const options = {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }
  return execFileSync('git', args, options).trim()
}
