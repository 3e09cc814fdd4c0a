import { expect, it } from 'vitest'
import { settingsOf } from '../../../tests/kit/revocation-words.ts'
import { stage } from './domain/index.ts'

const lostEligibility = { proposedBy: 'secretariat', decidedBy: 'committee', article: '10', basis: 'silent' }
const settings = (kind: string) =>
  settingsOf(
    stage.params.parse({ defence: { days: 5, kind, article: '32', basis: 'silent' }, lostEligibility }),
  )

it('words each setting of a revocation, in both languages', () => {
  expect(settings('workday')).toEqual([
    [
      '告知书送达后，当事方可以在5个工作日内陈述申辩；期内未陈述也未放弃的，不作决定。',
      '授奖前丧失申报条件的，由秘书处提请，评审委员会决定取消资格，是否递补从其规定。',
    ],
    [
      'After delivery of the prior notice the party has 5 working days for its defence; nothing is decided while they run and it has neither stated one nor given it up.',
      'Who loses eligibility before the conferral is disqualified: proposed by the secretariat, decided by the committee; whether somebody moves up is as the rules on that say.',
    ],
  ])
  const [zh, en] = settings('natural')
  expect([zh?.[0]?.includes('5个自然日'), en?.[0]?.includes('5 calendar days')]).toEqual([true, true])
})
