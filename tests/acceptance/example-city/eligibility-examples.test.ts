import { describeExamples } from '../kit/examples.ts'

describeExamples('example-city', [
  'accidents',
  'creditLists',
  'failedSpotChecks',
  'honours',
  'incomplete',
  'interruptions',
  'sanctions',
])
