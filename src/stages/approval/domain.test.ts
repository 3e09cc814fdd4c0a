import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

const steps = [
  { id: 'deliberation', after: [], standing: false },
  { id: 'publicity', after: ['deliberation'], standing: false },
  { id: 'objections', after: ['deliberation'], standing: true },
  { id: 'here', after: ['publicity'], standing: false },
  { id: 'conferral', after: ['here'], standing: false },
]
const settings = {
  request: { by: 'committee', article: '8(3)' },
  inPart: { allowed: true, article: '11(7)', basis: 'silent' },
}
const given = {
  params: settings,
  step: { article: '11(7)', by: 'approver' as const, after: ['publicity'] },
  edition: { steps } as unknown as Edition,
  cohort: ['A', 'B', 'C'],
}
const committee = { by: { role: 'committee', id: 'committee' }, on: '2026-06-10' }
const government = { by: { role: 'approver', id: 'approver' }, on: '2026-06-20' }

function approval(changes: object = {}, requested = true) {
  const kit = stageCase(stage, { ...given, ...changes })
  const { when } = kit
  if (requested) when('request', { document: '请示1号' }, committee)
  const approve = (input: JsonObject = {}) =>
    when('approve', { document: '批复1号', struck: [], ...input }, government)
  const code = (act: string, input: JsonObject, who = government) => {
    const answer = when(act, input, who)
    return answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]
  }
  const refused = (input: JsonObject) => code('approve', { document: '批复1号', struck: [], ...input })
  return { ...kit, approve, code, refused }
}
const strike = { application: 'B', reason: '需核实' }
const held = ['objections', 'CandidateHeld', { application: 'C', cause: 'o1' }] as const

