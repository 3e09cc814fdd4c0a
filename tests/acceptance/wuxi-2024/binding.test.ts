import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import { actsOfApplicants, actsOnFees } from '../kit/applicants.ts'
import { provisionIn } from '../kit/provisions.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const begun = () => of.once(world(), 'begun', () => of.openCycle(world()))
const provision = (id: string) => provisionIn(edition(), id)

describe('what the award is', () => {
  it('[WX1.1] rests on the law on product quality and the outline for a quality power', () => {
    expect(edition().legalBasis.map(({ title, article }) => [title.zh, article])).toEqual([
      ['《中华人民共和国产品质量法》', '1'],
      ['《质量强国建设纲要》', '1'],
    ])
  })

  it('[WX2.1] covers application, assessment, promotion and supervision', () => {
    expect(edition().scope.map(({ text, article }) => [text.zh, article])).toEqual([
      ['适用于市长质量奖的申报、评定、推广和监督管理。', '2'],
    ])
  })

  it('[WX3.1] is founded by the city government and given to organisations, not to persons or teams', () => {
    const { authority, honour } = edition()
    expect([authority.id, authority.name.zh, authority.region, authority.level, authority.article]).toEqual([
      'wuxi',
      '无锡市人民政府',
      '320200',
      'city',
      '3p1',
    ])
    expect([honour.recipients.zh, honour.article]).toEqual([
      '授予推行卓越绩效管理、质量成绩突出、经济和社会效益显著的组织。',
      '3p1',
    ])
    const applying = of.bring(begun(), 'application', { applicants: [] })
    for (const kind of ['person', 'team']) {
      const papers = ['application-form', 'self-assessment', 'evidence']
      const documents = papers.map((id) => ({ id, sha256: of.HASH, pages: 1 }))
      const input = { application: 'A01', name: '甲', code: '1', kind, facts: {}, documents }
      expect(of.answer(applying, 'application', 'submit', of.applicant('A01'), input)).toBe('KindNotAdmitted')
    }
  })

  it('[WX3.2] is given every year', () => {
    expect(edition().cadence).toEqual({ everyYears: 1, soft: false, article: '3p2', basis: 'explicit' })
  })

  it('[WX3.6] has two tiers, the award before the nomination', () => {
    expect(edition().awards.map(({ id, rank, name, article }) => [id, rank, name.zh, article])).toEqual([
      ['mayor-award', 1, '无锡市市长质量奖', '3p2'],
      ['nominee-award', 2, '无锡市市长质量奖提名奖', '3p2'],
    ])
  })
})

describe('how it is given', () => {
  it('[WX4.1] of one’s own will: nobody applies for another, and who applied may withdraw', () => {
    const applying = of.bring(begun(), 'application', { applicants: [] })
    const input = { application: 'A01', name: '甲', code: '1', kind: 'legalPerson', facts: {}, documents: [] }
    expect(of.answer(applying, 'application', 'submit', of.secretariat, input)).toBe('NotYourAct')
    expect(of.answer(applying, 'application', 'submit', of.applicant('A02'), input)).toBe('NotOwnCase')
    const reviewed = of.bring(begun(), 'desk', { applicants: ['A01'] })
    const withdrawal = { application: 'A01', reason: '自愿退出' }
    const gone = of.act(reviewed, 'application', 'withdraw', of.applicant('A01'), withdrawal)
    expect(of.told(gone, 'ApplicationWithdrawn')).toBe('A01公司撤回申报：自愿退出')
  })

  it('[WX4.1] by experts, then a body, then before the public, in this order', () => {
    const order = edition().steps.map(({ id }) => id)
    const places = ['desk', 'site', 'defence', 'deliberation', 'publicity', 'approval'].map((id) =>
      order.indexOf(id),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.includes(-1)).toBe(false)
    expect(provision('principles')).toEqual([
      '4',
      'principle',
      'shown',
      ['applicant', 'secretariat', 'assessor', 'committee', 'public'],
      [],
    ])
  })

  it('[WX5.1] those who make the standard are shown what it has to be, where they make it', () => {
    expect(provision('advanced-standard')).toEqual([
      '5p1',
      'standard',
      'shown',
      ['secretariat', 'committee'],
      ['working-rules'],
    ])
  })

  it('[WX6.1] the city budget bears the cost, which the public may know', () => {
    expect(provision('city-budget')).toEqual([
      '6',
      'funding',
      'shown',
      ['secretariat', 'approver', 'public'],
      [],
    ])
  })

  it('[WX6.2] no step asks an applicant for money', () => {
    expect(edition().fee).toEqual({ charged: false, article: '6', basis: 'explicit' })
    expect(actsOfApplicants(edition())).toEqual([
      'application/submit',
      'application/supplement',
      'application/withdraw',
      'prize/reportUse',
      'revocation/stateDefence',
      'revocation/waiveDefence',
    ])
    expect(actsOnFees(edition())).toEqual([])
  })
})

