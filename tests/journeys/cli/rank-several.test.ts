import { appendFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, dataWhere, type Document, file, json } from './cli-under-test.ts'

const table = (head: string, ...rows: string[]) => file('scores.csv', [head, ...rows].join('\n'))
const rank = (edition: string, scores: string, ...more: string[]) =>
  json(['rank', edition, '--scores', scores, ...more])
const totals = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  table(
    'application,stage,score',
    ...Object.entries(rows).flatMap(([application, scores]) =>
      Object.entries(scores).map(([stage, score]) => `${application},${stage},${score}`),
    ),
  )
const rows = (composite: Document) =>
  composite.rows.map(({ group, rank: place, application, composite: total }: Document) =>
    [...(group ?? []), place, application, total].join(' '),
  )

describe('rank, where several steps put scores together', () => {
  const scores = totals({
    A: { desk: 80, defence: 60, site: 70 },
    B: { desk: 70, defence: 90, site: 60 },
    C: { desk: 60, defence: 70, site: 80 },
  })

  it('[HY9.7] [HY9.9] scales the weights to the stages that each has, and prints every composite', async () => {
    const { exit, document } = await rank(
      'huaiyin-2024-draft',
      scores,
      '--weights',
      'desk=30,defence=20,site=50',
    )
    expect([exit, document.notOfficial]).toEqual([0, true])
    expect(document.composites.map(({ step }: Document) => step)).toEqual(['desk-and-defence', 'evaluation'])
    expect(document.composites.map(rows)).toEqual([
      ['1 B 78', '2 A 72', '3 C 64'],
      ['1 C 72', '2 A 71', '3 B 69'],
    ])
    expect(document.composite.map(({ application }: Document) => application)).toEqual(['C', 'A', 'B'])
    const values = document.openPoints.map(({ id, value }: Document) => [id, value])
    expect(values).toContainEqual(['first-weights', { desk: '60%', defence: '40%' }])
    expect(values).toContainEqual(['final-weights', { desk: '30%', defence: '20%', site: '50%' }])
  })

  it('keeps shares exact that no decimal says', async () => {
    const { document } = await rank('huaiyin-2024-draft', scores, '--weights', 'desk=30,defence=40,site=30')
    expect(rows(document.composites[0])).toEqual(['1 B 570/7', '2 A 480/7', '3 C 460/7'])
  })

  it('uses weights with a step before them for that step alone', async () => {
    const one = await cli([
      'rank',
      'huaiyin-2024-draft',
      '--scores',
      scores,
      '--weights',
      'desk-and-defence:desk=50,defence=50',
    ])
    expect([one.exit, one.stderr]).toEqual([
      4,
      expect.stringMatching(/（final-weights）尚未决定，暂不能计算/),
    ])
    const none = await cli([
      'rank',
      'huaiyin-2024-draft',
      '--scores',
      scores,
      '--weights',
      'desk:desk=50,defence=50',
    ])
    expect([none.exit, none.stderr]).toEqual([3, expect.stringMatching(/现有：desk-and-defence、evaluation/)])
  })
})

describe('rank, where people find the standard reached', () => {
  const scores = totals({ A: { desk: 80, site: 80, defence: 80 }, B: { desk: 70, site: 70, defence: 70 } })
  const weights = ['--weights', 'desk=30,site=50,defence=20']

  it('[CC12.1] ranks, and lists nobody before they have', async () => {
    const { exit, document } = await rank('changchun-2018', scores, ...weights)
    expect([exit, document.candidates]).toEqual([4, {}])
    expect(rows(document.composites[0])).toEqual(['1 A 80', '2 B 70'])
    expect(document.awaits).toEqual({
      what: 'finding',
      of: 'quality-award',
      by: 'committee',
      applications: ['A', 'B'],
    })
    const { stderr } = await cli(['rank', 'changchun-2018', '--scores', scores, ...weights])
    expect(stderr).toMatch(
      /A、B是否达到“.*”评定标准须由.*认定，尚不能列出候选名单；认定后请加 --reached quality-award=申报编号。\n$/,
    )
  })

  it('[CC12.1] lists whom they found to reach it', async () => {
    const found = ['--reached', 'quality-award=B', '--reached', 'nominee-award=']
    const { exit, document } = await rank('changchun-2018', scores, ...weights, ...found)
    expect([exit, document.candidates]).toEqual([0, { 'quality-award': ['B'], 'nominee-award': [] }])
    expect(document.vacant).toEqual({ 'quality-award': 4, 'nominee-award': 10 })
    const wrong = await cli(['rank', 'changchun-2018', '--scores', scores, '--reached', 'lottery=A'])
    expect([wrong.exit, wrong.stderr]).toEqual([
      3,
      expect.stringMatching(/由人员认定的奖项有：quality-award、nominee-award/),
    ])
  })
})

