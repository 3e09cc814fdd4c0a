import { describe, expect, it } from 'vitest'
import {
  approver,
  committee,
  DECISION,
  FINDING,
  FRAUD,
  heard,
  type Kit,
  NOTICE,
  party,
  revocations,
} from '../../../tests/kit/revocation-case.ts'

const ready = (input: object = {}, more: Parameters<typeof revocations>[0] = []) => {
  const kit = revocations(more)
  kit.act('openCase', { ...FRAUD, ...input })
  return heard(kit)
}
const decide = (kit: Kit, input: object = {}, on = '2026-06-10', by = approver) =>
  kit.act('decide', { ...DECISION, ...input }, on, by)
/** Takes the case to its deliberation, which the rule on accidents asks for. */
const deliberated = () => {
  const kit = revocations()
  kit.report()
  kit.open({ rule: 'accident', incident: 'i1' })
  heard(kit)
  kit.act('deliberate', { case: 'c1', outcome: 'revoke', document: '纪要1号' }, '2026-06-09', committee)
  return kit
}

describe('deciding on an award', () => {
  it('revokes it, with what was handed over of what the rule takes back, and bars from the decision on', () => {
    expect(decide(ready())).toEqual([
      [
        'RevocationDecided',
        {
          case: 'c1',
          application: 'A',
          award: 'gold',
          outcome: 'revoke',
          reason: null,
          document: '决定1号',
          decidedOn: '2026-06-10',
          items: ['plaque', 'certificate'],
        },
      ],
      [
        'AwardRevoked',
        {
          application: 'A',
          award: 'gold',
          rule: 'fraud',
          decidedOn: '2026-06-10',
          document: '决定1号',
          takesBack: ['plaque', 'certificate'],
          clawback: 'yes',
        },
      ],
      [
        'SanctionDecided',
        {
          application: 'A',
          act: 'revocation',
          ground: 'fraud',
          rule: 'fraud',
          decidedOn: '2026-06-10',
          document: '决定1号',
          bannedUntil: '2031-06-10',
        },
      ],
    ])
  })

  it('takes back nothing that was never handed over', () => {
    const [, revoked] = decide(ready({ application: 'B' }))
    expect(revoked).toMatchObject(['AwardRevoked', { application: 'B', takesBack: ['certificate'] }])
  })

  it('for an incident the ground is that, and where no ban is set none is told', () => {
    const [, , sanction] = decide(deliberated())
    expect(sanction).toMatchObject(['SanctionDecided', { ground: 'incident', bannedUntil: '2029-06-10' }])
    const kit = revocations()
    kit.report({ domain: 'quality' })
    kit.open({ rule: 'bad-effect', incident: 'i1' })
    const [, , none] = decide(heard(kit))
    expect(none).toEqual([
      'SanctionDecided',
      {
        application: 'A',
        act: 'revocation',
        ground: 'incident',
        rule: 'bad-effect',
        decidedOn: '2026-06-10',
        document: '决定1号',
      },
    ])
  })

  it('forgets what had been referred', () => {
    const referral = ['objections', 'ReferredForRevocation', { application: 'A', cause: 'o1' }] as const
    const kit = ready({ referral: 'o1' }, [referral])
    expect(kit.view().referred).toEqual({ A: ['o1'] })
    decide(kit)
    expect(kit.view().referred).toEqual({})
  })

  it('is the part of the body that the rule names, once, and after a proposal', () => {
    const kit = revocations()
    kit.open()
    kit.act('find', FINDING)
    expect(decide(kit)).toEqual(['NotProposed', ['20'], { by: 'secretariat' }])
    kit.act('propose', { case: 'c1', outcome: 'revoke' })
    expect(decide(kit)).toEqual(['NoticeMissing', ['32'], { case: 'c1' }])
    const done = ready()
    expect(decide(done, {}, '2026-06-10', committee)).toEqual([
      'NotYourPart',
      ['20'],
      { part: 'decide', role: 'committee', by: ['approver'] },
    ])
    decide(done)
    expect(decide(done, {}, '2026-06-11')).toEqual([
      'DecidedAlready',
      ['20'],
      { case: 'c1', decidedOn: '2026-06-10' },
    ])
    expect(done.codeOf('stateDefence', { case: 'c1', statement: '略' }, '2026-06-11', party('A'))).toBe(
      'DecidedAlready',
    )
  })

  it('is dated neither before what it follows nor ahead of its entry', () => {
    for (const decidedOn of ['2026-06-08', '2026-06-11'])
      expect(decide(ready(), { decidedOn })).toEqual([
        'DayOutOfOrder',
        ['20'],
        { day: decidedOn, notBefore: '2026-06-09', on: '2026-06-10' },
      ])
    expect(decide(ready(), { decidedOn: '2026-06-09' })).toHaveLength(3)
  })

  it('may follow a statement at once', () => {
    const kit = revocations()
    kit.open()
    kit.act('find', FINDING)
    kit.act('giveNotice', NOTICE)
    kit.act('stateDefence', { case: 'c1', statement: '没有异议' }, '2026-06-02', party('A'))
    kit.act('propose', { case: 'c1', outcome: 'revoke' }, '2026-06-02')
    expect(decide(kit, { decidedOn: '2026-06-03' }, '2026-06-03')).toHaveLength(3)
  })

  it('waits longer where a suspension moved the last day on', () => {
    const kit = revocations([], { lastDayNow: () => '2026-06-15' })
    kit.open()
    kit.act('find', FINDING)
    kit.act('giveNotice', NOTICE)
    kit.act('propose', { case: 'c1', outcome: 'revoke' })
    expect(decide(kit)).toEqual(['DefenceRunning', ['32'], { case: 'c1', lastDay: '2026-06-15' }])
  })

  it('AM59: may end without revocation where the rule says “may”, with a reason', () => {
    const referral = [
      'use',
      'ReferredForRevocation',
      { application: 'A', cause: 'o1', from: 'titleUse' },
    ] as const
    const made = () => {
      const kit = revocations([referral])
      kit.open({ rule: 'misuse', referral: 'o1' })
      return heard(kit, { reason: '经责令不改' })
    }
    expect(decide(made())).toEqual(['ReasonMissing', ['37'], { rule: 'misuse' }])
    expect(decide(made(), { outcome: 'notRevoke' })).toEqual(['ReasonMissing', ['37'], { rule: 'misuse' }])
    const kit = made()
    expect(decide(kit, { outcome: 'notRevoke', reason: '情节轻微' })).toEqual([
      [
        'RevocationDecided',
        {
          case: 'c1',
          application: 'A',
          award: 'gold',
          outcome: 'notRevoke',
          reason: '情节轻微',
          document: '决定1号',
          decidedOn: '2026-06-10',
          items: [],
        },
      ],
    ])
    expect([kit.view().revoked, kit.view().sanctions]).toEqual([[], []])
    const [, , sanction] = decide(made(), { reason: '情节严重' })
    expect(sanction).toMatchObject(['SanctionDecided', { ground: 'other', bannedUntil: '2029-06-10' }])
    expect(decide(ready(), { outcome: 'notRevoke', reason: '从轻' })).toEqual([
      'MandatoryOnceMet',
      ['20'],
      { rule: 'fraud' },
    ])
  })

  it('an award that another case took meanwhile is not taken twice, and this case is closed', () => {
    const kit = revocations()
    kit.report()
    kit.open()
    kit.open({ case: 'c2', rule: 'decline' })
    heard(kit)
    decide(kit)
    for (const [name, input] of [
      ['find', FINDING],
      ['giveNotice', { ...NOTICE, deliveredOn: '2026-06-10' }],
      ['propose', { outcome: 'revoke' }],
    ] as const)
      kit.act(name, { ...input, case: 'c2' }, '2026-06-10')
    expect(decide(kit, { case: 'c2' })[0]).toBe('RevokedAlready')
    expect(kit.typesOf('closeCase', { case: 'c2' }, '2026-06-10')).toEqual(['CaseClosed'])
    expect(kit.view().revoked).toHaveLength(1)
  })
})

