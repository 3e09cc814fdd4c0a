import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const report = { kind: 'duty', id: ['application', 'duty', 'year'] } as const
const duty = { kind: 'duty', id: ['application', 'duty'] } as const

export const shows: Shows<Entries> = {
  ReportHandedIn: { ...report, state: 'open' },
  ReportAccepted: { ...report, state: 'settled' },
  ReportReturned: { ...report, state: 'open' },
  ReportMissed: { ...report, state: 'open' },
  DutyReminded: report,
  DutyDone: { ...duty, state: 'open' },
  ExecutiveNamed: { ...duty, state: 'open' },
  DutyExcused: { ...report, state: 'settled' },
}