describe('rank, where persons apply as well', () => {
  const weights = ['--weights', 'desk=40,site=60']
  const HEAD = 'application,申报类别,stage,score'
  const both = [
    'A,组织,desk,80',
    'A,,site,60',
    'P,个人,desk,95',
    'P,个人,site,70',
    'Q,person,desk,60',
    'Q,,site,65',
  ]

  it('[ED3.2] ranks them apart', async () => {
    const { document } = await rank('ordos-draft', table(HEAD, ...both), ...weights)
    expect(document.composites.map(rows)).toEqual([
      ['legalPerson 1 A 68', 'person 1 P 80', 'person 2 Q 63'],
      ['legalPerson 1 A 68', 'person 1 P 80', 'person 2 Q 63'],
    ])
    expect(document.candidates).toEqual({ 'organisation-award': ['A'], 'person-award': ['P', 'Q'] })
    const { stdout } = await cli(['rank', 'ordos-draft', '--scores', table(HEAD, ...both), ...weights])
    expect(stdout).toMatch(
      /（法人）（第十九条）\n.*\n  1 +A .*\n\n.*（个人）（第十九条）\n.*\n  1 +P .*\n  2 +Q /,
    )
  })

  it.each([
    [
      'A,guild,desk,80',
      /第2行：申报类别“guild”不在办法规定之内；请改为：法人（legalPerson）、个人（person）。/,
    ],
    ['A,组织,desk,80\nA,个人,site,80', /第3行：“A”在第2行填写为“组织”，此处为“个人”；请核对后改为一致。/],
  ])('says what is wrong with %s', async (row, sentence) => {
    const { exit, stderr } = await cli(['rank', 'ordos-draft', '--scores', table(HEAD, row), ...weights])
    expect([exit, stderr]).toEqual([3, expect.stringMatching(sentence)])
  })

  it('scores no person by the standard of organisations', async () => {
    const long = table('application,kind,stage,assessor,item,percent', 'P,person,desk,x,4.1.2,60')
    const { exit, stderr } = await cli(['rank', 'ordos-draft', '--scores', long, ...weights])
    expect([exit, stderr]).toEqual([
      3,
      expect.stringMatching(
        /个人没有适用的评分标准；请加 --person-standard 写明个人适用的评分标准，可选：example-person-2026。/,
      ),
    ])
    const other = await cli([
      'rank',
      'ordos-draft',
      '--scores',
      long,
      ...weights,
      '--person-standard',
      'example-person-2026',
    ])
    expect(other.stderr).toMatch(/评分标准 .* 没有条款“4\.1\.2”/)
  })
})

describe('rank, where awards are cells by sector', () => {
  it('fills each with those of its sector', async () => {
    const data = dataWhere(
      'awards.yaml',
      /awards:[^]*quotas:/,
      `awards:
  - { id: mayor-award, rank: 1, name: { zh: 制造业, en: Making }, sectors: [make], article: "3p2" }
  - { id: nominee-award, rank: 1, name: { zh: 服务业, en: Serving }, sectors: [serve], article: "3p2" }
quotas:`,
    )
    appendFileSync(
      `${data}/regulations/wuxi-2024/edition.yaml`,
      `
sectors:
  - { id: make, name: { zh: 制造业, en: Making }, article: "3p2" }
  - { id: serve, name: { zh: 服务业, en: Serving }, article: "3p2" }
`,
    )
    const of = (application: string, sector: string, score: number) =>
      ['desk', 'site', 'defence'].map((stage) => `${application},${sector},${stage},${score}`)
    const scores = table(
      'application,行业类别,stage,score',
      ...of('A', 'make', 90),
      ...of('B', '服务业', 80),
      ...of('C', 'make', 70),
    )
    const call = ['rank', 'wuxi-2024', '--data', data, '--scores', scores]
    const { exit, document } = await json(call)
    expect([exit, document.candidates]).toEqual([0, { 'mayor-award': ['A', 'C'], 'nominee-award': ['B'] }])
    const wrong = await cli([
      'rank',
      'wuxi-2024',
      '--data',
      data,
      '--scores',
      table('application,sector,stage,score', 'A,fishing,desk,80'),
    ])
    expect([wrong.exit, wrong.stderr]).toEqual([
      3,
      expect.stringMatching(/行业类别“fishing”不在办法规定之内；请改为：制造业（make）、服务业（serve）。/),
    ])
  })
})

it('asks for the kind of each applicant where rankings go by it', async () => {
  const scores = file('scores.csv', 'application,stage,score\nA1,desk,70\nA1,site,70\n')
  const { exit, stderr } = await cli(['rank', 'example-city', '--scores', scores, '--decide', 'panel-size=3'])
  expect(exit).toBe(3)
  expect(stderr).toContain('缺少列：申报类别；办法对不同类别的申报者分别排名，请增加该列，填写法人')
})
