import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from './evaluate.mjs'

const SOURCE = 'src/server/settings-page.ts'

/** docs/SETTINGS.md, from the table of settings; nothing where there is none. */
export async function settingsPage(root) {
  if (!existsSync(join(root, SOURCE))) return undefined
  const { settingsPage } = await evaluate(join(root, SOURCE))
  return { path: 'docs/SETTINGS.md', text: settingsPage(), problems: [] }
}
