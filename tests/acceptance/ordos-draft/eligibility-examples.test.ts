import { describeExamples } from '../kit/examples.ts'

describeExamples('ordos-draft', [
  'accidents',
  'awardFraud',
  'complaints',
  'creditLists',
  'interruptions',
  'qualityProblems',
  'socialInsuranceViolations',
  'taxViolations',
  'violations',
])
