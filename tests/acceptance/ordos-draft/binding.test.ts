import { describe, expect, it } from 'vitest'
import { actsOfApplicants } from '../kit/applicants.ts'
import { provisionIn } from '../kit/provisions.ts'
import { edition } from './under-test.ts'

const provision = (id: string) => provisionIn(edition(), id)

const forbidden = {
  allowed: false,
  withYear: false,
  whileValid: false,
  shownTo: ['applicant', 'public'],
  article: '30',
  basis: 'explicit',
}

describe('what is shown', () => {
  it('[ED2.2] AM19: which firms come first is a remark, never added points', () => {
    expect(provision('preferred-fields')).toEqual([
      '2',
      'preference',
      'shown',
      ['applicant', 'secretariat', 'committee'],
      ['application', 'ranking', 'deliberation'],
    ])
    expect(edition().provisions.find(({ id }) => id === 'preferred-fields')?.note?.zh).toBe(
      '条文未写优先考量如何计入，不作加分，仅供同等条件下参考。',
    )
  })

  it('[ED4.1] the principles, to all who take part and to the public', () => {
    expect(provision('principles')).toEqual([
      '4',
      'principle',
      'shown',
      ['applicant', 'secretariat', 'assessor', 'committee', 'public'],
      [],
    ])
  })

  it('[ED4.2] that nothing is charged: no step asks an applicant for money', () => {
    expect(edition().fee).toEqual({ charged: false, article: '4', basis: 'explicit' })
    expect(actsOfApplicants(edition())).toEqual([
      'application/submit',
      'application/supplement',
      'application/withdraw',
      'duty/nameExecutive',
      'duty/recordDone',
      'duty/submitReport',
      'mutual-feedback/giveOnAssessor',
      'prize/reportUse',
      'revocation/stateDefence',
      'revocation/waiveDefence',
    ])
  })

  it('[ED6.1] who is encouraged and supported, when the call goes out', () => {
    expect(provision('who-is-encouraged')).toEqual([
      '6',
      'preference',
      'shown',
      ['applicant', 'recommender', 'public'],
      ['call-notice', 'call'],
    ])
  })

  it('[ED13.1] that the standard is revised in time, to those who revise it', () => {
    expect(provision('standard-kept-up')).toEqual([
      '13',
      'standard',
      'shown',
      ['secretariat', 'committee'],
      ['working-rules'],
    ])
    expect(edition().standardUpgrade).toEqual({ allowed: true, article: '13', basis: 'explicit' })
  })

  it('[ED22.4] that the bureau’s budget pays', () => {
    expect(provision('bureau-budget')).toEqual([
      '22',
      'funding',
      'shown',
      ['secretariat', 'approver', 'public'],
      [],
    ])
  })

  it('[ED23.1] what the prize is for, in six kinds and the like, and for nothing else', () => {
    const { purposes, openList, onlyThese, shownTo, article, basis } = edition().prizeUse ?? {}
    expect([purposes?.map(({ name }) => name.zh), openList, onlyThese]).toEqual([
      ['质量改进', '质量攻关', '人员培训', '奖励质量工作优秀员工', '实验室建设', '经验成果宣传'],
      true,
      true,
    ])
    expect([shownTo, article, basis]).toEqual([['applicant', 'secretariat'], '23', 'explicit'])
  })

  it('[ED23.2] what the money for the review is mainly for: other uses are not shut out', () => {
    const { purposes, openList, onlyThese, shownTo, article, basis } = edition().reviewCostUse ?? {}
    expect([purposes?.map(({ name }) => name.zh), openList, onlyThese]).toEqual([
      ['会议', '专家聘请', '差旅'],
      true,
      false,
    ])
    expect([shownTo, article, basis]).toEqual([['secretariat'], '23', 'explicit'])
  })

  it('[ED25.1] that both sides judge each other', () => {
    expect(provision('two-way-feedback')).toEqual([
      '25',
      'supervision',
      'shown',
      ['applicant', 'assessor', 'secretariat'],
      ['desk', 'site', 'mutual-feedback'],
    ])
  })

  it('[ED26.1] that the review is open to oversight', () => {
    expect(provision('open-review')).toEqual([
      '26',
      'supervision',
      'shown',
      ['applicant', 'assessor', 'secretariat', 'public'],
      [],
    ])
  })

  it('[ED27.1] that applicants answer for the truth, and [ED29.1] declare their secrets, where they apply', () => {
    expect(provision('truthful-papers')).toEqual([
      '27',
      'truthfulness',
      'shown',
      ['applicant', 'recommender'],
      ['application'],
    ])
    expect(provision('declare-secrets')).toEqual([
      '29',
      'confidentiality',
      'shown',
      ['applicant'],
      ['application'],
    ])
  })

  it('[ED30.1] [ED30.2] that nobody forges, and that winners neither sell, let nor make profit with it', () => {
    expect(edition().titleUses.map(({ text: _, note: __, ...rule }) => rule)).toEqual([
      { ...forbidden, id: 'no-forging', uses: ['forgery'] },
      { ...forbidden, id: 'no-profit-from-award', uses: ['saleOrLease', 'otherProfit'] },
    ])
  })

  it('[ED31.1] that governments, authorities, associations and media make the winners known', () => {
    expect(provision('winners-made-known')).toEqual([
      '31',
      'promotion',
      'shown',
      ['recommender', 'secretariat', 'public'],
      ['conferral'],
    ])
  })

  it('[ED32.1] that winners go on learning and share their experience with the public', () => {
    expect(edition().duties.map(({ text: _, ...duty }) => duty)).toEqual([
      {
        id: 'keep-improving',
        kind: 'share',
        to: [],
        exceptSecrets: false,
        shownTo: ['applicant', 'secretariat', 'public'],
        article: '32',
        basis: 'explicit',
      },
    ])
  })
})

