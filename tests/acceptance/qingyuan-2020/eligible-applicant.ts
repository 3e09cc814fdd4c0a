import { conditionsOf, foundByPeople } from '../kit/eligibility.ts'
import { edition } from './under-test.ts'

/** Facts of an applicant who fulfils all that the engine can find; what is left to people is not found yet. */
export const applicantFacts = {
  asOf: '2026-05-11',
  applicant: {
    name: '示例精密制造有限公司',
    code: '91441802MA0000000E',
    kind: 'legalPerson',
    purpose: 'for-profit',
    registeredIn: '441802',
    establishedOn: '2010-03-01',
    excellenceModelSince: '2024-01-10',
  },
  documents: { 'operating-permit': { held: true } },
  figures: [
    { year: 2023, profitFen: 1_250_000_000 },
    { year: 2024, profitFen: 0 },
    { year: 2025, profitFen: 1_470_000_000 },
  ],
  records: {
    interruptions: [],
    failedSpotChecks: [],
    accidents: [],
    complaints: [],
    dishonesty: [],
    penalties: [],
    honours: [],
    sanctions: [],
  },
}

/** What people found on all that is left to them for such an applicant. */
export const judgements = {
  'policy-compliance': foundByPeople('met', '材料属实'),
  'distinctive-quality-work': foundByPeople('met', '材料属实'),
  'leads-city': foundByPeople('met', '材料属实'),
  'responsibility-and-credit': foundByPeople('met', '材料属实'),
  'quality-system': foundByPeople('met', '材料属实'),
}

export const conditions = conditionsOf(edition, applicantFacts)
