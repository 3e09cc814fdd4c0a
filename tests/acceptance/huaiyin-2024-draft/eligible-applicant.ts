/** Facts of an applicant who fulfils all that the engine can find; what is left to people is not found yet. */
export const applicantFacts = {
  asOf: '2026-05-11',
  applicant: {
    name: '示例精密制造有限公司',
    code: '91320804MA00000019',
    kind: 'legalPerson',
    purpose: 'for-profit',
    exporter: true,
    registeredIn: '320804',
    establishedOn: '2010-03-01',
    certifiedSince: '2015-06-01',
    excellenceModelSince: '2018-01-01',
  },
  records: {
    interruptions: [],
    accidents: [],
    complaints: [],
    claims: [],
    failedSpotChecks: [],
    labourDishonesty: [],
    violations: [],
    exportIncidents: [],
    honours: [],
    sanctions: [],
  },
}
