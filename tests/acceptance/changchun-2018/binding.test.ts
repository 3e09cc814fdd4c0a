import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../src/core/scoring/standard.ts'
import { provisionIn } from '../kit/provisions.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const begun = () => of.once(world(), 'begun', () => of.openCycle(world()))
const provision = (id: string) => provisionIn(edition(), id)
const bodyOf = (id: string) => {
  const found = edition().bodies.find((body) => body.id === id)
  if (!found) throw new Error(`no body ${id}`)
  return found
}
const dutiesOf = (id: string) => bodyOf(id).duties.map((duty) => [duty.id, duty.article, duty.steps])

describe('what everyone is shown', () => {
  it('[CC3.1] the principles, to all who take part and to the public', () => {
    expect(provision('principles')).toEqual([
      '3',
      'principle',
      'shown',
      ['applicant', 'secretariat', 'assessor', 'committee', 'public'],
      [],
    ])
  })

  it('[CC14.2] that applying is voluntary: nobody applies for another, and who applied may withdraw', () => {
    const applying = of.bring(begun(), 'application', { applicants: [] })
    const input = { application: 'A01', name: '甲', code: '1', kind: 'legalPerson', facts: {}, documents: [] }
    expect(of.answer(applying, 'application', 'submit', of.secretariat, input)).toBe('NotYourAct')
    expect(of.answer(applying, 'application', 'submit', of.applicant('A02'), input)).toBe('NotOwnCase')
    const reviewed = of.bring(begun(), 'desk', { applicants: ['A01'] })
    const withdrawal = { application: 'A01', reason: '自愿退出' }
    const gone = of.act(reviewed, 'application', 'withdraw', of.applicant('A01'), withdrawal)
    expect(of.told(gone, 'ApplicationWithdrawn')).toBe('A01公司撤回申报：自愿退出')
    expect(provision('voluntary')).toEqual([
      '14',
      'principle',
      'shown',
      ['applicant', 'recommender', 'public'],
      ['application'],
    ])
  })

  it('[CC17.1] what the prize money is for: mainly improvement, which leaves the list open, and nothing beside quality', () => {
    const { purposes, openList, onlyThese, shownTo, article, basis } = edition().prizeUse ?? {}
    expect([purposes?.map(({ id }) => id), openList, onlyThese, shownTo, article, basis]).toEqual([
      ['improvement'],
      true,
      true,
      ['applicant', 'approver', 'public'],
      '17',
      'explicit',
    ])
  })

  it('[CC17.2] that winners go on: new targets, new methods, their own experience; nobody is named to whom they owe it', () => {
    const shown = edition().duties.map(({ text: _, ...rest }) => rest)
    expect(shown).toEqual([
      {
        id: 'winners-go-on',
        kind: 'improve',
        to: [],
        exceptSecrets: false,
        shownTo: ['applicant', 'public'],
        article: '17',
        basis: 'explicit',
      },
    ])
  })

  it('[CC18.1] that office and departments supervise and assist the winners', () => {
    expect(provision('supervision-and-help')).toEqual([
      '18',
      'supervision',
      'shown',
      ['applicant', 'secretariat', 'recommender', 'public'],
      [],
    ])
  })

  it('[CC22.2] that the text may be revised when what it rests on changes', () => {
    expect(provision('may-be-revised')).toEqual([
      '22',
      'interpretation',
      'shown',
      ['secretariat', 'committee', 'public'],
      [],
    ])
  })

  it('[CC23.1] who interprets the text', () => {
    expect(provision('interpreter')).toEqual([
      '23',
      'interpretation',
      'shown',
      ['applicant', 'secretariat', 'committee', 'public'],
      [],
    ])
  })

  it('[CC23.2] that other policies of the city yield where they differ; none is named, none repealed', () => {
    expect(provision('prevails')).toEqual([
      '23',
      'interpretation',
      'shown',
      ['applicant', 'secretariat', 'committee', 'public'],
      [],
    ])
    expect(edition().supersedes).toEqual([])
  })
})

