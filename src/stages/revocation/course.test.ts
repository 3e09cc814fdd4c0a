import { describe, expect, it } from 'vitest'
import {
  approver,
  committee,
  DECISION,
  FINDING,
  FRAUD,
  heard,
  NOTICE,
  party,
  revocations,
} from '../../../tests/kit/revocation-case.ts'

const opened = (input: object = {}) => {
  const kit = revocations()
  kit.act('openCase', { ...FRAUD, ...input })
  return kit
}
const told = () => {
  const kit = opened()
  kit.act('find', FINDING)
  kit.act('giveNotice', NOTICE)
  return kit
}

describe('finding', () => {
  it('is made by whoever proposes, with a reason and evidence', () => {
    const kit = opened()
    expect(kit.act('find', FINDING, '2026-06-01', committee)).toEqual([
      'NotYourPart',
      ['20'],
      { part: 'find', role: 'committee', by: ['secretariat'] },
    ])
    expect(kit.act('find', FINDING)).toEqual([
      [
        'ThresholdFound',
        { case: 'c1', application: 'A', met: 'yes', reason: '事实清楚', evidence: '报告2号' },
      ],
    ])
  })

  it('comes before any notice; where it is not met there is none, and the case is closed', () => {
    const kit = opened()
    expect(kit.act('giveNotice', NOTICE)).toEqual(['FindingMissing', ['20'], { by: 'secretariat' }])
    kit.act('find', { ...FINDING, met: 'no' })
    expect(kit.act('giveNotice', NOTICE)).toEqual(['FoundNotMet', ['20'], { case: 'c1' }])
    expect(kit.act('propose', { case: 'c1', outcome: 'revoke' })).toEqual([
      'FoundNotMet',
      ['20'],
      { case: 'c1' },
    ])
    expect(kit.typesOf('closeCase', { case: 'c1' })).toEqual(['CaseClosed'])
    expect(kit.view().revoked).toEqual([])
    expect(kit.act('find', FINDING)).toEqual(['CaseIsClosed', ['20'], { case: 'c1' }])
  })

  it('is not the part of who is recused from the name', () => {
    const recusal = { person: 'secretariat', application: 'A', ground: '亲属', declaredBy: 'x' }
    const kit = revocations()
    kit.open()
    kit.meanwhile('deliberation', 'RecusalRecorded', recusal)
    expect(kit.act('find', FINDING)).toEqual([
      'RecusedFromCase',
      ['32'],
      { person: 'secretariat', application: 'A' },
    ])
  })

  it('has lawyers look at it at any time before the decision', () => {
    expect(opened().act('legalReview', { case: 'c1', document: '意见书1号' })).toEqual([
      ['LegallyReviewed', { case: 'c1', application: 'A', document: '意见书1号' }],
    ])
    expect(opened().act('legalReview', { case: 'c9', document: '意见书1号' })).toEqual([
      'UnknownCase',
      ['32'],
      { case: 'c9' },
    ])
  })
})

