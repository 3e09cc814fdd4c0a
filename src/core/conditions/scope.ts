import { type Ask, askFor, type Settled } from './condition-kind.ts'
import type { AppliesTo } from './criterion.ts'
import { factAt, type Facts } from './facts.ts'
import { applicantFacts } from './facts-applicant.ts'

export type ScopeFact = 'applicant.kind' | 'applicant.purpose' | 'applicant.exporter' | 'linkedOrganisations'

/** Whether a criterion concerns the applicant; where a fact that decides it is missing, that fact. */
export type Scope =
  | { readonly is: 'inside' }
  | { readonly is: 'outside'; readonly by: ScopeFact }
  | { readonly is: 'unknown'; readonly ask: Ask }

const LINKED: Ask = {
  fact: 'linkedOrganisations',
  name: { zh: '申报个人任最高管理者的组织', en: 'the organisations that the person leads' },
}

/** 适用 Whom the criterion concerns, by the facts on the applicant. A stated fact outside the scope settles it. */
export function scopeOf(appliesTo: Settled<AppliesTo>, facts: Facts): Scope {
  const { applicantKinds, purpose, exporter, subject } = appliesTo
  const tests: [ScopeFact, unknown, (value: never) => boolean][] = []
  if (applicantKinds)
    tests.push(['applicant.kind', factAt(facts, 'applicant.kind'), (kind) => applicantKinds.includes(kind)])
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
  const open = tests.find(([, value]) => value === undefined)
  if (!open) return { is: 'inside' }
  return { is: 'unknown', ask: open[0] === 'linkedOrganisations' ? LINKED : askFor(applicantFacts, open[0]) }
}
