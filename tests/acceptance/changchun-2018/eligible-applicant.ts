/** Facts of an applicant who fulfils all that the engine can find; what is left to people is not found yet. */
export const applicantFacts = {
  asOf: '2026-05-11',
  applicant: {
    name: '示例精密制造有限公司',
    code: '91220104MA00000018',
    kind: 'legalPerson',
    registeredIn: '220104',
  },
  records: { accidents: [], violations: [], sanctions: [] },
}
