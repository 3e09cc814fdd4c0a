import { assessEligibility } from '../../../src/core/conditions/assess-eligibility.ts'
import { explain } from '../../../src/core/conditions/explain.ts'
import { parseFacts } from '../../../src/core/conditions/facts.ts'
import { layFacts } from '../../../src/core/conditions/lay-facts.ts'
import type { Answers } from '../../../src/core/conditions/settle.ts'
import type { editionOf } from '../edition-under-test.ts'

export type Over = Readonly<Record<string, unknown>>
type Edition = ReturnType<typeof editionOf>

/** What an edition finds of an applicant whose facts are `base` with others laid over them. */
export function conditionsOf(edition: () => Edition, base: Over) {
  function assess(over: Over = {}, decided: Answers = {}) {
    const { criteria, answers } = edition()
    const facts = parseFacts(layFacts(base, over), criteria)
    if (!facts.ok) throw new Error(JSON.stringify(facts.error))
    return assessEligibility(criteria, facts.value, { ...answers, ...decided })
  }
  function findingOn(rule: string, over: Over = {}, decided: Answers = {}) {
    const finding = assess(over, decided).findings.find((one) => one.rule === rule)
    if (!finding) throw new Error(`no criterion ${rule}`)
    return finding
  }
  return {
    assess,
    findingOn,
    outcome: (rule: string, over?: Over, decided?: Answers) => findingOn(rule, over, decided).outcome,
    /** The outcome and its sentence in both languages. */
    said: (rule: string, over?: Over, decided?: Answers) => {
      const finding = findingOn(rule, over, decided)
      return [finding.outcome, explain(finding, 'zh'), explain(finding, 'en')]
    },
    /** The outcome and the day on which it would be met. */
    metOn: (rule: string, over?: Over, decided?: Answers) => {
      const finding = findingOn(rule, over, decided)
      return [finding.outcome, finding.metOn]
    },
    asked: (rule: string, over?: Over) => findingOn(rule, over).ask?.map(({ fact }) => fact),
  }
}

export const record = (name: string, ...events: Over[]): Over => ({ records: { [name]: events } })
export const applicantWith = (over: Over): Over => ({ applicant: over })

export const foundByPeople = (outcome: 'met' | 'unmet', reason: string) => ({
  outcome,
  by: '资格审查组',
  reason,
  evidence: ['审查记录第1号'],
})
