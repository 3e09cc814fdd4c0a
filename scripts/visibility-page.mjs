import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const SOURCE = 'src/core/visibility/matrix.ts'

/** docs/VISIBILITY.md, from the rules in core; nothing where there are none. */
export async function visibilityPage(root) {
  if (!existsSync(join(root, SOURCE))) return undefined
  const { outputFiles } = await build({
    entryPoints: [join(root, SOURCE)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { visibilityPage: page } = await import(`data:text/javascript;base64,${code}`)
  return { path: 'docs/VISIBILITY.md', text: page(), problems: [] }
}
