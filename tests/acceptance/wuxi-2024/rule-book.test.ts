import { describe, expect, it } from 'vitest'
import { APPROVED } from './rule-book-expected.ts'
import { linesOn, unitsInBook } from './rule-book-lines.ts'

/** Every unit of the text: its id, the rules that it holds, its name. */
const UNITS: readonly (readonly [string, string, string])[] = [
  ['preamble', '[WX17.1]', '发文正文'],
  ['1', '[WX1.1]', '第一条'],
  ['2', '[WX2.1]', '第二条'],
  ['3p1', '[WX3.1]', '第三条第一款'],
  ['3p2', '[WX3.2] [WX3.3] [WX3.4] [WX3.5] [WX3.6]', '第三条第二款'],
  ['4', '[WX4.1]', '第四条'],
  ['5p1', '[WX5.1]', '第五条第一款'],
  ['5p2', '[WX5.2] [WX5.3]', '第五条第二款'],
  ['5p3', '[WX5.4] [WX5.5]', '第五条第三款'],
  ['6', '[WX6.1] [WX6.2]', '第六条'],
  ['7', '[WX7.1]', '第七条'],
  ['8', '[WX8.1]', '第八条'],
  ['8(1)', '[WX8.1]', '第八条第（一）项'],
  ['8(2)', '[WX8.2]', '第八条第（二）项'],
  ['8(3)', '[WX8.3]', '第八条第（三）项'],
  ['9', '[WX9.1]', '第九条'],
  ['9(1)', '[WX9.1]', '第九条第（一）项'],
  ['9(2)', '[WX9.2]', '第九条第（二）项'],
  ['9(3)', '[WX9.3]', '第九条第（三）项'],
  ['9(4)', '[WX9.4]', '第九条第（四）项'],
  ['9(5)', '[WX9.5]', '第九条第（五）项'],
  ['9(6)', '[WX9.6]', '第九条第（六）项'],
  ['9(7)', '[WX9.7]', '第九条第（七）项'],
  ['10', '[WX10.1]', '第十条'],
  ['10(1)', '[WX10.2]', '第十条第（一）项'],
  ['10(2)', '[WX10.3]', '第十条第（二）项'],
  ['10(3)', '[WX10.4] [WX10.5] [WX10.6]', '第十条第（三）项'],
  ['10(4)', '[WX10.7]', '第十条第（四）项'],
  ['10(5)', '[WX10.8]', '第十条第（五）项'],
  ['10(6)', '[WX10.9]', '第十条第（六）项'],
  ['10(7)', '[WX10.10] [WX10.11] [WX10.12] [WX10.13] [WX10.14] [WX10.15] [WX10.16]', '第十条第（七）项'],
  ['10p2', '[WX10.17]', '第十条第二款'],
  ['11', '[WX11.11]', '第十一条'],
  ['11(1)', '[WX11.1] [WX11.2]', '第十一条第（一）项'],
  ['11(2)', '[WX11.3]', '第十一条第（二）项'],
  ['11(3)', '[WX11.4]', '第十一条第（三）项'],
  ['11(3)p2', '[WX11.5]', '第十一条第（三）项第二款'],
  ['11(4)', '[WX11.6]', '第十一条第（四）项'],
  ['11(5)', '[WX11.7] [WX11.8]', '第十一条第（五）项'],
  ['11(6)', '[WX11.9] [WX11.12]', '第十一条第（六）项'],
  ['11(7)', '[WX11.10]', '第十一条第（七）项'],
  ['12', '[WX12.1] [WX12.2] [WX12.3] [WX12.4]', '第十二条'],
  ['13', '[WX13.1]', '第十三条'],
  ['14', '[WX14.1]', '第十四条'],
  ['15', '[WX15.1]', '第十五条'],
  ['16', '[WX16.1]', '第十六条'],
  ['17', '[WX17.1] [WX17.2]', '第十七条'],
]

describe('the rule book of wuxi-2024, as approved', () => {
  for (const [unit, rules, name] of UNITS) {
    it(`${rules} says of ${name} what was approved, in both languages`, () => {
      expect(linesOn(unit, 'zh')).toEqual(APPROVED[unit]?.zh)
      expect(linesOn(unit, 'en')).toEqual(APPROVED[unit]?.en)
    })
  }

  it('speaks of every unit of the text and of no other', () => {
    const units = UNITS.map(([unit]) => unit)
    expect(Object.keys(APPROVED).toSorted()).toEqual(units.toSorted())
    expect(unitsInBook().toSorted()).toEqual(units.toSorted())
  })
})

