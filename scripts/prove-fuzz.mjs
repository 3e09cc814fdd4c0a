/**
 * Asks the real service for what nobody would ask, and looks at every answer: npm run prove:fuzz [-- --requests N --minutes M --seed S
 * --database sqlite|postgres]. The result of a full run goes to proofs/fuzz.md.
 */
import { load } from '../bench/kit/load.mjs'
import { run } from './children.mjs'
import { project } from './project.mjs'

process.chdir(project)
const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: project })
if (built.code !== 0) process.exit(1)
const { proveFuzz } = await load('scripts/prove/fuzz/prove.ts')
process.exitCode = (await proveFuzz(process.argv.slice(2))) ? 0 : 1