describe('prior notice and defence', () => {
  it('the time for the defence begins the day after delivery: five working days from 1 June end on the 8th', () => {
    const kit = opened()
    kit.act('find', FINDING)
    expect(kit.act('giveNotice', NOTICE)[0]).toMatchObject([
      'PriorNoticeGiven',
      {
        document: '告知书1号',
        deliveredOn: '2026-06-01',
        how: 'direct',
        lastDay: '2026-06-08',
        certainty: 'final',
      },
    ])
    expect(kit.act('giveNotice', NOTICE, '2026-06-02')).toEqual([
      'NoticeGivenAlready',
      ['32'],
      { case: 'c1', lastDay: '2026-06-08' },
    ])
  })

  it('is delivered neither before the finding nor ahead of its entry', () => {
    const kit = opened()
    kit.act('find', FINDING)
    for (const deliveredOn of ['2026-05-31', '2026-06-03'])
      expect(kit.act('giveNotice', { ...NOTICE, deliveredOn }, '2026-06-02')).toEqual([
        'DayOutOfOrder',
        ['32'],
        { day: deliveredOn, notBefore: '2026-06-01', on: '2026-06-02' },
      ])
  })

  it('the party states its defence to the last day, and adds to it; then no more', () => {
    const kit = told()
    const statement = { case: 'c1', statement: '情况说明' }
    expect(kit.act('stateDefence', statement, '2026-06-08', party('A'))).toEqual([
      ['DefenceStated', { case: 'c1', application: 'A', statement: '情况说明' }],
    ])
    expect(kit.codeOf('stateDefence', statement, '2026-06-09', party('A'))).toBe('DefenceClosed')
    expect(kit.act('waiveDefence', { case: 'c1' }, '2026-06-09')).toEqual([
      'DefenceSettled',
      ['32'],
      { case: 'c1', how: 'stated', settledOn: '2026-06-08' },
    ])
  })

  it('to somebody else the case does not exist', () => {
    const statement = { case: 'c1', statement: '情况说明' }
    expect(told().act('stateDefence', statement, '2026-06-02', party('B'))).toEqual(
      revocations().act('stateDefence', statement, '2026-06-02', party('B')),
    )
    expect(told().codeOf('stateDefence', statement, '2026-06-02', party('B'))).toBe('UnknownCase')
  })

  it('is given up by the party at any time, by its silence only once the last day is over', () => {
    expect(told().act('waiveDefence', { case: 'c1' }, '2026-06-08')).toEqual([
      'DefenceRunning',
      ['32'],
      { case: 'c1', lastDay: '2026-06-08' },
    ])
    expect(told().act('waiveDefence', { case: 'c1' }, '2026-06-09')).toEqual([
      ['DefenceWaived', { case: 'c1', application: 'A', by: 'silence' }],
    ])
    expect(told().act('waiveDefence', { case: 'c1' }, '2026-06-02', party('A'))).toEqual([
      ['DefenceWaived', { case: 'c1', application: 'A', by: 'party' }],
    ])
  })

  it('there is no defence before a notice', () => {
    const kit = opened()
    expect(kit.act('stateDefence', { case: 'c1', statement: '略' }, '2026-06-02', party('A'))).toEqual([
      'NoticeMissing',
      ['32'],
      { case: 'c1' },
    ])
  })

  it('nothing is decided while the time runs, nor by silence that nobody recorded', () => {
    const kit = revocations()
    kit.open()
    kit.act('find', FINDING)
    kit.act('giveNotice', NOTICE)
    kit.act('propose', { case: 'c1', outcome: 'revoke' })
    expect(kit.act('decide', { ...DECISION, decidedOn: '2026-06-08' }, '2026-06-08', approver)).toEqual([
      'DefenceRunning',
      ['32'],
      { case: 'c1', lastDay: '2026-06-08' },
    ])
    expect(kit.act('decide', { ...DECISION, decidedOn: '2026-06-09' }, '2026-06-09', approver)).toEqual([
      'DefenceNotSettled',
      ['32'],
      { case: 'c1', lastDay: '2026-06-08' },
    ])
    expect(kit.view().revoked).toEqual([])
  })
})

