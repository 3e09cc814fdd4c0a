import { describe, expect, it } from 'vitest'
import {
  approver,
  DECISION,
  FRAUD,
  heard,
  type Kit,
  revocations,
} from '../../../tests/kit/revocation-case.ts'
import { caseOf, consequencesOf } from './domain/index.ts'

const DAY = '2026-06-12'
const decided = (input: object = {}): Kit => {
  const kit = revocations()
  kit.act('openCase', { ...FRAUD, ...input })
  heard(kit)
  kit.act('decide', DECISION, '2026-06-10', approver)
  return kit
}
const delivery = { case: 'c1', document: '决定1号', deliveredOn: '2026-06-11', how: 'post' }
const announcement = { case: 'c1', document: '公告1号', channels: ['governmentWebsite'] }
const advice = { case: 'c1', authority: '主管部门', document: '建议函1号' }

describe('after the decision', () => {
  it('nothing is carried out before it', () => {
    const kit = revocations()
    kit.open()
    const acts = [
      ['deliver', delivery],
      ['announce', announcement],
      ['takeBack', { case: 'c1', returned: ['plaque'] }],
      ['adviseAuthority', advice],
    ] as const
    for (const [name, input] of acts)
      expect(kit.act(name, input, DAY)).toEqual(['NotDecided', ['20'], { case: 'c1' }])
    expect(kit.act('closeCase', { case: 'c1' }, DAY)).toEqual([
      'StillOpen',
      ['20'],
      { case: 'c1', by: 'secretariat' },
    ])
  })

  it('the case is closed once it was delivered, announced, everything is back, and the authority advised', () => {
    const kit = decided()
    const close = () => kit.act('closeCase', { case: 'c1' }, DAY)
    expect(close()).toEqual([
      'StillOwed',
      ['20'],
      {
        case: 'c1',
        owed: ['delivery', 'announcement', 'takingBack', 'advice'],
        items: ['plaque', 'certificate'],
      },
    ])
    expect(kit.act('deliver', delivery, DAY)).toEqual([
      [
        'DecisionDelivered',
        { case: 'c1', application: 'A', document: '决定1号', deliveredOn: '2026-06-11', how: 'post' },
      ],
    ])
    expect(kit.act('announce', announcement, DAY)).toEqual([
      [
        'DecisionAnnounced',
        { case: 'c1', application: 'A', document: '公告1号', channels: ['governmentWebsite'] },
      ],
    ])
    expect(kit.act('takeBack', { case: 'c1', returned: ['plaque'] }, DAY)).toEqual([
      [
        'HonourTakenBack',
        { case: 'c1', application: 'A', returned: ['plaque'], declaredVoid: [], document: null },
      ],
    ])
    expect(close()).toEqual([
      'StillOwed',
      ['20'],
      { case: 'c1', owed: ['takingBack', 'advice'], items: ['certificate'] },
    ])
    kit.act('takeBack', { case: 'c1', declaredVoid: ['certificate'], document: '公告2号' }, DAY)
    expect(close()).toEqual(['StillOwed', ['20'], { case: 'c1', owed: ['advice'], items: [] }])
    expect(kit.act('adviseAuthority', advice, DAY)).toEqual([
      ['AuthorityAdvised', { case: 'c1', application: 'A', authority: '主管部门', document: '建议函1号' }],
    ])
    expect(close()).toEqual([['CaseClosed', { case: 'c1', application: 'A' }]])
    expect(caseOf(kit.state(), 'c1')).toMatchObject({
      closed: true,
      delivered: true,
      takenBack: ['plaque', 'certificate'],
    })
    expect(kit.act('deliver', delivery, DAY)).toEqual(['CaseIsClosed', ['20'], { case: 'c1' }])
  })

  it('each thing is done once', () => {
    const kit = decided()
    kit.act('deliver', delivery, DAY)
    kit.act('announce', announcement, DAY)
    expect(kit.act('deliver', delivery, DAY)).toEqual([
      'DoneAlready',
      ['20'],
      { case: 'c1', what: 'delivery' },
    ])
    expect(kit.act('announce', announcement, DAY)).toEqual([
      'DoneAlready',
      ['20'],
      { case: 'c1', what: 'announcement' },
    ])
  })

  it('a decision is delivered after it was made', () => {
    expect(decided().act('deliver', { ...delivery, deliveredOn: '2026-06-09' }, DAY)).toEqual([
      'DayOutOfOrder',
      ['20'],
      { day: '2026-06-09', notBefore: '2026-06-10', on: DAY },
    ])
  })

  it('only what is still out is taken back, and declared void with a document', () => {
    const kit = decided()
    const take = (input: object) => kit.act('takeBack', { case: 'c1', ...input }, DAY)
    expect(take({})).toEqual(['NothingNamed', ['20'], { items: ['plaque', 'certificate'] }])
    expect(take({ returned: ['trophy'] })).toEqual([
      'ItemNotToBeTakenBack',
      ['20'],
      { items: ['trophy'], left: ['plaque', 'certificate'] },
    ])
    expect(take({ returned: ['plaque'], declaredVoid: ['plaque'] })[0]).toBe('ItemNotToBeTakenBack')
    expect(take({ declaredVoid: ['plaque'] })).toEqual(['VoidWithoutDocument', ['20'], { items: ['plaque'] }])
    take({ returned: ['plaque'] })
    expect(take({ returned: ['plaque'] })).toEqual([
      'ItemNotToBeTakenBack',
      ['20'],
      { items: ['plaque'], left: ['certificate'] },
    ])
  })

  it('a disqualification is delivered, and asks for nothing more', () => {
    const kit = decided({ application: 'C' })
    expect(kit.act('closeCase', { case: 'c1' }, DAY)).toEqual([
      'StillOwed',
      ['20'],
      { case: 'c1', owed: ['delivery'], items: [] },
    ])
    kit.act('deliver', delivery, DAY)
    expect(kit.typesOf('closeCase', { case: 'c1' }, DAY)).toEqual(['CaseClosed'])
  })

  it('a decision not to revoke is delivered, and there is nothing to announce', () => {
    const referral = [
      'use',
      'ReferredForRevocation',
      { application: 'A', cause: 'o1', from: 'titleUse' },
    ] as const
    const kit = revocations([referral])
    kit.open({ rule: 'misuse', referral: 'o1' })
    heard(kit, { reason: '经责令不改' })
    kit.act('decide', { ...DECISION, outcome: 'notRevoke', reason: '情节轻微' }, '2026-06-10', approver)
    expect(kit.act('announce', announcement, DAY)).toEqual(['DecidedAgainst', ['37'], { case: 'c1' }])
    kit.act('deliver', delivery, DAY)
    expect(kit.typesOf('closeCase', { case: 'c1' }, DAY)).toEqual(['CaseClosed', 'CandidateReleased'])
  })
})

describe('what a rule brings', () => {
  it('is told in one place: for winners, and whether it reaches applicants and bars them', () => {
    const rule = {
      revokes: true,
      takesBack: ['plaque'],
      clawback: 'no',
      banYears: 3,
      announced: true,
      advisesAuthority: false,
      article: '37',
      trigger: 'incident',
      beforeAward: true,
    }
    expect(consequencesOf(rule as never)).toEqual({
      revokes: true,
      takesBack: ['plaque'],
      clawback: 'no',
      banYears: 3,
      announced: true,
      advisesAuthority: false,
      article: '37',
      ground: 'incident',
      reachesApplicants: false,
      bansApplicants: false,
    })
    expect(consequencesOf({ ...rule, trigger: 'fraud' } as never)).toMatchObject({
      ground: 'fraud',
      reachesApplicants: true,
      bansApplicants: true,
    })
    expect(consequencesOf({ ...rule, trigger: 'fraud', banYears: null } as never).bansApplicants).toBe(false)
  })
})