/** The edition's own word for each term, under the rule in which the text uses it. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['WX3.2', '届〔cycle〕称“年度”。', 'Cycle [cycle] is called "year".'],
  ['WX3.6', '奖项〔award〕称“市长质量奖”。', 'Award [award] is called "Mayor Quality Award".'],
  ['WX7.1', '申报通知〔callNotice〕称“申报通知”。', 'Call notice [callNotice] is called "call notice".'],
  ['WX8.1', '评审委员会〔committee〕称“评委会”。', 'Committee [committee] is called "assessment committee".'],
  [
    'WX9.1',
    '秘书处〔secretariat〕称“评委会秘书处”。',
    'Secretariat [secretariat] is called "secretariat of the committee".',
  ],
  ['WX9.3', '评审专家〔assessor〕称“评审员”。', 'Assessor [assessor] is called "assessor".'],
  ['WX9.3', '专家库〔pool〕称“评审员专家库”。', 'Pool [pool] is called "pool of assessors".'],
  ['WX9.4', '评审组〔panel〕称“评审组”。', 'Panel [panel] is called "panel".'],
  [
    'WX11.1',
    '申报公告〔callAnnouncement〕称“评奖公告”。',
    'Call announcement [callAnnouncement] is called "call announcement".',
  ],
  [
    'WX11.2',
    '申报组织〔applicant〕称“申报组织”。',
    'Applicant [applicant] is called "applicant organisation".',
  ],
  ['WX11.2', '申报〔application〕称“申报”。', 'Application [application] is called "application".'],
  [
    'WX11.2',
    '推荐〔recommendation〕称“推荐意见”。',
    'Recommendation [recommendation] is called "recommendation".',
  ],
  [
    'WX11.3',
    '资格审查〔eligibilityCheck〕称“资格审核”。',
    'Eligibility check [eligibilityCheck] is called "eligibility check".',
  ],
  ['WX11.4', '材料评审〔deskReview〕称“材料评审”。', 'Desk review [deskReview] is called "desk review".'],
  ['WX11.5', '入围〔shortlist〕称“入围名单”。', 'Shortlist [shortlist] is called "shortlist".'],
  ['WX11.6', '现场评审〔siteVisit〕称“现场评审”。', 'Site visit [siteVisit] is called "site visit".'],
  ['WX11.6', '陈述答辩〔defence〕称“演讲答辩评审”。', 'Defence [defence] is called "speech and defence".'],
  [
    'WX11.7',
    '综合评分〔compositeScore〕称“总分”。',
    'Composite score [compositeScore] is called "total score".',
  ],
  [
    'WX11.8',
    '候选名单〔candidateList〕称“候选名单”。',
    'Candidate list [candidateList] is called "candidate list".',
  ],
  ['WX11.9', '公示〔publicity〕称“社会公示”。', 'Publicity [publicity] is called "public notice period".'],
  ['WX11.10', '异议〔objection〕称“异议”。', 'Objection [objection] is called "objection".'],
  [
    'WX11.10',
    '批准〔approval〕称“政府批准”。',
    'Approval [approval] is called "approval by the government".',
  ],
  ['WX11.10', '批准机关〔approver〕称“市人民政府”。', 'Approver [approver] is called "city government".'],
  ['WX12.1', '表彰〔conferral〕称“表彰”。', 'Conferral [conferral] is called "conferral".'],
  [
    'WX12.1',
    '获奖公告〔resultAnnouncement〕称“获奖公告”。',
    'Result announcement [resultAnnouncement] is called "result announcement".',
  ],
]

describe('what rests on no article', () => {
  for (const [rule, zh, en] of WORDS) {
    it(`[${rule}] uses the word of the text: ${zh}`, () => {
      expect(linesOn(null, 'zh', 'words').filter((line) => line === zh)).toEqual([zh])
      expect(linesOn(null, 'en', 'words').filter((line) => line === en)).toEqual([en])
    })
  }

  it('uses no other word of its own', () => {
    expect(linesOn(null, 'zh', 'words').toSorted()).toEqual(WORDS.map(([, zh]) => zh).toSorted())
    expect(linesOn(null, 'en', 'words').toSorted()).toEqual(WORDS.map(([, , en]) => en).toSorted())
  })

  it('[WX2.1] names the text, in full and in short, and says that it was issued', () => {
    expect(linesOn(null, 'zh', 'head')).toEqual([
      '无锡市市长质量奖评定管理办法〔wuxi-2024〕，简称《评定管理办法》，已印发。',
    ])
    expect(linesOn(null, 'en', 'head')).toEqual([
      'Measures of Wuxi City for the Mayor Quality Award [wuxi-2024], in short the Measures; issued.',
    ])
  })

  it('[WX1.1] [WX8.1] [WX10.1] [WX11.11] [WX12.1] [WX17.1] puts each article in its chapter', () => {
    expect(linesOn(null, 'zh', 'articles')).toEqual([
      '总则〔general〕：第一条至第七条。',
      '组织管理〔organisation〕：第八条至第九条。',
      '申报条件〔conditions〕：第十条。',
      '评定程序〔procedure〕：第十一条。',
      '奖励及监督管理〔rewards-and-oversight〕：第十二条至第十六条。',
      '附则〔final〕：第十七条。',
    ])
    expect(linesOn(null, 'en', 'articles')).toEqual([
      'General provisions [general]: article 1 to article 7.',
      'Organisation [organisation]: article 8 to article 9.',
      'Conditions for applying [conditions]: article 10.',
      'Procedure [procedure]: article 11.',
      'Rewards and oversight [rewards-and-oversight]: article 12 to article 16.',
      'Final provisions [final]: article 17.',
    ])
  })
})
