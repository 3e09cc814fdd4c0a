import { type AwardScope, awardsFor } from './award-scope.ts'
import type { Criterion } from './criterion.ts'
import type { Facts, PeopleFinding } from './facts.ts'
import type { Assessment, Finding } from './finding.ts'
import { judgeCriterion } from './judge-criterion.ts'
import type { Answers } from './settle.ts'

/**
 * 资格认定 Judges every criterion on the facts as of their reference day. Any unmet: no, unless it only closes some of the edition's `awards`
 * and another stays open. Else anything unknown, or left to people who have not found it yet: unknown. Else yes. A criterion that does not
 * concern the applicant is reported as met, saying so: the list of findings then has the same rows for everyone, and nobody has to guess
 * whether one was forgotten.
 */
export function assessEligibility(
  criteria: readonly Criterion[],
  facts: Facts,
  answers: Answers = {},
  awards: readonly AwardScope[] = [],
): Assessment {
  const heard = criteria.map((criterion) =>
    hearPeople(criterion, judgeCriterion(criterion, facts, answers, awards), facts),
  )
  const findings = heard.map(({ finding }) => finding)
  const closedAwards = closedBy(findings)
  const open = awardsFor(awards, facts).filter(({ id }) => !closedAwards.includes(id))
  const isShut = awards.length > 0 && open.length === 0
  return {
    asOf: facts.asOf,
    eligible: isShut ? 'no' : conclusionOf(findings),
    findings,
    closedAwards,
    setAside: heard.filter(({ isSetAside }) => isSetAside).map(({ finding }) => finding.rule),
  }
}

/** The awards whose own conditions are not met, each once. */
const closedBy = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(
    findings
      .flatMap(({ outcome, awards }) => (outcome === 'unmet' ? (awards ?? []) : []))
      .map(({ id }) => id),
  ),
]

function conclusionOf(findings: readonly Finding[]): Assessment['eligible'] {
  const bearing = findings.filter(({ outcome, awards }) => !(outcome === 'unmet' && awards))
  if (bearing.some(({ outcome }) => outcome === 'unmet')) return 'no'
  return bearing.every(({ outcome }) => outcome === 'met') ? 'yes' : 'unknown'
}

type Heard = { readonly finding: Finding; readonly isSetAside: boolean }

/**
 * People decide what is left to them, and what stays unknown although it was asked for: an applicant who does not supply a fact cannot hold
 * up the cycle. What the facts decide they find otherwise only where the criterion allows it.
 */
function hearPeople(criterion: Criterion, finding: Finding, facts: Facts): Heard {
  const people = facts.judgements?.[criterion.id]
  const isTheirs = !isDecided(finding) || criterion.peopleMayOverride
  if (people)
    return isTheirs
      ? { finding: foundByPeople(finding, people), isSetAside: false }
      : { finding, isSetAside: true }
  return {
    finding: finding.outcome === 'judged' ? { ...finding, ask: [askPeople(finding)] } : finding,
    isSetAside: false,
  }
}

const isDecided = ({ outcome }: Finding) => outcome === 'met' || outcome === 'unmet'

function foundByPeople(finding: Finding, { outcome, by, reason, evidence }: PeopleFinding): Finding {
  const { metOn: _, ask: __, ...rest } = finding
  return {
    ...rest,
    outcome,
    decidedBy: 'people',
    explanation: {
      key: `general.${outcome}ByPeople`,
      data: { by, reason, evidence, instead: finding.explanation },
    },
  }
}

const askPeople = ({ rule, label }: Finding) => ({
  fact: `judgements.${rule}`,
  name: { zh: `审查人员对“${label.zh}”的认定意见`, en: `what people find on "${label.en}"` },
})
