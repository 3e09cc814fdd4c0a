import { describe, expect, it } from 'vitest'
import type { World } from '../../src/core/process/state.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { treeOf, worldFrom } from '../acceptance/edition-under-test.ts'
import * as of from '../acceptance/kit/cycle.ts'
import { logText, rehearse } from './kit/rehearse.ts'

type Tree = { backfill: object; quotas: { max: number }[] } & Record<string, unknown>

/** The text of one city, had it let the next in rank move up, with one seat for the award and two for the nomination. */
function withSuccessors(): World {
  const tree = structuredClone(treeOf('wuxi-2024')) as Tree
  const quotas = tree.quotas.map((quota, i) => ({ ...quota, max: i + 1 }))
  return worldFrom({ ...tree, quotas, backfill: { allowed: true, by: 'secretariat', article: '11(7)' } })
}

const scores = { A01: '90', A02: '80', A03: '70', A04: '65', A05: '55' }
const MEMBERS = Array.from({ length: 5 }, (_, i) => ({ id: `m${i}`, name: `委员${i}` }))
const CHANNELS = ['governmentWebsite', 'newspaper']
const objection = {
  objection: 'o1',
  application: 'A02',
  anonymous: false,
  objector: of.HASH,
  hasEvidence: true,
  summary: '数据不实',
}

/** The committee meets, votes for everyone before it, and adopts the list. */
function deliberate(cycle: of.Cycle, names: readonly string[], on: string): of.Cycle {
  const meeting = { members: MEMBERS, present: MEMBERS.map(({ id }) => id) }
  let now = of.act(cycle, 'deliberation', 'openMeeting', of.committee, meeting, on)
  for (const application of names)
    for (const { id } of MEMBERS)
      now = of.act(now, 'deliberation', 'castBallot', of.member(id), { application, choice: 'for' }, on)
  return of.act(now, 'deliberation', 'propose', of.committee, { departures: [] }, on)
}

const publicise = (cycle: of.Cycle, on: string) =>
  of.act(cycle, 'publicity', 'postNotice', of.secretariat, { channels: CHANNELS }, on)
const ended = (cycle: of.Cycle, on: string) => of.act(cycle, 'publicity', 'endNotice', of.secretariat, {}, on)

/** Ranked on 15 June, publicised from the 22nd; an objection to the second in rank is upheld on the 24th. */
function fallen(world: World): of.Cycle {
  const plan = { applicants: Object.keys(scores), scores: { desk: scores, site: scores, defence: scores } }
  const report = { document: '报告', sha256: of.HASH }
  let now = of.bring(of.openCycle(world), 'evaluation', plan)
  now = of.act(now, 'evaluation', 'determineRanking', of.secretariat, {}, '2026-06-15')
  now = of.act(now, 'evaluation', 'signReport', of.secretariat, report, '2026-06-15')
  now = publicise(deliberate(now, ['A01', 'A02', 'A03'], '2026-06-18'), '2026-06-22')
  now = of.act(now, 'objections', 'file', of.citizen, objection, '2026-06-23')
  const ruling = { objection: 'o1', outcome: 'upheld', reason: '属实', evidence: '核查报告1号' }
  return of.act(now, 'objections', 'rule', of.committee, ruling, '2026-06-24')
}
const moveUp = (cycle: of.Cycle, on: string, inPlaceOf = 'A02') =>
  [cycle, 'evaluation', 'moveUp', of.secretariat, { inPlaceOf }, on] as const

describe('[S16] [AM39] a successor', () => {
  it('gets a deliberation and a full notice period of its own', () => {
    const before = fallen(withSuccessors())
    expect(before.state.view.removed).toEqual({ A02: 'o1' })
    let now = of.act(...moveUp(before, '2026-06-25'))
    expect(of.told(now, 'SuccessorNamed')).toBe(
      'A02公司被取消资格（o1），由A04公司递补无锡市市长质量奖提名奖候选',
    )
    expect(of.stepOf(now, 'deliberation')).toMatchObject({ status: 'open', round: 2, cohort: ['A04'] })
    now = ended(deliberate(now, ['A04'], '2026-06-26'), '2026-06-30')
    expect(of.stepOf(now, 'publicity')).toMatchObject({ status: 'open', round: 2, cohort: ['A04'] })
    now = publicise(now, '2026-07-01')
    expect(of.answer(now, 'publicity', 'endNotice', of.secretariat, {}, '2026-07-08')).toBe('NoticeStillRuns')
    now = ended(now, '2026-07-09')
    expect(of.stepOf(now, 'publicity').passed).toEqual(['A01', 'A03', 'A04'])
    expect(now.state.view.candidates?.candidates['mayor-award']).toEqual(['A01'])
    expect(now.state.view.candidates?.candidates['nominee-award']).toEqual(
      expect.arrayContaining(['A03', 'A04']),
    )
  })

  it('comes by this act alone, for a name that fell, and once', () => {
    const before = fallen(withSuccessors())
    expect(of.refused(...moveUp(before, '2026-06-25', 'A03'))).toEqual([
      'HasNotFallen',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，A03公司的名额没有空出，暂不能递补；须在其被取消资格、未获批准或者退出之后办理。',
    ])
    const now = of.act(...moveUp(before, '2026-06-25'))
    expect(of.answer(...moveUp(now, '2026-06-26'))).toBe('FilledAlready')
  })

  it('does not come where the text has none', () => {
    const tree = structuredClone(treeOf('wuxi-2024')) as Tree
    const quotas = tree.quotas.map((quota, i) => ({ ...quota, max: i + 1 }))
    expect(of.refused(...moveUp(fallen(worldFrom({ ...tree, quotas })), '2026-06-25'))).toEqual([
      'NobodyMovesUp',
      ['11(7)'],
      '依据《评定管理办法》第十一条第（七）项，A02公司的名额不递补（条文未规定递补，暂按不递补处理），该名额空缺；请按现有名单继续办理。',
    ])
  })

  it('is rehearsed to the end, and the log verifies', () => {
    const world = withSuccessors()
    const performance = rehearse(world, '3', 24)
    expect(performance.state.closed).toBe(true)
    expect(performance.state.log.map(({ entry }) => entry.type)).toContain('SuccessorNamed')
    expect(isSound(verifyText(world, logText(performance)))).toBe(true)
  })
})