describe('what is acknowledged in each review', () => {
  it('[ED24.1] that staff with an interest withdraw by themselves', () => {
    expect(provision('own-recusal')).toEqual([
      '24',
      'recusal',
      'acknowledged',
      ['assessor', 'secretariat'],
      ['desk', 'site'],
    ])
  })

  it('[ED25.2] that cheating and taking favours have consequences', () => {
    expect(provision('reviewer-liability')).toEqual([
      '25',
      'staffLiability',
      'acknowledged',
      ['assessor', 'secretariat'],
      ['desk', 'site'],
    ])
  })

  it('[ED29.2] that secrets are kept and hands clean', () => {
    expect(provision('keep-secrets')).toEqual([
      '29',
      'confidentiality',
      'acknowledged',
      ['assessor', 'secretariat', 'committee'],
      ['desk', 'site'],
    ])
  })
})

describe('how an award is taken back', () => {
  const revocation = (id: string) => {
    const {
      text: _,
      note: __,
      threshold: ___,
      ...rest
    } = edition().revocations.find((one) => one.id === id) ?? {}
    return rest
  }
  const always = {
    proposedBy: 'secretariat',
    decidedBy: 'approver',
    revokes: true,
    banYears: null,
    announced: true,
    openList: false,
    beforeAward: false,
    advisesAuthority: false,
    basis: 'explicit',
  }

  it('[ED27.2] AM59: for fraud the secretariat may ask: title, plaque, certificate and money, in public; no ban of its own', () => {
    expect(revocation('fraud')).toEqual({
      id: 'fraud',
      trigger: 'fraud',
      article: '27',
      incidentDomains: [],
      windowYears: null,
      discretionary: true,
      takesBack: ['plaque', 'certificate'],
      clawback: 'yes',
      ...always,
    })
  })

  it('[ED28.1] for a serious quality or safety accident within three years it has to; of plaque and money the text is silent', () => {
    expect(revocation('serious-accident')).toEqual({
      id: 'serious-accident',
      trigger: 'incident',
      article: '28',
      incidentDomains: ['quality', 'workSafety'],
      atLeast: 'serious',
      deliberatedBy: 'committee',
      windowYears: 3,
      discretionary: false,
      takesBack: [],
      clawback: 'unclear',
      ...always,
    })
  })

  it('[ED28.1] and for a grave breach of law in business within three years', () => {
    expect(revocation('grave-breach')).toEqual({
      id: 'grave-breach',
      deliberatedBy: 'committee',
      trigger: 'other',
      article: '28',
      incidentDomains: [],
      windowYears: 3,
      discretionary: false,
      takesBack: [],
      clawback: 'unclear',
      ...always,
    })
    expect(edition().revocations.length).toBe(3)
  })
})

