import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

const expert = { kind: 'expert', id: ['assessor'], everywhere: true, person: 'assessor' } as const
const qualification = { ...expert, id: ['assessor', 'kind', 'on'] } as const
const draw = { kind: 'draw', id: ['draw'], everywhere: true } as const

export const shows: Shows<Entries> = {
  AssessorEntered: { ...expert, state: 'open' },
  AssessorFactsChanged: expert,
  InterestDeclared: { ...expert, id: ['assessor', '@entry'] },
  QualificationRecorded: { ...qualification, state: 'settled' },
  AssessorWarned: expert,
  AssessorReferred: expert,
  AssessorRemoved: { ...expert, state: 'withdrawn' },
  AssessorReinstated: { ...expert, state: 'open' },
  AssessorSuspended: { ...expert, state: 'waiting' },
  SuspensionEnded: { ...expert, state: 'open' },
  AssessorLeft: { ...expert, state: 'withdrawn' },
  DrawPlanFixed: { ...draw, state: 'open' },
  DrawRecorded: { ...draw, state: 'settled' },
  SeatReplaced: draw,
}
