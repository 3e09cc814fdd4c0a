import { describeExamples } from '../kit/examples.ts'

describeExamples('example-city', [
  'accidents',
  'creditLists',
  'failedSpotChecks',
  'honours',
  'interruptions',
  'sanctions',
])
