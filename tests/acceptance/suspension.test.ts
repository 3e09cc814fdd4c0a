import { describe, expect, it } from 'vitest'
import { treeOf, worldFrom } from './edition-under-test.ts'
import * as of from './kit/cycle.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- the data of an edition as its files have it.
type Tree = any

/** An edition that gives five working days to reply, stops the clock meanwhile, and checks within ten working days of receipt. */
function strict() {
  const tree: Tree = structuredClone(treeOf('wuxi-2024'))
  const step = (id: string) => tree.steps.find((one: Tree) => one.id === id)
  const { supplements } = step('application').with
  supplements.pausesClock = true
  supplements.replyWithin = { days: 5, kind: 'workday' }
  step('eligibility').limits = [
    {
      id: 'check',
      days: 10,
      kind: 'workday',
      bound: 'atMost',
      from: 'receipt',
      missed: 'overrun',
      article: '9(4)',
    },
  ]
  return worldFrom(tree)
}
const suspended = (cycle: of.Cycle, from: string, to: string) => {
  const stopped = of.act(
    cycle,
    'cycle',
    'suspendCycle',
    of.committee,
    { reason: '汛情', document: '1号' },
    from,
  )
  return of.act(stopped, 'cycle', 'resumeCycle', of.committee, { document: '2号' }, to)
}

describe('a suspension of the cycle moves the last days that stages keep', () => {
  const world = strict()
  const plan = { applicants: of.names(3), closesOn: '2026-03-02', noticeUntil: '2026-03-27' }
  const checking = of.bring(of.openCycle(world), 'eligibility', plan)
  const asked = of.act(
    checking,
    'application',
    'requestSupplement',
    of.secretariat,
    { application: 'A01', items: ['审计报告'] },
    '2026-03-03',
  )
  const supplement = { application: 'A01', documents: [] }
  const supply = (cycle: of.Cycle, on: string) =>
    [cycle, 'application', 'supplement', of.applicant('A01'), supplement, on] as const

  it('that to reply to a supplement, with the clock of the authority that waits for it', () => {
    expect(of.answer(...supply(asked, '2026-03-11'))).toBe('ReplyTooLate')
    const resumed = suspended(asked, '2026-03-05', '2026-03-19')
    expect(of.answer(...supply(resumed, '2026-03-24'))).toBe('ok')
    expect(of.refused(...supply(resumed, '2026-03-25'))[2]).toContain('2026年3月24日24时截止')
    const supplied = of.act(...supply(resumed, '2026-03-24'))
    const pauses = supplied.state.view.pauses['A01']
    expect(pauses?.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-03', '2026-03-10'],
      ['2026-03-19', '2026-03-24'],
    ])
    expect(of.told(resumed, 'ClockPaused')).toBe('A01公司补正期间，审查期限中止计算。')
    expect(of.typesOf(supplied).filter((type) => type === 'ClockResumed')).toHaveLength(1)
  })

  it('that to rule on an objection', () => {
    const objection = {
      objection: 'o1',
      application: 'A01',
      anonymous: false,
      objector: of.HASH,
      hasEvidence: true,
      summary: '数据存疑',
    }
    const plans = { ...plan, candidates: { 'mayor-award': ['A01'] } }
    let cycle = of.bring(of.openCycle(world), 'publicity', plans)
    const channels = ['governmentWebsite', 'newspaper']
    cycle = of.act(cycle, 'publicity', 'postNotice', of.secretariat, { channels }, '2026-03-02')
    cycle = of.act(cycle, 'objections', 'file', of.citizen, objection, '2026-03-03')
    cycle = suspended(cycle, '2026-03-04', '2026-03-18')
    const due = of.last(cycle, 'ObjectionAccepted')['due']
    const ruling = { objection: 'o1', outcome: 'rejected', reason: '查无实据', evidence: '核查报告' }
    cycle = of.act(cycle, 'objections', 'rule', of.committee, ruling, '2026-03-20')
    expect([
      due,
      of.last(cycle, 'ObjectionRuled')['due'],
      of.last(cycle, 'ObjectionRuled')['overrun'],
    ]).toEqual(['2026-03-10', '2026-03-24', false])
  })
})
