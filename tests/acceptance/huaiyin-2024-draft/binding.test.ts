import { describe, expect, it } from 'vitest'
import { provisionIn } from '../kit/provisions.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const provision = (id: string) => provisionIn(edition(), id)
/** What article 14 and 15 have in common: no term, no measure named, shown to those who may use the title and to all. */
const shown = { whileValid: false, shownTo: ['applicant', 'public'], basis: 'explicit' }
const titleUse = (id: string) => {
  const found = edition().titleUses.find((one) => one.id === id)
  if (!found) throw new Error(`no use ${id}`)
  const { id: _, text: __, ...rest } = found
  return rest
}
const bodyOf = (id: string) => {
  const found = edition().bodies.find((body) => body.id === id)
  if (!found) throw new Error(`no body ${id}`)
  return found
}
const dutiesOf = (id: string) => bodyOf(id).duties.map((duty) => [duty.id, duty.article, duty.steps])

describe('what everyone is shown', () => {
  it('[HY4.1] the principles: voluntary, by experts, decided together, made public', () => {
    expect(provision('principles')).toEqual([
      '4',
      'principle',
      'shown',
      ['applicant', 'secretariat', 'assessor', 'committee', 'public'],
      [],
    ])
    const applying = of.bring(of.openCycle(world()), 'application', { applicants: [] })
    const input = { application: 'A01', name: '甲', code: '1', kind: 'legalPerson', facts: {}, documents: [] }
    expect(of.answer(applying, 'application', 'submit', of.secretariat, input)).toBe('NotYourAct')
    const order = edition().steps.map(({ id }) => id)
    const places = ['desk', 'deliberation', 'publicity'].map((id) => order.indexOf(id))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.includes(-1)).toBe(false)
  })

  it('[HY5.1] that the standard is kept up, where rules are made', () => {
    expect(provision('standard-kept-up')).toEqual([
      '5',
      'standard',
      'shown',
      ['secretariat', 'committee'],
      ['preparation'],
    ])
  })

  it('[HY10.5] that the prize money is part of the budget', () => {
    expect(provision('district-budget')).toEqual([
      '10p1',
      'funding',
      'shown',
      ['secretariat', 'approver', 'public'],
      [],
    ])
  })

  it('[HY11.1] that applicants answer for the truth of their papers, where they apply', () => {
    expect(provision('truthful-papers')).toEqual([
      '11',
      'truthfulness',
      'shown',
      ['applicant', 'recommender'],
      ['application'],
    ])
  })

  it('[HY13.1] that winners share their experience and keep innovating', () => {
    expect(edition().duties.map(({ text: _, ...rest }) => rest)).toEqual([
      {
        id: 'share-experience',
        kind: 'share',
        to: [],
        exceptSecrets: true,
        shownTo: ['applicant', 'secretariat', 'public'],
        article: '13',
        basis: 'explicit',
      },
    ])
  })

  it('[HY14.1] that the title may serve the image, with the year', () => {
    expect(titleUse('image-with-year')).toEqual({
      uses: ['image'],
      allowed: true,
      withYear: true,
      article: '14',
      ...shown,
    })
  })

  it('[HY14.2] never a product or its packaging', () => {
    expect(titleUse('not-on-products')).toEqual({
      uses: ['productAdvertising', 'product', 'packaging'],
      allowed: false,
      withYear: false,
      article: '14',
      ...shown,
    })
  })

  it('[HY15.1] that nobody else may run such reviews', () => {
    expect(provision('no-other-reviews')).toEqual(['15', 'exclusivity', 'shown', ['applicant', 'public'], []])
  })

  it('[HY15.2] that nobody may forge or usurp the title', () => {
    expect(titleUse('no-forging')).toEqual({
      uses: ['forgery'],
      allowed: false,
      withYear: false,
      article: '15',
      ...shown,
    })
    expect(edition().titleUses.length).toBe(3)
  })

  it('[HY16.1] who interprets the text', () => {
    expect(provision('interpreter')).toEqual([
      '16',
      'interpretation',
      'shown',
      ['applicant', 'secretariat', 'committee', 'public'],
      [],
    ])
  })

  it('[HY4.1] and nothing else: the text has assessors acknowledge nothing', () => {
    expect(edition().provisions.filter(({ effect }) => effect === 'acknowledged')).toEqual([])
    expect(edition().provisions.length).toBe(6)
  })
})

