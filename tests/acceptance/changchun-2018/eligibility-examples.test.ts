import { describeExamples } from '../kit/examples.ts'

describeExamples('changchun-2018', ['accidents', 'incomplete', 'sanctions', 'violations'])
