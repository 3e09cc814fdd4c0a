import { assessEligibility } from '../core/conditions/assess-eligibility.ts'
import { type Criterion, findKind } from '../core/conditions/criterion.ts'
import type { Facts } from '../core/conditions/facts.ts'
import { type Answers, settle } from '../core/conditions/settle.ts'
import { withFact } from '../core/conditions/template.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { Chance } from './kit.ts'

/** The facts with those in them by which this condition alone is not met; as they are where only people could find that. */
function withCounterSample(
  { kind, with: params, appliesTo }: Criterion,
  facts: Facts,
  answers: Answers,
): Facts {
  const counter = findKind(kind)?.counterSample?.(settle(params, answers).value, facts.asOf) ?? {}
  const laid = (document: Facts) =>
    Object.entries(counter).reduce<Facts>((on, [place, value]) => withFact(on, place, value), document)
  if (appliesTo.subject === 'applicant') return laid(facts)
  const [first, ...others] = facts.linkedOrganisations ?? []
  if (!first) return facts
  const { asOf: _, ...organisation } = laid({ ...first, asOf: facts.asOf })
  return { ...facts, linkedOrganisations: [organisation as typeof first, ...others] }
}

/** What people would find against the applicant on this condition. */
const withFindingAgainst = ({ id }: Criterion, facts: Facts): Facts => ({
  ...facts,
  judgements: {
    ...facts.judgements,
    [id]: {
      outcome: 'unmet',
      by: '资格审查人员',
      reason: '经核查，所述情况不能证实（演练）',
      evidence: ['核查记录'],
    },
  },
})

/**
 * Facts with which this edition finds the applicant ineligible: by facts where facts alone can say so, else by a finding of people; null where
 * no condition concerns it.
 */
export function spoil(edition: Edition, facts: Facts, chance: Chance): Facts | null {
  const { criteria, awards } = edition
  const answers = answersOf(edition, {})
  const isIneligible = (candidate: Facts) =>
    assessEligibility(criteria, candidate, answers, awards).eligible === 'no'
  const byFacts = criteria.map((one) => withCounterSample(one, facts, answers)).filter(isIneligible)
  const candidates =
    byFacts.length > 0 ? byFacts : criteria.map((one) => withFindingAgainst(one, facts)).filter(isIneligible)
  return candidates.length === 0 ? null : chance.pick(candidates)
}