describe('who reviews', () => {
  const marks = () =>
    Object.fromEntries(itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, 50]))
  const seated = (step: string) => {
    const members = ['z1', 'z2', 'z3']
    const panel = { panel: '一组', leader: 'z1', members, applications: ['A01'] }
    return of.act(of.bring(begun(), step, { applicants: ['A01'] }), step, 'formPanel', of.secretariat, panel)
  }
  const scoring = (cycle: of.Cycle, step: string) =>
    [cycle, step, 'submitScorecard', of.assessor('z1'), { application: 'A01', marks: marks() }] as const
  const reading = (cycle: of.Cycle, step: string) =>
    [cycle, step, 'acknowledge', of.assessor('z1'), {}] as const

  it('[WX15.1] [WX16.1] has acknowledged secrecy, clean hands and liability before the first sheet, in each review', () => {
    for (const step of ['desk', 'site', 'defence']) {
      expect(of.refused(...scoring(seated(step), step))).toEqual([
        'NotAcknowledged',
        ['15', '16'],
        '依据《评定管理办法》第十五条、第十六条，评审员须先确认知悉：评审机构和人员保守商业秘密，廉洁公正，按规定、程序和标准履职。玩忽职守、滥用职权、徇私舞弊造成不良后果的，取消评审工作资格并提请追责；涉嫌犯罪的依法处理。z1尚未确认，暂不能提交评分表，请先办理确认知悉。',
      ])
      const read = of.act(...reading(seated(step), step))
      expect(of.told(read, 'ProvisionsAcknowledged')).toBe('z1确认知悉第十五条、第十六条')
      expect(of.answer(...scoring(read, step))).toBe('ok')
      expect(of.answer(...reading(read, step))).toBe('NothingToAcknowledge')
    }
  })

  it('[WX15.1] secrecy and clean hands bind assessors, secretariat and committee', () => {
    expect(provision('confidentiality')).toEqual([
      '15',
      'confidentiality',
      'acknowledged',
      ['assessor', 'secretariat', 'committee'],
      ['desk', 'site', 'defence'],
    ])
  })

  it('[WX16.1] neglect, abuse and favouritism cost the right to review', () => {
    expect(provision('staff-liability')).toEqual([
      '16',
      'staffLiability',
      'acknowledged',
      ['assessor', 'secretariat', 'committee'],
      ['desk', 'site', 'defence'],
    ])
  })
})

describe('how an award is taken back', () => {
  const revocation = (id: string) => {
    const found = edition().revocations.find((one) => one.id === id)
    if (!found) return undefined
    const { text: _, note: __, threshold: ___, ...rest } = found
    return rest
  }
  const taken = {
    windowYears: null,
    discretionary: false,
    proposedBy: 'secretariat',
    decidedBy: 'approver',
    revokes: true,
    takesBack: ['trophy', 'plaque'],
    clawback: 'yes',
    banYears: null,
    announced: true,
    beforeAward: false,
    advisesAuthority: false,
    basis: 'explicit',
  }

  it('[WX13.1] for fraud: title, trophy, plaque and prize, made public; no ban', () => {
    expect(revocation('fraud')).toEqual({
      id: 'fraud',
      trigger: 'fraud',
      article: '13',
      incidentDomains: [],
      openList: false,
      ...taken,
    })
  })

  it('[WX14.1] for an incident after the award with grave effect: the same, without a window; no ban', () => {
    expect(revocation('grave-incident')).toEqual({
      id: 'grave-incident',
      trigger: 'incident',
      article: '14',
      incidentDomains: ['quality', 'workSafety', 'environment', 'publicHealth'],
      openList: true,
      ...taken,
    })
    expect(edition().revocations.length).toBe(2)
  })
})
