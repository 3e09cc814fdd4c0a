import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from './evaluate.mjs'

const SOURCE = 'src/client/write-types.ts'

/** src/client/operations.generated.ts, from the routes of the service; nothing where there is none. */
export async function clientTypes(root) {
  if (!existsSync(join(root, SOURCE))) return undefined
  const { operationsFile } = await evaluate(join(root, SOURCE))
  return { path: 'src/client/operations.generated.ts', text: operationsFile(), problems: [] }
}