describe('the awards', () => {
  it('[ED3.2] are one tier in two cells that share five seats', () => {
    expect(
      edition().awards.map(({ id, rank, applicantKinds, article }) => [id, rank, applicantKinds, article]),
    ).toEqual([
      ['organisation-award', 1, ['legalPerson'], '3'],
      ['person-award', 1, ['person'], '3'],
    ])
    expect(edition().quotas.map(({ awards, max, soft }) => [awards, max, soft])).toEqual([
      [['organisation-award', 'person-award'], 5, false],
    ])
    expect([edition().vacancy.fewer, edition().vacancy.none]).toEqual([true, true])
  })

  it('[ED19.1] AM9: between equals the committee decides at once: the text knows no scores to compare first', () => {
    const ranking = edition().steps.find(({ id }) => id === 'ranking')
    const ties = { order: 'committee', chain: [], then: 'committee', article: '19', basis: 'silent' }
    expect(ranking?.with['candidates']).toMatchObject({ ties })
  })

  it('[ED22.3] have a prize for organisations only', () => {
    expect(edition().prizes.map(({ award, yuan }) => [award, yuan])).toEqual([
      ['organisation-award', 500_000],
    ])
  })
})

describe('who does what', () => {
  const duties = (id: string) =>
    edition()
      .bodies.find((body) => body.id === id)
      ?.duties.map((duty) => [duty.id, duty.article, duty.steps])

  it('[ED7.1] [ED7.2] [ED7.3] [ED7.4] the committee sits by office and has five duties', () => {
    expect(edition().bodies.find(({ id }) => id === 'committee')?.note?.zh).toBe(
      '主任委员为分管市场监督管理的副市长，副主任委员为市政府副秘书长和市场监督管理部门主要负责人，委员为质量管理专家和市级有关部门人员。',
    )
    expect(duties('committee')).toEqual([
      ['directs', '7(1)', ['deliberation']],
      ['approves-rules', '7(2)', ['working-rules']],
      ['fixes-list', '7(3)', ['deliberation', 'approval']],
      ['members-check', '16', ['eligibility']],
      ['investigates-objections', '21', ['objections']],
    ])
  })

  it('[ED8.1] [ED8.2] [ED8.3] [ED8.4] [ED8.5] [ED8.6] [ED8.7] the secretariat sits with the market regulator and has ten duties', () => {
    expect(edition().bodies.find(({ id }) => id === 'secretariat')?.note?.zh).toBe(
      '主任由局长兼任，副主任由分管副局长兼任。',
    )
    expect(duties('secretariat')).toEqual([
      ['plans', '8(1)', ['working-rules']],
      ['drafts-rules', '8(2)', ['working-rules']],
      ['forms-panels', '8(3)', ['review-arrangement', 'desk', 'site']],
      ['selects-agency', '8(4)', ['review-arrangement']],
      ['reports-results', '8(5)', ['ranking']],
      ['promotes', '8(6)', []],
      ['calls', '14', ['call-notice', 'call']],
      ['checks', '16', ['application', 'eligibility']],
      ['consults', '18', ['consultation']],
      ['publicises', '21', ['publicity']],
    ])
  })

  it('[ED9.1] departments, banner regulators and associations foster, mobilise, recommend and promote', () => {
    expect([
      duties('departments'),
      duties('banner-regulators'),
      duties('trade-authorities'),
      duties('associations'),
    ]).toEqual([
      [['department-recommends', '9', ['call-notice']]],
      [
        ['banner-recommends', '9', ['call-notice', 'recommendation']],
        ['verifies', '15', ['application', 'recommendation']],
      ],
      [['joins-verification', '15', ['application', 'recommendation']]],
      [['association-recommends', '9', ['call-notice']]],
    ])
  })

  it('[ED17.1] [ED17.2] a panel reviews, or an agency that was procured', () => {
    expect([duties('review-panel'), duties('review-agency')]).toEqual([
      [['reviews', '17', ['desk', 'site']]],
      [['agency-reviews', '17', ['desk', 'site']]],
    ])
  })
})
