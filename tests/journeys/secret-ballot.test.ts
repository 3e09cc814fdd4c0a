import { expect, it } from 'vitest'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { transcript } from '../../src/rehearsal/transcript.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { treeOf, worldFrom } from '../acceptance/edition-under-test.ts'
import { logText, rehearse } from './kit/rehearse.ts'

type Step = { id: string; with?: Record<string, unknown> }
type Tree = Record<string, unknown> & { steps: Step[]; prizes: object[] }

/** The text of one city with secret ballots, differences, a ceiling, and payment in the next year. */
function changed() {
  const tree = structuredClone(treeOf('wuxi-2024')) as Tree
  const majority = {
    share: { decide: 'majority' },
    inclusive: true,
    of: 'present',
    article: '11(6)',
  }
  return worldFrom({
    ...tree,
    steps: tree.steps.map((step) =>
      step.id === 'deliberation' ? { ...step, with: { ...step.with, ballot: 'secret', majority } } : step,
    ),
    prizes: tree.prizes.map((prize) => ({ ...prize, onUpgrade: 'difference' })),
    prizeCeiling: { yuan: 2_000_000, article: '12' },
    prizePayment: { year: 'next', from: '01-01', to: '03-31', article: '12' },
  })
}

it('a city with secret ballots, differences and a ceiling rehearses to its end, verifies, and is told in both languages', () => {
  const world = changed()
  const performance = rehearse(world, '7', 24)
  expect(performance.state.closed).toBe(true)
  expect(isSound(verifyText(world, logText(performance)))).toBe(true)
  const types = performance.state.log.map(({ entry }) => entry.type)
  expect(types.filter((type) => type === 'BallotCast')).toEqual([])
  expect(types.filter((type) => type === 'AttendanceRecorded').length).toBe(2)
  const paid = performance.state.view.honours.reduce((sum, { prizeFen }) => sum + prizeFen, 0)
  expect(paid).toBeGreaterThan(190_000_000)
  expect(paid).toBeLessThanOrEqual(200_000_000)
  const zh = transcript(world.edition, '2026', performance, stageWords, 'zh')
  for (const told of [
    '无记名',
    '未达到法定人数',
    '扣减此前',
    '同比例核减',
    '2027年1月1日至2027年3月31日兑现',
  ])
    expect(zh).toContain(told)
  const en = transcript(world.edition, '2026', performance, stageWords, 'en')
  for (const told of ['less CNY', 'cut in proportion', 'from 1 January 2027 to 31 March 2027'])
    expect(en).toContain(told)
})
