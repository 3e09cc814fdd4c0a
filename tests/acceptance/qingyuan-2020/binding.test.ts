import { describe, expect, it } from 'vitest'
import { actsOfApplicants } from '../kit/applicants.ts'
import { provisionIn } from '../kit/provisions.ts'
import { edition } from './under-test.ts'

const provision = (id: string) => provisionIn(edition(), id)
const everybody = ['applicant', 'secretariat', 'assessor', 'committee', 'public']

describe('what is shown', () => {
  it('[QY4.1] the principles, to all who take part and to the public', () => {
    expect(provision('principles')).toEqual(['4', 'principle', 'shown', everybody, []])
  })

  it('[QY4.2] that nothing is charged: no step asks an applicant for money', () => {
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

  it('[QY5.3] what a review has to be, where it is made ready and done', () => {
    expect(provision('sound-review')).toEqual([
      '5',
      'standard',
      'shown',
      ['secretariat', 'assessor', 'committee'],
      ['preparation', 'desk', 'site'],
    ])
  })

  it('[QY5.2] that the standard draws on those of other awards, to those who make it', () => {
    expect(provision('other-awards-standards')).toEqual([
      '5',
      'standard',
      'shown',
      ['secretariat', 'committee'],
      ['preparation'],
    ])
  })

  it('[QY9.1] that county governments foster and guide, when the call goes out', () => {
    expect(provision('counties-foster')).toEqual([
      '9',
      'promotion',
      'shown',
      ['recommender', 'applicant'],
      ['call'],
    ])
  })

  it('[QY20.1] that governments, departments and associations spread what the winners do', () => {
    expect(provision('counties-and-trades-promote')).toEqual([
      '20',
      'promotion',
      'shown',
      ['recommender', 'secretariat', 'public'],
      ['conferral'],
    ])
  })

  it('[QY22.1] that work and prizes stand apart in the budget', () => {
    expect(provision('city-budget')).toEqual([
      '22',
      'funding',
      'shown',
      ['secretariat', 'approver', 'public'],
      [],
    ])
  })

  it('[QY22.2] what the prize is mainly for, and the like, and for nothing else', () => {
    const { purposes, openList, onlyThese, shownTo, article, basis } = edition().prizeUse ?? {}
    expect([purposes?.map(({ name }) => name.zh), openList, onlyThese]).toEqual([
      ['表彰激励', '宣传推广经验', '质量技术攻关', '质量改进', '人员素质提升'],
      true,
      true,
    ])
    expect([shownTo, article, basis]).toEqual([['applicant', 'secretariat'], '22', 'explicit'])
    expect(edition().reviewCostUse).toBe(undefined)
  })

  it('[QY22.3] that higher honours are encouraged', () => {
    expect(provision('higher-honours')).toEqual(['22', 'preference', 'shown', ['applicant'], ['conferral']])
  })

  it('[QY23.1] the liability of the office and its staff', () => {
    expect(provision('office-liability')).toEqual([
      '23',
      'staffLiability',
      'shown',
      ['secretariat', 'committee'],
      [],
    ])
  })

  it('[QY26.1] that both sides judge each other, with discipline inspection told', () => {
    expect(provision('two-way-feedback')).toEqual([
      '26',
      'supervision',
      'shown',
      ['applicant', 'assessor', 'secretariat'],
      ['desk', 'site', 'mutual-feedback'],
    ])
  })

  it('[QY27.1] that the review is open to oversight', () => {
    expect(provision('open-review')).toEqual([
      '27',
      'supervision',
      'shown',
      ['applicant', 'assessor', 'secretariat', 'public'],
      [],
    ])
  })

  it('[QY28.1] [QY28.2] who may object and how, during the notice', () => {
    expect(provision('who-may-object')).toEqual([
      '28p1',
      'objection',
      'shown',
      ['applicant', 'public'],
      ['publicity', 'objections'],
    ])
    expect(provision('objection-channel')).toEqual([
      '28p2',
      'objection',
      'shown',
      ['secretariat', 'public'],
      ['publicity', 'objections'],
    ])
  })

  it('[QY32.1] that applicants answer for the truth, where they apply', () => {
    expect(provision('truthful-papers')).toEqual([
      '32',
      'truthfulness',
      'shown',
      ['applicant', 'recommender'],
      ['application'],
    ])
  })

  it('[QY34.1] that counties may set up incentives of their own', () => {
    expect(provision('county-incentives')).toEqual([
      '34',
      'preference',
      'shown',
      ['recommender', 'public'],
      [],
    ])
  })
})

describe('what is acknowledged', () => {
  it('[QY24.1] the liability of assessors: warned or excluded, as the case is', () => {
    expect(provision('assessor-liability')).toEqual([
      '24',
      'staffLiability',
      'acknowledged',
      ['assessor', 'secretariat'],
      ['desk', 'site'],
    ])
  })

  it('[QY25.1] that assessors and staff withdraw by themselves', () => {
    expect(provision('own-recusal')).toEqual([
      '25',
      'recusal',
      'acknowledged',
      ['assessor', 'secretariat'],
      ['desk', 'site'],
    ])
  })
})

describe('what winners owe', () => {
  const duty = (id: string) => {
    const { text: _, note: __, ...rest } = edition().duties.find((one) => one.id === id) ?? {}
    return rest
  }
  const titleUse = (id: string) => {
    const { text: _, ...rest } = edition().titleUses.find((one) => one.id === id) ?? {}
    return rest
  }
  const said = { basis: 'explicit', exceptSecrets: false }
  const ofTitle = { basis: 'explicit', withYear: false, whileValid: false, shownTo: ['applicant', 'public'] }

  it('[QY29.1] their experience, business secrets apart, and to go on improving', () => {
    expect(duty('share-experience')).toEqual({
      ...said,
      id: 'share-experience',
      kind: 'share',
      to: [],
      exceptSecrets: true,
      shownTo: ['applicant', 'secretariat', 'public'],
      article: '29p1',
    })
  })

  it('[QY29.2] their executives for the pool, to the office', () => {
    expect(duty('executives-in-pool')).toEqual({
      ...said,
      id: 'executives-in-pool',
      kind: 'serve',
      to: ['city-office'],
      shownTo: ['applicant', 'secretariat', 'assessor'],
      article: '29p2',
    })
  })

  it('[QY30.1] a report every year for three years, to the office and the market regulator of the county', () => {
    expect(duty('yearly-report')).toEqual({
      ...said,
      id: 'yearly-report',
      kind: 'report',
      yearly: { times: 3, dueBy: '12-31' },
      to: ['city-office', 'county-regulators'],
      shownTo: ['applicant', 'secretariat', 'recommender'],
      article: '30',
    })
    expect(edition().duties.length).toBe(3)
  })

  it('[QY31.1] the title only for their image, with its year, never on products', () => {
    expect(titleUse('image-with-year')).toEqual({
      ...ofTitle,
      id: 'image-with-year',
      uses: ['image'],
      allowed: true,
      withYear: true,
      article: '31p1',
    })
    expect(titleUse('not-on-products')).toEqual({
      ...ofTitle,
      id: 'not-on-products',
      uses: ['productAdvertising', 'product', 'packaging'],
      allowed: false,
      remedy: 'orderToMend',
      article: '31p1',
    })
  })

  it('[QY31.2] and nobody forges plaque or certificate', () => {
    expect(titleUse('no-forging')).toEqual({
      ...ofTitle,
      id: 'no-forging',
      uses: ['forgery'],
      allowed: false,
      remedy: 'law',
      article: '31p2',
    })
    expect(edition().titleUses.length).toBe(3)
  })
})

describe('the money', () => {
  it('[QY21.1] [QY21.2] is paid at the beginning of the next year; that this is the first quarter is inferred', () => {
    expect(edition().prizes.map(({ yuan, per, firstWinOnly }) => [yuan, per, firstWinOnly])).toEqual([
      [500_000, 'winner', false],
    ])
    const { note: _, ...payment } = edition().prizePayment ?? {}
    expect(payment).toEqual({ year: 'next', from: '01-01', to: '03-31', article: '21', basis: 'inferred' })
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
  const taken = {
    discretionary: false,
    proposedBy: 'secretariat',
    decidedBy: 'approver',
    revokes: true,
    takesBack: ['plaque', 'certificate'],
    clawback: 'unclear',
    banYears: 3,
    announced: true,
    beforeAward: false,
    advisesAuthority: false,
    basis: 'explicit',
  }

  it('[QY32.2] [QY32.3] for fraud: plaque and certificate, in public, three years; of the money the text is not clear', () => {
    expect(revocation('fraud')).toEqual({
      id: 'fraud',
      trigger: 'fraud',
      article: '32',
      incidentDomains: [],
      openList: false,
      windowYears: null,
      ...taken,
    })
  })

  it('[QY33.1] [QY33.2] for a major accident within two years after the award: the same', () => {
    expect(revocation('major-accident')).toEqual({
      id: 'major-accident',
      trigger: 'incident',
      article: '33',
      incidentDomains: ['quality', 'workSafety', 'environment', 'publicHealth', 'foodSafety'],
      atLeast: 'major',
      openList: true,
      windowYears: 2,
      ...taken,
    })
  })

  it('[QY33.1] [QY33.2] and for another grave matter against the aims of the award within two years', () => {
    expect(revocation('against-aims')).toEqual({
      id: 'against-aims',
      trigger: 'other',
      article: '33',
      incidentDomains: [],
      openList: false,
      windowYears: 2,
      ...taken,
    })
    expect(edition().revocations.length).toBe(3)
  })
})

describe('who does what', () => {
  const duties = (id: string) =>
    edition()
      .bodies.find((body) => body.id === id)
      ?.duties.map((duty) => [duty.id, duty.article, duty.steps])

  it('[QY6.1] the leading group guides, deliberates on the rules and fixes the list', () => {
    expect(duties('leading-group')).toEqual([
      ['guides', '6', ['preparation', 'deliberation']],
      ['deliberates-on-rules', '6', ['preparation']],
      ['fixes-list', '6', ['deliberation']],
    ])
  })

  it('[QY7.1] [QY7.2] [QY7.3] [QY8.1] [QY8.4] [QY18.1] [QY28.2] the office has eight duties', () => {
    expect(duties('city-office')).toEqual([
      ['organises', '7p1', ['call', 'application', 'eligibility', 'desk', 'site']],
      ['names-candidates', '7p1', ['evaluation', 'approval']],
      ['keeps-pool', '7p2', ['preparation']],
      ['publishes-rules', '7p3', ['preparation', 'publication']],
      ['engages-experts', '8p1', ['panels']],
      ['decides-panels', '8p3', ['panel-publication']],
      ['proposes-winners', '18p1', ['evaluation']],
      ['handles-objections', '28p2', ['preparation', 'objections']],
    ])
  })

  it('[QY8.2] [QY8.3] [QY17.1] the panels review and distil experience; an association trains', () => {
    expect(duties('review-panel')).toEqual([
      ['reviews', '8p2', ['desk', 'site', 'evaluation']],
      ['distils-experience', '17', ['evaluation']],
    ])
    expect(duties('training-association')).toEqual([['trains', '8p3', ['panels']]])
  })

  it('[QY13.1] [QY14.1] [QY26.1] [QY30.1] counties recommend and have the reports, departments answer, inspection is told', () => {
    expect(duties('county-offices')).toEqual([
      ['receives-papers', '12p2', ['application']],
      ['recommends', '13', ['recommendation']],
    ])
    expect(duties('county-departments')).toEqual([['joins-opinion', '13', ['recommendation']]])
    expect(duties('departments')).toEqual([['answers-inquiries', '14', ['inquiry']]])
    expect(duties('county-regulators')).toEqual([['receives-reports', '30', ['duties']]])
    expect(duties('discipline-inspection')).toEqual([['receives-feedback', '26', ['mutual-feedback']]])
  })
})
