import { describe, expect, it } from 'vitest'
import { assembleWorld } from '../../src/core/process/assemble.ts'
import type { World } from '../../src/core/process/state.ts'
import * as of from '../acceptance/kit/cycle.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'

/** Data that lint does not let pass: the conferral waits for the notice, and the approval goes on beside it. */
function conferralPastApproval(): World {
  const world = worldOf('wuxi-2024')
  const after: Record<string, string[]> = { approval: ['deliberation'], conferral: ['publicity'] }
  const steps = world.edition.steps.map((step) => ({ ...step, after: after[step.id] ?? step.after }))
  return assembleWorld({ ...world, edition: { ...world.edition, steps } })
}

const PLAN: of.Plan = {
  applicants: ['A01', 'A02'],
  candidates: { 'mayor-award': ['A01'], 'nominee-award': ['A02'] },
  vacant: { 'mayor-award': 4, 'nominee-award': 9 },
}
const channels = ['governmentWebsite', 'newspaper']

/** Made public until 10 June; the approver has been asked. */
function madePublic(): of.Cycle {
  let now = of.bring(of.openCycle(conferralPastApproval()), 'approval', PLAN)
  now = of.act(now, 'publicity', 'postNotice', of.secretariat, { channels }, '2026-06-01')
  now = of.act(now, 'approval', 'request', of.committee, { document: '请示1号' }, '2026-06-02')
  return of.act(now, 'publicity', 'endNotice', of.secretariat, {}, '2026-06-10')
}
const stated = (...names: string[]) => ({
  document: '通报1号',
  firstWins: names.map((application) => ({ application, firstWin: true, source: '名录' })),
})
const CONFER = ['conferral', 'conferAll', of.approver] as const

describe('a conferral that the order of steps does not keep behind the approval', () => {
  it('waits for the approval all the same', () => {
    expect(of.refused(madePublic(), ...CONFER, stated('A01', 'A02'), '2026-06-11')).toEqual([
      'NotYetApproved',
      ['12'],
      '依据《评定管理办法》第十二条，A01公司、A02公司尚未获得批准，暂不能表彰。请待批准后办理。',
    ])
  })

  it('confers nothing on a name that the approver struck', () => {
    const struck = [{ application: 'A01', reason: '信用核查未通过' }]
    const approve = { document: '批复1号', struck }
    const now = of.act(madePublic(), 'approval', 'approve', of.approver, approve, '2026-06-11')
    expect(of.answer(now, ...CONFER, stated('A01', 'A02'), '2026-06-12')).toBe('NotAWinner')
    const conferred = of.act(now, ...CONFER, stated('A02'), '2026-06-12')
    expect(conferred.state.view.honours.map(({ application }) => application)).toEqual(['A02'])
    expect(of.stepOf(conferred, 'conferral')).toMatchObject({ passed: ['A02'], held: [], out: ['A01'] })
    expect(of.told(conferred, 'ConferralRecorded')).toContain('A01公司未获批准，不予表彰，退出名单')
    expect(of.told(conferred, 'ConferralRecorded', 'en')).toContain('A01公司 was not approved')
  })

  it('ends without a winner where every name was struck', () => {
    const struck = ['A01', 'A02'].map((application) => ({ application, reason: '信用核查未通过' }))
    const now = of.act(
      madePublic(),
      'approval',
      'approve',
      of.approver,
      { document: '批复1号', struck },
      '2026-06-11',
    )
    const ended = of.act(now, ...CONFER, stated(), '2026-06-12')
    expect(ended.state.view.honours).toEqual([])
    expect(of.stepOf(ended, 'conferral')).toMatchObject({ passed: [], out: ['A01', 'A02'] })
  })
})
