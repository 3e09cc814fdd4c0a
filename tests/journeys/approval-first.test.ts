import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/basics/json.ts'
import type { World } from '../../src/core/process/state.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { transcript } from '../../src/rehearsal/transcript.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import * as of from '../acceptance/kit/cycle.ts'
import { treeOf, worldFrom } from '../acceptance/edition-under-test.ts'
import { logText, rehearse } from './kit/rehearse.ts'

type Step = { id: string; after: string[]; with?: Record<string, unknown> }
type Point = { id: string; default?: unknown }
type Tree = Record<string, unknown> & { steps: Step[]; openPoints: Point[]; sequence: { links: string[] } }
type Answers = Record<string, boolean>

/** The text of one city with other answers to what it leaves open, and other settings of some steps. */
function changed(answers: Answers, settings: Record<string, object>, reorder: (tree: Tree) => Tree): World {
  const tree = structuredClone(treeOf('wuxi-2024')) as Tree
  const steps = tree.steps.map((step) => ({ ...step, with: { ...step.with, ...settings[step.id] } }))
  const openPoints = tree.openPoints.map((point) =>
    Object.hasOwn(answers, point.id) ? { ...point, default: answers[point.id] } : point,
  )
  return worldFrom(reorder({ ...tree, steps, openPoints }))
}

const AFTER: Record<string, string[]> = {
  approval: ['deliberation'],
  publicity: ['approval'],
  objections: ['approval'],
  conferral: ['publicity'],
}
const ORDER = ['deliberation', 'approval', 'publicity', 'objections', 'conferral', 'result']

/** The same in the order of another: approved first, made public then. */
const approvalFirst = (answers: Answers = {}, settings: Record<string, object> = {}): World =>
  changed(answers, settings, (tree) => {
    const steps = tree.steps.map((step) => ({ ...step, after: AFTER[step.id] ?? step.after }))
    const later = ORDER.flatMap((id) => steps.filter((step) => step.id === id))
    const links = [
      ...tree.sequence.links.filter((id) => !ORDER.includes(id)),
      'deliberation',
      'approval',
      'publicity',
    ]
    return {
      ...tree,
      sequence: { ...tree.sequence, links },
      steps: [...steps.filter(({ id }) => !ORDER.includes(id)), ...later],
    }
  })

const PLAN: of.Plan = {
  applicants: ['A01', 'A02', 'A03'],
  candidates: { 'mayor-award': ['A01'], 'nominee-award': ['A02', 'A03'] },
  vacant: { 'mayor-award': 4, 'nominee-award': 8 },
}
const objection = {
  objection: 'o1',
  application: 'A01',
  anonymous: false,
  objector: of.HASH,
  hasEvidence: true,
  summary: '数据不实',
}
/** Approved on 10 June, posted on the 11th, with an objection to A01 of the 15th that is upheld on the 17th. */
function referred(world: World): of.Cycle {
  let now = of.bring(of.openCycle(world), 'approval', PLAN)
  now = of.act(now, 'approval', 'request', of.committee, { document: '请示1号' }, '2026-06-09')
  now = of.act(now, 'approval', 'approve', of.approver, { document: '批复1号', struck: [] }, '2026-06-10')
  const channels = ['governmentWebsite', 'newspaper']
  now = of.act(now, 'publicity', 'postNotice', of.secretariat, { channels }, '2026-06-11')
  now = of.act(now, 'objections', 'file', of.citizen, objection, '2026-06-15')
  const ruling = { objection: 'o1', outcome: 'upheld', reason: '属实', evidence: '核查报告1号' }
  now = of.act(now, 'objections', 'rule', of.committee, ruling, '2026-06-17')
  return of.act(now, 'publicity', 'endNotice', of.secretariat, {}, '2026-06-23')
}
const confer = (now: of.Cycle, names: string[], on: string) => {
  const firstWins = names.map((application) => ({ application, firstWin: true, source: '名录' }))
  return of.act(now, 'conferral', 'conferAll', of.approver, { document: '通报', firstWins }, on)
}
const decision = { application: 'A01', reason: '核查属实', document: '批复2号' }
const announce = (now: of.Cycle, on: string) =>
  of.act(now, 'result', 'announce', of.secretariat, { channels: ['governmentWebsite'] }, on)

