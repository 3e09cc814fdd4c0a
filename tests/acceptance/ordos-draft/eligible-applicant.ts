import { conditionsOf, foundByPeople } from '../kit/eligibility.ts'
import { edition } from './under-test.ts'

const records = {
  accidents: [],
  qualityProblems: [],
  violations: [],
  awardFraud: [],
  taxViolations: [],
  socialInsuranceViolations: [],
  creditLists: [],
}

/** Facts of an organisation that fulfils all that the engine can find; what is left to people is not found yet. */
export const organisationFacts = {
  asOf: '2026-05-11',
  applicant: {
    name: '示例能源有限公司',
    code: '91150602MA0000000R',
    kind: 'legalPerson',
    purpose: 'for-profit',
    registeredIn: '150602',
    establishedOn: '2010-03-01',
  },
  documents: { 'operating-permit': { held: true } },
  records: { ...records, interruptions: [] },
}

/** Facts of a person who leads nothing. */
export const personFacts = {
  asOf: '2026-05-11',
  applicant: { name: '李某', kind: 'person', qualityWorkSince: '2012-07-01' },
  linkedOrganisations: [],
  records: { ...records, interruptions: [] },
}

const found = (...rules: string[]) =>
  Object.fromEntries(rules.map((rule) => [rule, foundByPeople('met', '材料属实')]))

/** What people found on all that is left to them. */
export const judgements = found(
  'lawful-business',
  'quality-management',
  'foremost-results',
  'credit-and-repute',
  'not-against-policy',
  'has-required-licences',
)
export const personJudgements = found(
  'own-contribution',
  'conduct-and-credit',
  'not-against-policy',
  'has-required-licences',
)

export const organisation = conditionsOf(edition, organisationFacts)
export const person = conditionsOf(edition, personFacts)
