import { describe, expect, it } from 'vitest'
import { committee, heard, revocations } from '../../../tests/kit/revocation-case.ts'

const refused = (kit: ReturnType<typeof revocations>, input: object, by?: { role: string; id: string }) =>
  kit.open(input as never, '2026-06-01', by)
const event = { case: 'c1', rule: 'accident', incident: 'i1' }

describe('opening a case', () => {
  it('after the award: about the award that is held, with the window that was looked at', () => {
    const kit = revocations()
    kit.report()
    expect(kit.open(event)).toEqual([
      [
        'CaseOpened',
        {
          case: 'c1',
          application: 'A',
          award: 'gold',
          rule: 'accident',
          condition: null,
          incident: 'i1',
          referral: null,
          window: { from: '2026-01-05', years: 2, lastDay: '2028-01-05', happenedOn: '2026-03-01' },
          facts: '数据不实',
          evidence: '核查单1号',
        },
      ],
    ])
  })

  it('before the award: for fraud, about no award', () => {
    const [entry] = revocations().open({ application: 'C' })
    expect(entry).toMatchObject([
      'CaseOpened',
      { application: 'C', award: null, rule: 'fraud', window: null },
    ])
  })

  it('before the award no other rule reaches anybody', () => {
    const kit = revocations()
    kit.report({ application: 'C' })
    expect(refused(kit, { ...event, application: 'C' })).toEqual([
      'OnlyAfterAward',
      ['33'],
      { application: 'C', rule: 'accident' },
    ])
    expect(kit.state().cases).toEqual({})
  })

  it('asks for exactly one ground, and one that exists', () => {
    const kit = revocations()
    expect(refused(kit, { condition: 'no-accident' })).toEqual(['GroundUnclear', ['32'], {}])
    const { rule: _, ...none } = { case: 'c1', application: 'A', rule: '', facts: '略', evidence: '1' }
    expect(kit.act('openCase', none)).toEqual(['GroundUnclear', ['32'], {}])
    expect(refused(kit, { rule: 'nothing' })).toEqual([
      'UnknownRule',
      ['32'],
      { rule: 'nothing', known: ['fraud', 'accident', 'bad-effect', 'misuse', 'breach', 'decline'] },
    ])
    expect(refused(kit, { application: 'X' })).toEqual(['UnknownApplicant', ['32'], { application: 'X' }])
  })

  it('is done by the office or by whoever proposes, and once', () => {
    const kit = revocations()
    expect(refused(kit, {}, committee)).toEqual([
      'NotYourPart',
      ['20'],
      { part: 'open', role: 'committee', by: ['secretariat'] },
    ])
    kit.open()
    expect(kit.open()).toEqual(['CaseKnown', ['32'], { case: 'c1' }])
    expect(kit.open({ case: 'c2' })).toEqual(['SameCaseOpen', ['20'], { case: 'c1', application: 'A' }])
    expect(kit.open({ case: 'c2', application: 'B' })[0]).toMatchObject(['CaseOpened', { case: 'c2' }])
  })

  it('rests on an event where the rule is about one, and on none where it is not', () => {
    const kit = revocations()
    kit.report()
    expect(refused(kit, { rule: 'accident' })).toEqual(['NeedsIncident', ['33'], { rule: 'accident' }])
    expect(refused(kit, { rule: 'breach' })).toEqual(['NeedsIncident', ['28'], { rule: 'breach' }])
    expect(refused(kit, { incident: 'i1' })).toEqual([
      'WrongTrigger',
      ['20'],
      { rule: 'fraud', incident: 'i1' },
    ])
    expect(refused(kit, { ...event, incident: 'i9' })).toEqual([
      'UnknownIncident',
      ['33'],
      { incident: 'i9', application: 'A' },
    ])
    expect(refused(kit, { ...event, application: 'B' })[0]).toBe('UnknownIncident')
    expect(kit.open({ rule: 'decline' })[0]).toMatchObject(['CaseOpened', { incident: null, window: null }])
  })

  it('is refused for an event that the rule does not reach, with the last day or the word that it lacks', () => {
    const opened = (input: object) => {
      const kit = revocations()
      kit.report(input as never, '2028-06-01')
      return kit.open(event, '2028-06-01')
    }
    expect(opened({ happenedOn: '2028-01-06' })).toEqual([
      'OutsideWindow',
      ['33'],
      {
        rule: 'accident',
        happenedOn: '2028-01-06',
        awardedOn: '2026-01-05',
        years: 2,
        lastDay: '2028-01-05',
      },
    ])
    expect(opened({ happenedOn: '2028-01-05' })[0]).toMatchObject(['CaseOpened', { award: 'gold' }])
    expect(opened({ happenedOn: '2026-01-04' })).toEqual([
      'BeforeTheAward',
      ['33'],
      { rule: 'accident', happenedOn: '2026-01-04', awardedOn: '2026-01-05' },
    ])
    expect(opened({ domain: 'environment' })).toEqual([
      'DomainNotNamed',
      ['33'],
      { rule: 'accident', domain: 'environment', named: ['quality', 'workSafety'] },
    ])
    expect(opened({ severity: 'general' })).toEqual([
      'BelowThreshold',
      ['33'],
      { rule: 'accident', severity: 'general', atLeast: 'serious' },
    ])
  })

  it('for misuse waits until an order was not obeyed; a referral has to stand', () => {
    const referral = [
      'use',
      'ReferredForRevocation',
      { application: 'A', cause: 'o1', from: 'titleUse' },
    ] as const
    expect(revocations().open({ rule: 'misuse' })).toEqual([
      'NeedsReferral',
      ['37'],
      { application: 'A', rule: 'misuse' },
    ])
    const objection = ['objections', 'ReferredForRevocation', { application: 'A', cause: 'o1' }] as const
    expect(revocations([objection]).open({ rule: 'misuse', referral: 'o1' })).toEqual([
      'NeedsReferral',
      ['37'],
      { application: 'A', rule: 'misuse' },
    ])
    expect(revocations([referral]).open({ rule: 'misuse', referral: 'o2' })).toEqual([
      'UnknownReferral',
      ['37'],
      { application: 'A', referral: 'o2' },
    ])
    expect(revocations([referral]).open({ rule: 'misuse', referral: 'o1' })[0]).toMatchObject([
      'CaseOpened',
      { rule: 'misuse', referral: 'o1' },
    ])
  })

  it('names the award of who holds several, and one that is held and not revoked', () => {
    const second = [
      'conferral',
      'HonourConferred',
      { application: 'A', award: 'silver', items: [], prizeFen: 0, firstWin: true },
    ] as const
    const kit = revocations([second])
    expect(kit.open()).toEqual(['AwardNotNamed', ['20'], { application: 'A', held: ['gold', 'silver'] }])
    expect(kit.open({ award: 'bronze' })).toEqual([
      'AwardNotHeld',
      ['20'],
      { application: 'A', award: 'bronze', held: ['gold', 'silver'] },
    ])
    kit.open({ award: 'silver' })
    heard(kit)
    kit.act(
      'decide',
      { case: 'c1', outcome: 'revoke', document: '决定1号', decidedOn: '2026-06-10' },
      '2026-06-10',
      {
        role: 'approver',
        id: 'approver',
      },
    )
    expect(kit.view().revoked.map(({ award }) => award)).toEqual(['silver'])
    expect(kit.open({ case: 'c2', award: 'silver' })).toEqual([
      'RevokedAlready',
      ['20'],
      { application: 'A', award: 'silver', decidedOn: '2026-06-10', document: '决定1号' },
    ])
    expect(kit.open({ case: 'c2' })[0]).toMatchObject(['CaseOpened', { award: 'gold' }])
  })
})