describe('approval', () => {
  it('is requested by the body that the text names, once', () => {
    const { when, code } = approval({}, false)
    expect(code('request', { document: '请示1号' })).toEqual([
      'NotRequestingBody',
      ['8(3)'],
      { role: 'approver', by: 'committee' },
    ])
    const requested = when('request', { document: '请示1号' }, committee)
    expect(requested.ok && requested.value).toEqual({
      entries: [
        {
          type: 'ApprovalRequested',
          data: { round: 1, names: ['A', 'B', 'C'], document: '请示1号', by: 'committee' },
        },
      ],
    })
    expect(code('request', { document: '请示2号' }, committee)).toEqual([
      'RequestedAlready',
      ['8(3)'],
      { document: '请示1号', on: '2026-06-10' },
    ])
  })

  it('does not approve who was not in the request, and holds them for the next round', () => {
    const { meanwhile, code, refused, approve } = approval({ elsewhere: [held] }, false)
    code('request', { document: '请示1号' }, committee)
    meanwhile('objections', 'CandidateReleased', { application: 'C', cause: 'o1' })
    expect(refused({ approved: ['A', 'B', 'C'] })).toEqual([
      'NotInRequest',
      ['11(7)'],
      { applications: ['C'] },
    ])
    const approved = approve()
    expect(approved.ok && approved.value.conclude).toEqual({ passed: ['A', 'B'], held: ['C'], out: [] })
  })

  it('approves the whole list', () => {
    const approved = approval().approve()
    expect(approved.ok && approved.value).toEqual({
      entries: [
        {
          type: 'ApprovalGiven',
          data: { approved: ['A', 'B', 'C'], struck: [], document: '批复1号' },
        },
      ],
      conclude: { passed: ['A', 'B', 'C'], held: [], out: [] },
    })
  })

  it('[S32] strikes a name with its reason; the others go on and nobody moves up', () => {
    const approved = approval().approve({ struck: [strike] })
    expect(approved.ok && approved.value.conclude).toEqual({ passed: ['A', 'C'], held: [], out: ['B'] })
    expect(approved.ok && approved.value.entries[0]?.data).toEqual({
      approved: ['A', 'C'],
      struck: [strike],
      document: '批复1号',
    })
  })

  it('[S32] refuses a name that was never publicised', () => {
    const { refused, view } = approval()
    expect(refused({ approved: ['A', 'B', 'C', 'X'] })).toEqual([
      'NotLaidBefore',
      ['11(7)'],
      { applications: ['X'], after: ['publicity'] },
    ])
    expect(refused({ struck: [{ ...strike, application: 'Y' }] })[0]).toBe('NotLaidBefore')
    expect(view().approval).toBe(null)
  })

  it('refuses approval that nobody asked for', () => {
    const { refused, code } = approval({}, false)
    const asked = ['NotRequested', ['8(3)'], { by: 'committee' }]
    expect(refused({})).toEqual(asked)
    expect(code('returnForReview', { step: 'publicity', reason: '复核', document: '1' })).toEqual(asked)
    const second = stageCase(stage, { ...given, round: 2 })
    expect(second.when('approve', { document: '1', struck: [] }, government).ok).toBe(false)
  })

  it('refuses names left open or named twice, a strike without reason, and one where only the whole can be approved', () => {
    const { refused } = approval()
    expect(refused({ approved: ['A', 'B'] })).toEqual(['NamesLeftOpen', ['11(7)'], { applications: ['C'] }])
    expect(refused({ approved: ['A', 'B', 'C'], struck: [strike] })).toEqual([
      'NamedTwice',
      ['11(7)'],
      { application: 'B' },
    ])
    expect(refused({ struck: [{ ...strike, reason: ' ' }] })).toEqual([
      'StruckWithoutReason',
      ['11(7)'],
      { application: 'B' },
    ])
    const whole = approval({ params: { ...settings, inPart: { allowed: false, article: '11(7)' } } })
    expect(whole.refused({ struck: [strike] })).toEqual(['OnlyAsAWhole', ['11(7)'], { struck: ['B'] }])
    expect(whole.approve().ok).toBe(true)
  })

  it('leaves a name with a pending objection for a later round', () => {
    const { approve, refused } = approval({ elsewhere: [held] })
    expect(refused({ approved: ['A', 'B', 'C'] })).toEqual(['NameHeld', ['11(7)'], { applications: ['C'] }])
    const approved = approve()
    expect(approved.ok && approved.value.conclude).toEqual({ passed: ['A', 'B'], held: ['C'], out: [] })
    const alone = approval({ cohort: ['C'], elsewhere: [held] }, false)
    expect(alone.code('request', { document: '1' }, committee)).toEqual([
      'NobodyToApprove',
      ['11(7)'],
      { held: ['C'] },
    ])
  })

  it('returns the list to an earlier step, with reason and document', () => {
    const { when, code } = approval()
    const back = { step: 'deliberation', reason: '请复议第二名', document: '批复2号' }
    expect(code('returnForReview', { ...back, reason: '' })).toEqual(['ReturnedWithoutReason', ['11(7)'], {}])
    for (const step of ['conferral', 'objections', 'here', 'nowhere'])
      expect(code('returnForReview', { ...back, step })).toEqual([
        'NotAnEarlierStep',
        ['11(7)'],
        { step, known: ['deliberation', 'publicity'] },
      ])
    const returned = when('returnForReview', back, government)
    expect(returned.ok && returned.value).toEqual({
      entries: [{ type: 'ReturnedForReview', data: { round: 1, ...back } }],
      reopen: { step: 'deliberation', reason: '请复议第二名' },
    })
  })

  it('[AM78] withdraws the approval of a name that was referred, which then leaves the list', () => {
    const { approve, meanwhile, when, view } = approval()
    approve()
    meanwhile('objections', 'CandidateHeld', { application: 'B', cause: 'o1' })
    meanwhile('objections', 'ReferredForRevocation', { application: 'B', cause: 'o1' })
    const taken = { application: 'B', reason: '数据不实', document: '批复2号' }
    const withdrawn = when('withdrawApproval', taken, government)
    expect(withdrawn.ok && withdrawn.value).toEqual({
      entries: [
        { type: 'ApprovalWithdrawn', application: 'B', data: { ...taken, causes: ['o1'] } },
        { type: 'CandidateRemoved', application: 'B', data: { application: 'B', cause: 'o1' } },
      ],
    })
    expect(view()).toMatchObject({ approval: { approved: ['A', 'C'], struck: [] }, removed: { B: 'o1' } })
    expect(view().referred).toEqual({})
  })

  it('[AM78] confirms the approval of a name that was referred, which is free again but for what is still pending', () => {
    const { approve, meanwhile, when, code, view } = approval()
    approve()
    for (const cause of ['o1', 'o2', 'o3'])
      meanwhile('objections', 'CandidateHeld', { application: 'B', cause })
    const kept = { application: 'B', reason: '不影响授奖', document: '批复2号' }
    expect(code('confirmApproval', kept)).toEqual(['NotReferred', ['11(7)'], { application: 'B' }])
    for (const cause of ['o1', 'o2'])
      meanwhile('objections', 'ReferredForRevocation', { application: 'B', cause })
    const confirmed = when('confirmApproval', kept, government)
    expect(confirmed.ok && confirmed.value.entries).toEqual([
      { type: 'ApprovalConfirmed', application: 'B', data: { ...kept, causes: ['o1', 'o2'] } },
      { type: 'CandidateReleased', application: 'B', data: { application: 'B', cause: 'o1' } },
      { type: 'CandidateReleased', application: 'B', data: { application: 'B', cause: 'o2' } },
    ])
    expect(view()).toMatchObject({
      approval: { approved: ['A', 'B', 'C'] },
      held: { B: ['o3'] },
      referred: { B: [] },
    })
  })

  it('[AM76] withdraws of its own motion too, with the document as the cause', () => {
    const { approve, when } = approval()
    approve()
    const taken = { application: 'A', reason: '发生重大事故', document: '批复3号' }
    const withdrawn = when('withdrawApproval', taken, government)
    expect(withdrawn.ok && withdrawn.value.entries[1]?.data).toEqual({ application: 'A', cause: '批复3号' })
  })

  it('reconsiders nobody who was not approved or has the award, and nobody without a reason', () => {
    const { approve, code, meanwhile } = approval()
    const about = { application: 'A', reason: '核查', document: '批复2号' }
    expect(code('withdrawApproval', about)).toEqual(['NotApproved', ['11(7)'], { application: 'A' }])
    approve()
    expect(code('withdrawApproval', { ...about, reason: ' ' })).toEqual([
      'ReconsideredWithoutReason',
      ['11(7)'],
      { application: 'A' },
    ])
    const honour = { application: 'A', award: 'gold', items: [], prizeFen: 0, firstWin: true }
    meanwhile('conferral', 'HonourConferred', honour)
    for (const act of ['withdrawApproval', 'confirmApproval'])
      expect(code(act, about)).toEqual(['ConferredAlready', ['11(7)'], { application: 'A', award: 'gold' }])
  })

  it('can be reconsidered after the step is concluded', () => {
    const open = Object.entries(stage.acts).filter(([, act]) => act.alsoWhenConcluded)
    expect(open.map(([name]) => name)).toEqual(['withdrawApproval', 'confirmApproval'])
  })

  it('does not put in question what an earlier round approved', () => {
    const before = ['here', 'ApprovalGiven', { approved: ['Z'], struck: [], document: '0' }] as const
    const { code } = approval({ elsewhere: [before] })
    expect(code('returnForReview', { step: 'publicity', reason: '复核', document: '1' })).toEqual([
      'ApprovedBefore',
      ['11(7)'],
      { approved: ['Z'] },
    ])
  })
})
