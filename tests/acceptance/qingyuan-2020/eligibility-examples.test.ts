import { describeExamples } from '../kit/examples.ts'

describeExamples('qingyuan-2020', [
  'accidents',
  'complaints',
  'dishonesty',
  'failedSpotChecks',
  'honours',
  'incomplete',
  'interruptions',
  'penalties',
  'sanctions',
])
