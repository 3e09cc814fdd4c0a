import { assessEligibility } from '../../../src/core/conditions/assess-eligibility.ts'
import { parseFacts } from '../../../src/core/conditions/facts.ts'
import { layFacts } from '../../../src/core/conditions/lay-facts.ts'
import { template } from '../../../src/core/conditions/template.ts'
import { outcomesFor } from '../../../src/core/contract/outcomes.ts'
import { answersOf } from '../../../src/core/process/parameters.ts'
import type { Cycle } from './cycle.ts'

/**
 * 再次申报 What a rule finds of somebody who applies anew on a day: eligible in all else, with the records that this cycle leaves of the
 * earlier application. The outcome, and the first day on which it would be met where there is one.
 */
export function later({ world, state }: Cycle, earlier: string, rule: string, on: string) {
  const { criteria, awards } = world.edition
  const answers = answersOf(world.edition, {})
  const facts = template(criteria, answers, on)
  const asked = Object.keys(facts['records'] ?? {}).map((list) => `records.${list}`)
  const left = Object.entries(outcomesFor(state.view, earlier)).filter(([list]) => asked.includes(list))
  const records = Object.fromEntries(left.map(([list, rows]) => [list.slice('records.'.length), rows]))
  const read = parseFacts(layFacts(facts, { records }), criteria)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const finding = assessEligibility(criteria, read.value, answers, awards).findings.find(
    (one) => one.rule === rule,
  )
  if (!finding) throw new Error(`no condition ${rule}`)
  return finding.metOn === undefined ? [finding.outcome] : [finding.outcome, finding.metOn]
}
