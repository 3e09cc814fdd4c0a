import { expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

const edition = {
  awards: [{ id: 'gold', rank: 1, article: '3' }],
  quotas: [{ id: 'gold-seats', awards: ['gold'], max: 3, soft: false, article: '3' }],
  vacancy: { fewer: true, none: true, article: '3' },
} as unknown as Edition
const params = {
  authority: 'recommends',
  ballot: 'secret',
  quorum: { share: '1/2', article: '6' },
  majority: { share: '1/2', of: 'present', article: '7' },
}
const list = (gold: string[], empty: number) => ({ candidates: { gold }, vacant: { gold: empty } })
const meeting = { members: [{ id: 'm1' }], present: ['m1'] }
const counted = { tookPart: ['m1'], counted: { for: 1, against: 0, abstain: 0 } }

it('deliberation: a name that joins the lists while the meeting is held is voted on in the round that it comes with', () => {
  const { when, meanwhile, tell } = stageCase(stage, {
    params,
    edition,
    step: { article: '5' },
    cohort: ['A', 'B'],
    elsewhere: [['evaluation', 'CandidatesDetermined', list(['A'], 2)]],
  })
  when('openMeeting', meeting)
  meanwhile('evaluation', 'CandidatesDetermined', list(['A', 'B'], 1))
  when('countBallots', { application: 'A', ...counted })
  const first = when('propose', { departures: [] })
  expect(first.ok && first.value.entries[1]?.data).toEqual(list(['A'], 2))
  tell({ type: 'StepConcluded', data: { step: 'here', passed: ['A'], held: [], out: [] } })
  tell({ type: 'StepOpened', data: { step: 'here', round: 2, cohort: ['B'], live: false } })
  const second = when('openMeeting', meeting)
  expect(second.ok && second.value.entries[0]?.data['listed']).toEqual({
    step: 'evaluation',
    ...list(['A', 'B'], 1),
  })
  const ballot = when('countBallots', { application: 'B', ...counted })
  expect(ballot.ok && ballot.value.entries[0]?.data).toMatchObject({ application: 'B', award: 'gold' })
})