describe('proposal and deliberation', () => {
  const accident = () => {
    const kit = revocations()
    kit.report()
    kit.open({ rule: 'accident', incident: 'i1' })
    kit.act('find', FINDING)
    return kit
  }

  it('a rule that has to be applied is not let drop once it is found met; found anew it is', () => {
    const kit = accident()
    expect(kit.act('propose', { case: 'c1', outcome: 'notRevoke', reason: '从轻' })).toEqual([
      'MandatoryOnceMet',
      ['33'],
      { rule: 'accident' },
    ])
    kit.act('find', { ...FINDING, met: 'no' })
    expect(kit.act('propose', { case: 'c1', outcome: 'notRevoke' })).toEqual([
      'ReasonMissing',
      ['33'],
      { rule: 'accident' },
    ])
    expect(kit.act('propose', { case: 'c1', outcome: 'notRevoke', reason: '不属其责任' })).toEqual([
      ['RevocationProposed', { case: 'c1', application: 'A', outcome: 'notRevoke', reason: '不属其责任' }],
    ])
  })

  it('AM59: a rule that may be applied asks for a reason either way', () => {
    const referral = [
      'use',
      'ReferredForRevocation',
      { application: 'A', cause: 'o1', from: 'titleUse' },
    ] as const
    const kit = revocations([referral])
    kit.open({ rule: 'misuse', referral: 'o1' })
    kit.act('find', FINDING)
    for (const outcome of ['revoke', 'notRevoke'])
      expect(kit.act('propose', { case: 'c1', outcome })).toEqual([
        'ReasonMissing',
        ['37'],
        { rule: 'misuse' },
      ])
    expect(kit.codeOf('closeCase', { case: 'c1' })).toBe('StillOpen')
    expect(kit.typesOf('propose', { case: 'c1', outcome: 'notRevoke', reason: '已整改' })).toEqual([
      'RevocationProposed',
    ])
    expect(kit.typesOf('closeCase', { case: 'c1' })).toEqual(['CaseClosed', 'CandidateReleased'])
    expect(kit.view().referred).toEqual({ A: [] })
    expect(kit.view().revoked).toEqual([])
  })

  it('is made by the body of the rule, after the finding', () => {
    const kit = opened()
    expect(kit.act('propose', { case: 'c1', outcome: 'revoke' })).toEqual([
      'FindingMissing',
      ['20'],
      { by: 'secretariat' },
    ])
    kit.act('find', FINDING)
    expect(kit.codeOf('propose', { case: 'c1', outcome: 'revoke' }, '2026-06-01', committee)).toBe(
      'NotYourPart',
    )
  })

  it('goes through a deliberation where the rule has one, and there only', () => {
    const kit = accident()
    const asked = { case: 'c1', outcome: 'revoke', document: '纪要1号' }
    expect(kit.act('deliberate', asked, '2026-06-02', committee)).toEqual([
      'NotProposed',
      ['33'],
      { by: 'secretariat' },
    ])
    heard(kit)
    expect(kit.act('decide', DECISION, '2026-06-10', approver)).toEqual([
      'NotDeliberated',
      ['33'],
      { by: 'committee' },
    ])
    expect(kit.codeOf('deliberate', asked, '2026-06-09', approver)).toBe('NotYourPart')
    expect(
      kit.codeOf('deliberate', { ...asked, outcome: 'notRevoke', reason: '从轻' }, '2026-06-09', committee),
    ).toBe('MandatoryOnceMet')
    expect(kit.act('deliberate', asked, '2026-06-09', committee)).toEqual([
      [
        'RevocationDeliberated',
        { case: 'c1', application: 'A', outcome: 'revoke', reason: null, document: '纪要1号' },
      ],
    ])
    expect(opened().act('deliberate', asked, '2026-06-09', committee)).toEqual([
      'NoDeliberation',
      ['20'],
      { case: 'c1' },
    ])
  })

  it('that did not agree is not laid before the body that decides', () => {
    const kit = accident()
    heard(kit)
    kit.act('find', { ...FINDING, met: 'no' }, '2026-06-09')
    const against = { case: 'c1', outcome: 'notRevoke', reason: '证据不足', document: '纪要1号' }
    expect(kit.typesOf('deliberate', against, '2026-06-09', committee)).toEqual(['RevocationDeliberated'])
    expect(kit.act('decide', DECISION, '2026-06-10', approver)).toEqual([
      'DeliberatedAgainst',
      ['33'],
      { by: 'committee' },
    ])
    expect(kit.typesOf('closeCase', { case: 'c1' }, '2026-06-10')).toEqual(['CaseClosed'])
  })
})