describe('who does what', () => {
  it('[HY6.1] the committee directs, approves the rules and proposes the candidates', () => {
    const { role, name, article } = bodyOf('committee')
    expect([role, name.zh, article]).toEqual(['committee', '淮阴区质量发展委员会', '6p1'])
    expect(dutiesOf('committee')).toEqual([
      ['directs', '6p1', ['preparation', 'deliberation']],
      ['approves-rules', '6p1', ['preparation']],
      ['proposes-candidates', '6p1', ['approval']],
      ['determines-candidates', '9(8)', ['deliberation']],
    ])
  })

  it('[HY6.2] its office does the daily work: rules, pool, plans and reviews; other work is shown only', () => {
    const { role, name, article } = bodyOf('secretariat')
    expect([role, name.zh, article]).toEqual(['secretariat', '淮阴区质量发展委员会办公室', '6p2'])
    expect(dutiesOf('secretariat')).toEqual([
      ['daily-work', '6p2', ['call', 'application', 'eligibility']],
      ['drafts-rules', '6p2', ['preparation']],
      ['keeps-pool', '6p2', ['preparation']],
      ['plans', '6p2', ['preparation']],
      ['organises-reviews', '6p2', ['desk', 'defence', 'site', 'evaluation']],
      ['other-work', '6p2', []],
      ['mobilises', '9(1)', ['call-notice']],
    ])
  })

  it('[HY7.1] [HY7.2] towns and parks examine and recommend in their area, departments in their industry', () => {
    const recommenders = edition().bodies.filter(({ role }) => role === 'recommender')
    expect(recommenders.map(({ id, name, article }) => [id, name.zh, article])).toEqual([
      ['towns', '各镇（街）人民政府（办事处）', '7'],
      ['parks', '园区（大市场）管委会', '7'],
      ['departments', '区各有关部门', '7'],
    ])
    expect(recommenders.map(({ id }) => dutiesOf(id))).toEqual([
      [['town-recommends', '7', ['recommendation']]],
      [['park-recommends', '7', ['recommendation']]],
      [['department-recommends', '7', ['recommendation']]],
    ])
  })
})

describe('how an award is taken back', () => {
  const revocation = (id: string) => {
    const found = edition().revocations.find((one) => one.id === id)
    if (!found) throw new Error(`no revocation ${id}`)
    const { text: _, note: __, threshold: ___, ...rest } = found
    return rest
  }
  const taken = {
    windowYears: null,
    discretionary: false,
    proposedBy: 'secretariat',
    decidedBy: 'approver',
    revokes: true,
    takesBack: ['plaque', 'certificate'],
    clawback: 'yes',
    banYears: 5,
    announced: true,
    beforeAward: false,
    advisesAuthority: false,
    basis: 'explicit',
  }

  it('[HY11.2] [HY11.3] for fraud: title, plaque, certificate and money, in public, and five years without applying', () => {
    expect(revocation('fraud')).toEqual({
      id: 'fraud',
      trigger: 'fraud',
      article: '11',
      incidentDomains: [],
      openList: false,
      ...taken,
    })
  })

  it('[HY12.1] [HY12.2] for an accident after the award with grave effect: the same, without a window', () => {
    expect(revocation('grave-incident')).toEqual({
      id: 'grave-incident',
      trigger: 'incident',
      article: '12',
      incidentDomains: ['quality', 'workSafety', 'environment'],
      openList: true,
      ...taken,
    })
    expect(edition().revocations.length).toBe(2)
  })
})