describe('deciding on an applicant', () => {
  it('S30: removes the name and bars from the day on which the fraud was found', () => {
    expect(decide(ready({ application: 'C' }))).toEqual([
      ['RevocationDecided', expect.objectContaining({ application: 'C', award: null, items: [] })],
      ['CandidateRemoved', { application: 'C', cause: 'c1' }],
      [
        'SanctionDecided',
        {
          application: 'C',
          act: 'fraudFinding',
          ground: 'fraud',
          rule: 'fraud',
          decidedOn: '2026-06-01',
          document: '决定1号',
          bannedUntil: '2031-06-01',
        },
      ],
    ])
  })

  it('where the rule bars winners alone, the fraud is on record without a ban', () => {
    const edition = {
      revocations: [
        {
          id: 'fraud',
          trigger: 'fraud',
          beforeAward: false,
          banYears: 5,
          article: '11',
          proposedBy: 'secretariat',
          decidedBy: 'approver',
          takesBack: [],
        },
      ],
      criteria: [],
    }
    const kit = revocations([], { edition })
    kit.open({ application: 'C' })
    expect(decide(heard(kit)).slice(1)).toEqual([
      ['CandidateRemoved', { application: 'C', cause: 'c1' }],
      [
        'SanctionDecided',
        {
          application: 'C',
          act: 'fraudFinding',
          ground: 'fraud',
          rule: 'fraud',
          decidedOn: '2026-06-01',
          document: '决定1号',
        },
      ],
    ])
    const gone = revocations([['objections', 'CandidateRemoved', { application: 'C', cause: 'o1' }]], {
      edition,
    })
    expect(gone.open({ application: 'C' })).toEqual(['NameGone', ['11'], { application: 'C', cause: 'o1' }])
  })

  it('AM76: who lost eligibility leaves the list by decision of the body in the settings, and nothing else follows', () => {
    const lost = {
      case: 'c1',
      application: 'C',
      condition: 'no-accident',
      facts: '发生事故',
      evidence: '报告1号',
    }
    const kit = revocations()
    kit.act('openCase', lost)
    heard(kit)
    expect(decide(kit)).toEqual([
      'NotYourPart',
      ['10'],
      { part: 'decide', role: 'approver', by: ['committee'] },
    ])
    expect(decide(kit, {}, '2026-06-10', committee).slice(1)).toEqual([
      ['CandidateRemoved', { application: 'C', cause: 'c1' }],
    ])
    expect(
      kit.act('announce', { case: 'c1', document: '公告1号', channels: ['website'] }, '2026-06-10'),
    ).toEqual(['NotToBeAnnounced', ['10'], { case: 'c1' }])
  })

  it('who was honoured meanwhile: fraud revokes the award, lost eligibility does not', () => {
    const honour = { application: 'C', award: 'gold', items: ['plaque'], prizeFen: 0, firstWin: true }
    const fraud = ready({ application: 'C' })
    fraud.meanwhile('conferral', 'HonourConferred', honour)
    expect(decide(fraud).slice(0, 2)).toMatchObject([
      ['RevocationDecided', { award: 'gold' }],
      ['AwardRevoked', { application: 'C', award: 'gold', takesBack: ['plaque'] }],
    ])
    expect(fraud.view().removed).toEqual({})
    const lost = revocations()
    lost.act('openCase', {
      case: 'c1',
      application: 'C',
      condition: 'no-accident',
      facts: '略',
      evidence: '1',
    })
    heard(lost)
    lost.meanwhile('conferral', 'HonourConferred', honour)
    expect(decide(lost, {}, '2026-06-10', committee)).toEqual([
      'ConferredAlready',
      ['10'],
      { application: 'C', awards: ['gold'] },
    ])
  })

  it('who was honoured meanwhile keeps the award against a decision of an earlier day', () => {
    const kit = ready({ application: 'C' })
    const honour = { application: 'C', award: 'gold', items: [], prizeFen: 0, firstWin: true }
    kit.meanwhile('conferral', 'HonourConferred', honour, '2026-06-10')
    expect(decide(kit, { decidedOn: '2026-06-09' }, '2026-06-12')).toEqual([
      'DayOutOfOrder',
      ['20'],
      { day: '2026-06-09', notBefore: '2026-06-10', on: '2026-06-12' },
    ])
    expect(kit.view().revoked).toEqual([])
    expect(decide(kit, { decidedOn: '2026-06-10' }, '2026-06-12')[1]).toMatchObject([
      'AwardRevoked',
      { application: 'C', decidedOn: '2026-06-10' },
    ])
  })

  describe('on a referral', () => {
    const REFERRED = [
      ['use', 'ReferredForRevocation', { application: 'A', cause: 'k1', from: 'titleUse' }],
    ] as const
    const reason = '经责令仍不改正'
    const misused = () => {
      const kit = revocations(REFERRED)
      kit.open({ rule: 'misuse', referral: 'k1' })
      return heard(kit, { reason })
    }

    it('for misuse: not once that was dealt with, and then it can only be let drop', () => {
      const kit = misused()
      kit.meanwhile('use', 'CandidateReleased', { application: 'A', cause: 'k1' })
      expect(decide(kit, { reason })).toEqual([
        'UnknownReferral',
        ['37'],
        { application: 'A', referral: 'k1' },
      ])
      expect(kit.view().revoked).toEqual([])
      expect(decide(kit, { reason, outcome: 'notRevoke' })).toHaveLength(1)
    })

    it('that another case rests on: its end leaves the referral standing', () => {
      const kit = misused()
      kit.open({ case: 'c2', rule: 'decline', referral: 'k1' })
      kit.act('find', { ...FINDING, case: 'c2', met: 'no' })
      expect(kit.typesOf('closeCase', { case: 'c2' })).toEqual(['CaseClosed'])
      expect(kit.view().referred).toEqual({ A: ['k1'] })
      expect(decide(kit, { reason })[1]).toMatchObject(['AwardRevoked', { rule: 'misuse' }])
    })
  })
})