describe('who does what', () => {
  it('[CC5.1] [CC15.2] the joint conference is responsible, beside its other work, and determines', () => {
    const { role, name, article } = bodyOf('committee')
    expect([role, name.zh, article]).toEqual(['committee', '长春市质量强市战略联席会议', '5'])
    expect(dutiesOf('committee')).toEqual([
      ['responsible', '5', ['deliberation']],
      ['determines', '15', ['deliberation']],
      ['proposes-revocation', '19', ['revocation']],
    ])
  })

  it('[CC5.2] its office does the daily work; the bureau that holds it was followed by another', () => {
    const { role, name, article, successor } = bodyOf('secretariat')
    expect([role, name.zh, article]).toEqual(['secretariat', '联席会议办公室（设在市质监局）', '5'])
    expect([successor?.name.zh, successor?.article, successor?.basis]).toEqual([
      '联席会议办公室（设在市市场监督管理局）',
      '5',
      'inferred',
    ])
    const [organises] = dutiesOf('secretariat')
    expect(organises).toEqual(['organises', '5', ['call', 'application', 'eligibility', 'evaluation']])
  })

  it('[CC6.1] [CC6.2] [CC6.3] [CC6.4] [CC6.5] the office has five duties; it supervises winners by what they do with the money, how they go on, and what befalls them', () => {
    expect(dutiesOf('secretariat').slice(1)).toEqual([
      ['drafts-standards', '6(1)', ['preparation']],
      ['organises-recommendation', '6(2)', ['call-notice', 'recommendation']],
      ['organises-reviews', '6(3)', ['desk', 'site']],
      ['trains', '6(4)', ['preparation']],
      ['supervises-winners', '6(5)', ['prizes', 'duties', 'revocation']],
    ])
  })

  it('[CC5.3] the expert panel reviews papers and sites', () => {
    const { role, name, article } = bodyOf('expert-panel')
    expect([role, name.zh, article]).toEqual(['panel', '评审专家组', '5'])
    expect(dutiesOf('expert-panel')).toEqual([['reviews', '5', ['desk', 'site']]])
  })

  it('[CC7.1] departments, county and district regulators and associations foster and recommend', () => {
    const recommenders = edition().bodies.filter(({ role }) => role === 'recommender')
    expect(recommenders.map(({ id, name, article }) => [id, name.zh, article])).toEqual([
      ['departments', '市政府相关部门', '7'],
      ['county-regulators', '各县（市）市场监督管理局', '7'],
      ['district-branches', '各城区质监分局', '7'],
      ['associations', '行业协（商）会', '7'],
    ])
    expect(recommenders.map(({ id }) => dutiesOf(id))).toEqual([
      [['department-recommends', '7', ['recommendation']]],
      [['county-recommends', '7', ['recommendation']]],
      [['district-recommends', '7', ['recommendation']]],
      [['association-recommends', '7', ['recommendation']]],
    ])
    expect(bodyOf('district-branches').successor?.name.zh).toBe('各城区市场监督管理部门')
  })
})

describe('who reviews', () => {
  const marks = () =>
    Object.fromEntries(itemsOf(world().standards['gbt-19580-2012'] as never).map(({ id }) => [id, 50]))
  const seated = (step: string) => {
    const panel = { panel: '一组', leader: 'z1', members: ['z1', 'z2', 'z3'], applications: ['A01'] }
    return of.act(of.bring(begun(), step, { applicants: ['A01'] }), step, 'formPanel', of.secretariat, panel)
  }
  const scoring = (cycle: of.Cycle, step: string) =>
    [cycle, step, 'submitScorecard', of.assessor('z1'), { application: 'A01', marks: marks() }] as const

  it('[CC21.1] [CC21.2] has acknowledged secrecy, clean hands and liability before the first sheet, in each review', () => {
    for (const step of ['desk', 'site', 'defence']) {
      expect(of.refused(...scoring(seated(step), step))).toEqual([
        'NotAcknowledged',
        ['21'],
        '依据《管理办法》第二十一条，评审人员须先确认知悉：评审部门和人员依法保守商业秘密、技术秘密，廉洁公正，按规定和程序评审。滥用职权、玩忽职守、徇私舞弊造成不良后果的，取消评审工作资格，提请处分；构成犯罪的依法追究刑事责任。z1尚未确认，暂不能提交评分表，请先办理确认知悉。',
      ])
      const read = of.act(seated(step), step, 'acknowledge', of.assessor('z1'), {})
      expect(of.told(read, 'ProvisionsAcknowledged')).toBe('z1确认知悉第二十一条')
      expect(of.answer(...scoring(read, step))).toBe('ok')
    }
  })

  it('[CC21.1] secrecy and clean hands bind assessors, office and joint conference', () => {
    expect(provision('confidentiality')).toEqual([
      '21',
      'confidentiality',
      'acknowledged',
      ['assessor', 'secretariat', 'committee'],
      ['desk', 'site', 'defence'],
    ])
  })

  it('[CC21.2] abuse, neglect and favouritism cost the right to review', () => {
    expect(provision('staff-liability')).toEqual([
      '21',
      'staffLiability',
      'acknowledged',
      ['assessor', 'secretariat', 'committee'],
      ['desk', 'site', 'defence'],
    ])
  })
})
