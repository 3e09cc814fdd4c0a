import { type Ask, askFor, type Settled } from './condition-kind.ts'
import type { AppliesTo } from './criterion.ts'
import { type AwardScope, awardsFor } from './award-scope.ts'
import { factAt, type Facts } from './facts.ts'
import { applicantFacts } from './facts-applicant.ts'

export type ScopeFact =
  | 'applicant.kind'
  | 'applicant.sector'
  | 'applicant.purpose'
  | 'applicant.exporter'
  | 'linkedOrganisations'
  | 'awards'

/** Whether a criterion concerns the applicant; where a fact that decides it is missing, that fact. */
export type Scope =
  | { readonly is: 'inside' }
  | { readonly is: 'outside'; readonly by: ScopeFact }
  | { readonly is: 'unknown'; readonly ask: Ask }

const LINKED: Ask = {
  fact: 'linkedOrganisations',
  name: { zh: '申报个人任最高管理者的组织', en: 'the organisations that the person leads' },
}

/**
 * 适用 Whom the criterion concerns, by the facts on the applicant. A stated fact outside the scope settles it, and so does that none of its
 * awards is one that the applicant may hold (`awards` are those of the edition; none: they are not known).
 */
export function scopeOf(
  appliesTo: Settled<AppliesTo>,
  facts: Facts,
  awards: readonly AwardScope[] = [],
): Scope {
  const { applicantKinds, sectors, purpose, exporter, subject } = appliesTo
  const open = awardsFor(awards, facts).map(({ id }) => id)
  if (awards.length > 0 && appliesTo.awards && !appliesTo.awards.some((id) => open.includes(id)))
    return { is: 'outside', by: 'awards' }
  const tests: [ScopeFact, unknown, (value: never) => boolean][] = []
  if (applicantKinds)
    tests.push(['applicant.kind', factAt(facts, 'applicant.kind'), (kind) => applicantKinds.includes(kind)])
  if (sectors)
    tests.push(['applicant.sector', factAt(facts, 'applicant.sector'), (sector) => sectors.includes(sector)])
  if (purpose !== undefined && purpose !== 'any')
    tests.push(['applicant.purpose', factAt(facts, 'applicant.purpose'), (is) => is === purpose])
  if (exporter) tests.push(['applicant.exporter', factAt(facts, 'applicant.exporter'), (is) => is === true])
  if (subject === 'linkedOrganisations')
    tests.push([
      'linkedOrganisations',
      facts.linkedOrganisations,
      (all: readonly unknown[]) => all.length > 0,
    ])
  const outside = tests.find(([, value, concerns]) => value !== undefined && !concerns(value as never))
  if (outside) return { is: 'outside', by: outside[0] }
  const unstated = tests.find(([, value]) => value === undefined)
  if (!unstated) return { is: 'inside' }
  const [fact] = unstated
  return { is: 'unknown', ask: fact === 'linkedOrganisations' ? LINKED : askFor(applicantFacts, fact) }
}