describe('a city that approves first and makes public then', () => {
  it('[AM36] [AM78] holds an approved name against which an objection was upheld, until the approver acts', () => {
    const now = referred(approvalFirst())
    expect(of.stepOf(now, 'publicity')).toMatchObject({ passed: ['A02', 'A03'], held: ['A01'] })
    expect(of.last(now, 'ReferredForRevocation')).toEqual({ application: 'A01', cause: 'o1' })
    expect(of.stepOf(now, 'conferral').cohort).toEqual(['A02', 'A03'])
    const others = confer(now, ['A02', 'A03'], '2026-06-24')
    expect(others.state.view.honours.map(({ application }) => application)).toEqual(['A02', 'A03'])
    expect(others.state.closed).toBe(false)
  })

  it('[AM78] ends without the name when the approval is withdrawn', () => {
    const now = of.act(
      referred(approvalFirst()),
      'approval',
      'withdrawApproval',
      of.approver,
      decision,
      '2026-06-24',
    )
    expect(of.told(now, 'ApprovalWithdrawn')).toBe('撤回对A01公司的批准（批复2号，因o1）：核查属实')
    expect(now.state.view.approval?.approved).toEqual(['A02', 'A03'])
    expect(now.state.view.removed).toEqual({ A01: 'o1' })
    const ended = announce(confer(now, ['A02', 'A03'], '2026-06-25'), '2026-06-26')
    expect(ended.state.closed).toBe(true)
  })

  it('[AM78] makes the name public again and confers on it when the approval is confirmed', () => {
    let now = confer(referred(approvalFirst()), ['A02', 'A03'], '2026-06-24')
    now = of.act(now, 'approval', 'confirmApproval', of.approver, decision, '2026-06-25')
    expect(of.stepOf(now, 'publicity')).toMatchObject({ status: 'open', round: 2, cohort: ['A01'] })
    now = of.act(
      now,
      'publicity',
      'postNotice',
      of.secretariat,
      { channels: ['governmentWebsite', 'newspaper'] },
      '2026-06-26',
    )
    now = of.act(now, 'publicity', 'endNotice', of.secretariat, {}, '2026-07-06')
    expect(
      confer(now, ['A01'], '2026-07-07').state.view.honours.map(({ application }) => application),
    ).toEqual(['A02', 'A03', 'A01'])
  })

  it('says nothing of a public notice when a name is not before the approver', () => {
    let now = of.bring(of.openCycle(approvalFirst()), 'approval', PLAN)
    now = of.act(now, 'approval', 'request', of.committee, { document: '请示1号' }, '2026-06-09')
    const approve = { document: '批复1号', approved: ['A01', 'A02', 'A03', 'A09'], struck: [] }
    expect(of.refused(now, 'approval', 'approve', of.approver, approve, '2026-06-10')[2]).toBe(
      '依据《评定管理办法》第十一条第（七）项，A09未通过“评委会审议”，暂不能列入批准名单。请核对编号。',
    )
  })

  it('rehearses to its end with an approval withdrawn, and verifies', () => {
    const world = approvalFirst()
    for (const seed of ['1', '2']) {
      const performance = rehearse(world, seed, 16)
      expect([seed, performance.state.closed]).toEqual([seed, true])
      expect(isSound(verifyText(world, logText(performance)))).toBe(true)
      const types = new Set(performance.state.log.map(({ entry }) => entry.type))
      expect(['ReferredForRevocation', 'ApprovalWithdrawn'].filter((type) => !types.has(type))).toEqual([])
      const page = transcript(world.edition, '2026', performance, stageWords, 'zh')
      expect(page).toContain('撤回对')
    }
  })
})

describe('[S18] objections, in a city of either form', () => {
  const always = () => approvalFirst({ 'objection-evidence': true }, { objections: { window: 'always' } })
  const unnamed = {
    objection: 'o1',
    application: 'A01',
    anonymous: false,
    hasEvidence: true,
    summary: '数据不实',
  }
  const posted = (world: World) =>
    of.bring(of.openCycle(world), 'conferral', { ...PLAN, noticeUntil: '2026-03-09' })
  const file = (world: World, input: JsonObject, on: string) =>
    of.answer(posted(world), 'objections', 'file', of.citizen, { ...objection, ...input }, on)
  const filed = (world: World, input: JsonObject, on: string) =>
    of.typesOf(of.act(posted(world), 'objections', 'file', of.citizen, { ...unnamed, ...input }, on)).at(-1)

  it('[QY28.1] real name and evidence, at any time: a lead without them, an objection with them years later', () => {
    const world = always()
    expect(filed(world, { anonymous: true }, '2026-03-05')).toBe('LeadKept')
    expect(filed(world, { objector: of.HASH, hasEvidence: false }, '2026-03-05')).toBe('LeadKept')
    expect(filed(world, { objector: of.HASH }, '2026-12-01')).toBe('CandidateHeld')
    expect(filed(world, { objector: of.HASH }, '2026-03-05')).toBe('CandidateHeld')
  })

  it('during the notice alone: an anonymous letter is a lead, and later nothing is taken', () => {
    const world = approvalFirst()
    expect(filed(world, { anonymous: true, hasEvidence: false }, '2026-03-05')).toBe('LeadKept')
    expect(filed(world, { objector: of.HASH, hasEvidence: false }, '2026-03-09')).toBe('CandidateHeld')
    expect(file(world, {}, '2026-03-10')).toBe('WindowClosed')
  })

  it('[S18] never writes the objector’s name down', () => {
    const world = always()
    const named = { ...unnamed, objector: '张三' }
    const { state } = of.act(posted(world), 'objections', 'file', of.citizen, named, '2026-03-05')
    expect(state.log.at(-1)?.entry.type).toBe('CandidateHeld')
    expect(JSON.stringify(state.log)).not.toContain('张三')
  })

  it('rehearses each form to its end', () => {
    expect(rehearse(always(), '7', 16).state.closed).toBe(true)
    expect(rehearse(approvalFirst({ 'objection-real-name': false }), '7', 16).state.closed).toBe(true)
  })
})