describe('a name that left the list', () => {
  const removed = ['objections', 'CandidateRemoved', { application: 'C', cause: 'o1' }] as const
  const withdrawn = ['application', 'ApplicationWithdrawn', { application: 'C', reason: '略' }] as const

  it('is still found out where a ban is at stake, and not removed twice', () => {
    const kit = revocations([removed])
    kit.open({ application: 'C' })
    heard(kit)
    const input = { case: 'c1', outcome: 'revoke', document: '决定1号', decidedOn: '2026-06-10' }
    const approver = { role: 'approver', id: 'approver' }
    expect(kit.typesOf('decide', input, '2026-06-10', approver)).toEqual([
      'RevocationDecided',
      'SanctionDecided',
    ])
    expect(kit.view().removed).toEqual({ C: 'o1' })
  })

  it('cannot lose what it has lost already', () => {
    const lost = { case: 'c1', application: 'C', condition: 'no-accident', facts: '略', evidence: '1' }
    expect(revocations([removed]).act('openCase', lost)).toEqual([
      'NameGone',
      ['10'],
      { application: 'C', cause: 'o1' },
    ])
    expect(revocations([withdrawn]).act('openCase', lost)).toEqual([
      'NameGone',
      ['10'],
      { application: 'C', cause: null },
    ])
  })
})

describe('AM76: eligibility that is lost before the award', () => {
  const lost = {
    case: 'c1',
    application: 'C',
    condition: 'no-accident',
    facts: '发生事故',
    evidence: '报告1号',
  }

  it('is a ground of its own, for who was found eligible', () => {
    expect(revocations().act('openCase', lost)[0]).toMatchObject([
      'CaseOpened',
      { application: 'C', award: null, rule: null, condition: 'no-accident', window: null },
    ])
  })

  it('is none after the conferral, for a condition that does not exist, or for who was never found eligible', () => {
    const kit = revocations([
      [
        'application',
        'ApplicationEntered',
        { application: 'D', name: 'D', code: '', kind: 'legalPerson', facts: {} },
      ],
    ])
    expect(kit.act('openCase', { ...lost, application: 'A' })).toEqual([
      'ConferredAlready',
      ['10'],
      { application: 'A', awards: ['gold'] },
    ])
    expect(kit.act('openCase', { ...lost, condition: 'none' })).toEqual([
      'UnknownCondition',
      ['32'],
      { condition: 'none', known: ['no-accident'] },
    ])
    expect(kit.act('openCase', { ...lost, application: 'D' })).toEqual([
      'NotFoundEligible',
      ['10'],
      { application: 'D' },
    ])
    kit.report({ application: 'C' })
    expect(kit.act('openCase', { ...lost, incident: 'i1' })).toEqual(['GroundUnclear', ['32'], {}])
  })
})
