/** Facts of an applicant who fulfils all that the engine can find; what is left to people is not found yet. */
export const applicantFacts = {
  asOf: '2026-05-11',
  applicant: {
    name: '示例精密制造有限公司',
    code: '91320213MA00000008',
    kind: 'legalPerson',
    purpose: 'for-profit',
    exporter: true,
    registeredIn: '320213',
    establishedOn: '2010-03-01',
  },
  rankings: [
    {
      year: 2025,
      indicator: 'businessScale',
      place: 3,
      sector: '机床附件制造',
      evidence: '协会证明〔2026〕4号',
    },
    { year: 2025, indicator: 'profitAndTax', place: 5, sector: '机床附件制造' },
    { year: 2025, indicator: 'assetContribution', place: 8, sector: '机床附件制造' },
  ],
  figures: [
    { year: 2023, profitFen: 1_250_000_000 },
    { year: 2024, profitFen: 0 },
    { year: 2025, profitFen: 1_470_000_000 },
  ],
  declarations: { 'supports-central-policy': true },
  records: {
    interruptions: [],
    accidents: [],
    complaints: [],
    claims: [],
    failedSpotChecks: [],
    labourDishonesty: [],
    violations: [],
    exportIncidents: [],
    sanctions: [],
  },
}

export const foundByPeople = (outcome: 'met' | 'unmet', reason: string) => ({
  outcome,
  by: '资格审核组',
  reason,
  evidence: ['审核记录第1号'],
})

/** What people found on all that is left to them for such an applicant. */
export const judgements = {
  'industry-rank': foundByPeople('met', '材料属实'),
  'leading-level': foundByPeople('met', '材料属实'),
  'quality-strategy': foundByPeople('met', '材料属实'),
  'quality-management': foundByPeople('met', '材料属实'),
  'social-responsibility': foundByPeople('met', '材料属实'),
}
