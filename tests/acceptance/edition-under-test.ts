import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { eligibility } from '../../src/core/conditions/criterion.ts'
import type { Answers } from '../../src/core/conditions/settle.ts'

const FILE = new URL('../../regulations/wuxi-2024/eligibility.yaml', import.meta.url)

/** The answers that hold by default, until the edition's open points are read with it. */
const answers: Answers = {
  'reference-day': 'application-deadline',
  'industry-rank': 'any',
  'loss-scope': 'for-profit',
  'leading-level': 'any',
  'record-window': 'rolling',
  'repair-scope': 'last-item',
  'repair-on-deadline': 'people',
  'severity-grading': 'people',
}

/** The edition that the acceptance tests are run on. Mutation testing hands in another one here, and nowhere else. */
export const edition = () => ({ ...eligibility.parse(parse(readFileSync(FILE, 'utf8'))), answers })
