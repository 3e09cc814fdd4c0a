/**
 * Lets many act at once and looks whether anything is lost, doubled or decided on what no longer stood: npm run prove:concurrency [PART …]
 * [-- --write]. Parts and numbers are in scripts/prove/concurrency.ts; the result goes to proofs/concurrency.md.
 */
import { load } from '../bench/kit/load.mjs'
import { project } from './project.mjs'

process.chdir(project)
const { proveConcurrency } = await load('scripts/prove/concurrency.ts')
process.exitCode = (await proveConcurrency(process.argv.slice(2))) ? 0 : 1
