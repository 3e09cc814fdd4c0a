import { describeExamples } from '../kit/examples.ts'

describeExamples('huaiyin-2024-draft', [
  'accidents',
  'claims',
  'complaints',
  'exportIncidents',
  'failedSpotChecks',
  'honours',
  'incomplete',
  'interruptions',
  'labourDishonesty',
  'sanctions',
  'violations',
])
