/**
 * Ends the service and its databases at random moments under load and counts what was lost: npm run prove:crash [PART …] [-- --write].
 * Parts and numbers are in scripts/prove/crash.ts; the result goes to proofs/crash.md.
 */
import { load } from '../bench/kit/load.mjs'
import { project } from './project.mjs'

process.chdir(project)
const { proveCrash } = await load('scripts/prove/crash.ts')
process.exitCode = (await proveCrash(process.argv.slice(2))) ? 0 : 1
