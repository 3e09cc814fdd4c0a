import { appendFileSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeWorkbook } from '../../../src/adapters/tables/write-workbook.ts'
import { cli, dataWhere, type Document, file, json, project, scratch } from './cli-under-test.ts'

const HEAD = 'application,stage,score'
/** A summary: each application with its percent in the desk review, the site visit and the defence. */
const summary = (rows: Readonly<Record<string, readonly (string | null)[]>>) =>
  file(
    'scores.csv',
    [
      HEAD,
      ...Object.entries(rows).flatMap(([application, scores]) =>
        scores.flatMap((score, i) =>
          score === null ? [] : [`${application},${['desk', 'site', 'defence'][i]},${score}`],
        ),
      ),
    ].join('\n'),
  )
const rank = (scores: string, ...more: string[]) => json(['rank', 'wuxi-2024', '--scores', scores, ...more])
const refusal = (content: string | Uint8Array) =>
  cli(['rank', 'wuxi-2024', '--scores', file('scores.csv', content)])

type Item = { readonly id: string; readonly points: number }
const items: readonly Item[] = parse(
  readFileSync(join(project, 'standards/gbt-19580-2012.yaml'), 'utf8'),
).categories.flatMap((category: { items: Item[] }) => category.items)
/** Every item of a sheet with one percent, but for those named. */
const sheet = (
  application: string,
  stage: string,
  assessor: string,
  percent: number,
  but: Record<string, number> = {},
) => items.map(({ id }) => `${application},${stage},${assessor},${id},${but[id] ?? percent}`)

describe('rank', () => {
  it('weights the stages exactly, ranks, and lists the candidates of each award', async () => {
    const { exit, document } = await rank(
      summary({
        A: ['80', '70', '60'],
        B: ['60.5', '60', '60'],
        C: ['50', '50', '50'],
        D: ['49.99', '50', '50'],
      }),
    )
    expect(exit).toBe(0)
    expect(document).toEqual({
      edition: 'wuxi-2024',
      standard: 'gbt-19580-2012',
      composite: [
        {
          application: 'A',
          rank: 1,
          tiedWith: [],
          stages: { desk: '80', site: '70', defence: '60' },
          composite: '71',
          shown: '71.00',
        },
        {
          application: 'B',
          rank: 2,
          tiedWith: [],
          stages: { desk: '60.5', site: '60', defence: '60' },
          composite: '60.15',
          shown: '60.15',
        },
        {
          application: 'C',
          rank: 3,
          tiedWith: [],
          stages: { desk: '50', site: '50', defence: '50' },
          composite: '50',
          shown: '50.00',
        },
        {
          application: 'D',
          rank: 4,
          tiedWith: [],
          stages: { desk: '49.99', site: '50', defence: '50' },
          composite: '49.997',
          shown: '50.00',
        },
      ],
      composites: [{ step: 'evaluation', article: '11(5)', rows: document.composite }],
      cuts: [
        {
          step: 'shortlist',
          article: '11(3)p2',
          kept: ['A', 'B', 'C', 'D'],
          out: [],
          line: '49.99',
          ties: [],
          shortfall: 16,
        },
      ],
      candidates: { 'mayor-award': ['A', 'B'], 'nominee-award': ['C'] },
      vacant: { 'mayor-award': 3, 'nominee-award': 9 },
      unranked: [],
      openPoints: [
        expect.objectContaining({ id: 'shortlist-ties', value: 'chain', source: 'default' }),
        expect.objectContaining({ id: 'seat-ties', value: 'chain', source: 'default' }),
        expect.objectContaining({ id: 'lower-tier', value: 'next-in-rank', source: 'default' }),
        expect.objectContaining({ id: 'score-decimals', value: 2, source: 'default' }),
      ],
    })
  })

  it('takes the mean over the panel, then points, and a consensus before the mean', async () => {
    const long = [
      'application,stage,assessor,item,percent',
      ...['desk', 'site', 'defence'].flatMap((stage) => [
        ...sheet('A', stage, 'p', 50, { '4.7.2': 60 }),
        ...sheet('A', stage, 'q', 50, { '4.7.2': 70 }),
        ...sheet('A', stage, 'r', 50, { '4.7.2': 65 }),
      ]),
      'A,site,consensus,4.7.2,100',
    ]
    const { exit, document } = await rank(file('marks.csv', long.join('\n')))
    expect(exit).toBe(0)
    // 4.7.2 has 80 of 1000 points: 65 % there is 1.2 % more in all, 100 % four per cent.
    expect(document.composite[0].stages).toEqual({ desk: '51.2', site: '54', defence: '51.2' })
    expect(document.composite[0].composite).toBe('52.6')
  })

  it('keeps a mean that is no decimal exact', async () => {
    const long = [
      'application,stage,assessor,item,percent',
      ...sheet('A', 'desk', 'p', 50),
      ...sheet('A', 'desk', 'q', 50),
      ...sheet('A', 'desk', 'r', 50, { '4.7.2': 55 }),
    ]
    const { document } = await rank(file('marks.csv', long.join('\n')))
    expect(document.cuts[0].line).toBe('752/15')
    expect(document.unranked).toEqual([{ application: 'A', missing: ['site', 'defence'] }])
  })

  it('reads Chinese columns and stages, with a byte order mark or in GB18030, and workbooks', async () => {
    const rows = [
      ['甲', '材料评审', '80'],
      ['甲', '现场评审', '70%'],
      ['甲', '演讲答辩评审', '60'],
    ]
    const expected = { 甲: '71' }
    const totals = async (path: string) =>
      Object.fromEntries(
        (await rank(path)).document.composite.map((row: Document) => [row.application, row.composite]),
      )
    const text = ['申报编号,环节,得分', ...rows.map((row) => row.join(','))].join('\r\n')
    expect(await totals(file('a.csv', `\ufeff${text}`))).toEqual(expected)
    // The same rows in GB18030, which Node cannot write.
    const gb18030 =
      'c9eab1a8b1e0bac52cbbb7bdda2cb5c3b7d60abcd72cb2c4c1cfc6c0c9f32c38300abcd72ccfd6b3a1c6c0c9f32c3730250abcd72cd1ddbdb2b4f0b1e7c6c0c9f32c36300a'
    expect(await totals(file('b.csv', Buffer.from(gb18030, 'hex')))).toEqual(expected)
    const book = join(scratch(), 'c.xlsx')
    const columns = ['申报编号', '环节', '得分'].map((title) => ({
      key: title,
      title,
      isNumber: title === '得分',
    }))
    const records = rows.map(([a = '', b = '', c = '']) => ({
      申报编号: a,
      环节: b,
      得分: c.replace('%', ''),
    }))
    expect((await writeWorkbook(book, [{ name: '汇总', columns, rows: records }])).ok).toBe(true)
    expect(await totals(book)).toEqual(expected)
  })

  it('cuts at twenty before it weights; later scores of those cut do not count, and it says so', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 21 }, (_, i) => [
        `A${String(i + 1).padStart(2, '0')}`,
        [`${80 - i}`, i === 20 ? '100' : '60', '60'],
      ]),
    )
    const { document } = await rank(summary(rows))
    expect([document.cuts[0].kept.length, document.cuts[0].out, document.cuts[0].line]).toEqual([
      20,
      ['A21'],
      '61',
    ])
    expect(document.cuts[0].scoredLaterAllTheSame).toEqual(['A21'])
    expect(document.composite.map((row: Document) => row.application)).not.toContain('A21')
    const { stdout } = await cli(['rank', 'wuxi-2024', '--scores', summary(rows)])
    expect(stdout).toContain('  A21未入围，文件中其后续环节的得分不予计入。\n')
  })

  const tied = Object.fromEntries(
    Array.from({ length: 21 }, (_, i) => [
      `A${String(i + 1).padStart(2, '0')}`,
      [i < 19 ? `${80 - i}` : '50', '60', '60'],
    ]),
  )

  it('leaves a tie at the line to the committee: nothing is computed on a guess', async () => {
    const { exit, document } = await rank(summary(tied))
    expect(exit).toBe(4)
    expect(document.cuts[0].undecided).toEqual({ applications: ['A20', 'A21'], places: 1 })
    expect(document.cuts[0].ties[0].decidedBy).toBe(null)
    expect([document.composite, document.candidates]).toEqual([[], {}])
    const { stderr } = await cli(['rank', 'wuxi-2024', '--scores', summary(tied)])
    expect(stderr).toBe(
      '第十一条第（三）项第二款：“确定入围名单”末位得分相同，A20、A21中尚余1个名额，须由评委会决定后才能继续；决定后请加 --choose shortlist=申报编号:理由。\n',
    )
  })

  it('goes on with what the committee chose, marked as no official result', async () => {
    const { exit, document } = await rank(summary(tied), '--choose', 'shortlist=A21:第三次会议决定')
    expect([exit, document.notOfficial, document.cuts[0].out]).toEqual([0, true, ['A20']])
    expect(document.cuts[0].ties[0].choice).toEqual({
      chosen: ['A21'],
      body: 'committee',
      reason: '第三次会议决定',
    })
  })

  it.each([
    ['shortlist=A01:理由', 4, /A01 不在同分范围内，只能在 A20、A21 中选择/],
    ['shortlist=A20,A21:理由', 4, /只余 1 个名额，选择了 2 个/],
    ['shortlist=A20', 3, /选择“shortlist=A20”无法识别；请写成 环节或奖项编号=申报编号,申报编号:理由/],
    ['lottery=A20:理由', 3, /选择“lottery=A20:理由”无法识别/],
  ])('does not take the choice %s', async (choice, code, sentence) => {
    const { exit, stderr } = await cli(['rank', 'wuxi-2024', '--scores', summary(tied), '--choose', choice])
    expect(exit).toBe(code)
    expect(stderr).toMatch(sentence)
  })

  it('does not take a choice where nothing is tied', async () => {
    const scores = summary({ A: ['80', '70', '60'] })
    const { exit, stderr } = await cli([
      'rank',
      'wuxi-2024',
      '--scores',
      scores,
      '--choose',
      'mayor-award=A:理由',
    ])
    expect(exit).toBe(4)
    expect(stderr).toMatch(/没有需要由会议确定的同分/)
  })

  it('leaves the last seat of an award to the committee when the chain cannot settle it', async () => {
    const rows = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [id, ['70', '70', '70']]))
    const { exit, document } = await rank(summary(rows))
    expect([exit, document.candidates, document.undecided.award]).toEqual([4, {}, 'mayor-award'])
    const chosen = await rank(summary(rows), '--choose', 'mayor-award=A,B,C,D,E:评委会决定')
    expect([chosen.exit, chosen.document.candidates]).toEqual([
      0,
      { 'mayor-award': ['A', 'B', 'C', 'D', 'E'], 'nominee-award': ['F'] },
    ])
  })

  it('names who lacks a stage and ranks them nowhere', async () => {
    const { exit, document } = await rank(summary({ A: ['80', '70', '60'], B: ['90', '90', null] }))
    expect([exit, document.unranked]).toEqual([0, [{ application: 'B', missing: ['defence'] }]])
    expect(document.composite.map((row: Document) => row.application)).toEqual(['A'])
  })

  describe('with other weights', () => {
    const scores = summary({ A: ['80', '70', '60'] })

    it('computes with them and marks the output', async () => {
      for (const weights of [
        'desk=50,site=25,defence=25',
        'composite:desk=50%,site=25,defence=25',
        'evaluation:材料评审=50,site=25,defence=25',
      ]) {
        const { exit, document } = await rank(scores, '--weights', weights)
        expect([exit, document.notOfficial, document.composite[0].composite]).toEqual([0, true, '72.5'])
      }
    })

    it.each([
      ['desk=30,site=50,defence=30', '各环节权重合计为110%，应为100%；请更正 --weights。\n'],
      ['desk=100,site=0', '环节 site 的权重为 0%，应大于 0；请更正 --weights。\n'],
    ])('does not take %s', async (weights, sentence) => {
      const { exit, stderr } = await cli(['rank', 'wuxi-2024', '--scores', scores, '--weights', weights])
      expect([exit, stderr]).toEqual([3, sentence])
    })

    it.each(['desk', 'desk=x', 'desk=50,desk=50', 'lottery=100', 'shortlist=100'])(
      'cannot read %s',
      async (weights) => {
        const { exit, stderr } = await cli(['rank', 'wuxi-2024', '--scores', scores, '--weights', weights])
        expect(exit).toBe(3)
        expect(stderr).toMatch(/^权重“.*”无法识别；.*评分环节有：desk、site、defence。\n$/)
      },
    )
  })

  it('computes nothing while a regulation leaves the weights open, until they are given', async () => {
    const data = dataWhere(
      'process.yaml',
      /shares: \{ desk: "30%", site: "50%", defence: "20%" \}/,
      'shares: { decide: weights }',
    )
    const points = join(data, 'regulations/wuxi-2024/open-points.yaml')
    appendFileSync(
      points,
      `  - id: weights
    question: { zh: 各环节权重是多少？, en: How are the stages weighted? }
    answer: { form: weights, steps: [desk, site, defence] }
    decidedBy: committee
    decideBefore: desk
    touchesRanking: true
    article: "11(5)"
    basis: silent
`,
    )
    const call = ['rank', 'wuxi-2024', '--data', data, '--scores', summary({ A: ['80', '70', '60'] })]
    const { exit, stdout, stderr } = await cli(call)
    expect([exit, stdout, stderr]).toEqual([
      4,
      '',
      '第十一条第（五）项：待定事项“各环节权重是多少？”（weights）尚未决定，暂不能计算；试算请加 --weights 写明各环节权重。\n',
    ])
    const { document } = await json([...call, '--weights', 'desk=30,site=50,defence=20'])
    expect([document.notOfficial, document.composite[0].composite]).toEqual([true, '71'])
    expect(document.openPoints.find((point: Document) => point.id === 'weights')).toEqual({
      id: 'weights',
      question: '各环节权重是多少？',
      value: { desk: '30%', site: '50%', defence: '20%' },
      source: 'flag',
    })
  })

  it('scores on another standard as a trial only, and on none that has not been entered', async () => {
    const scores = summary({ A: ['80', '70', '60'] })
    const other = await rank(scores, '--standard', 'baldrige-2023')
    expect([other.document.standard, other.document.notOfficial]).toEqual(['baldrige-2023', true])
    const absent = await cli(['rank', 'wuxi-2024', '--scores', scores, '--standard', 'db3202-t1002-2018'])
    expect([absent.exit, absent.stderr]).toEqual([
      3,
      '评分标准 db3202-t1002-2018 的条款和分值尚未录入；请在 standards 目录录入，或改用：baldrige-2023、example-person-2026、gbt-19580-2012。\n',
    ])
  })
})

describe('rank, given what it cannot use', () => {
  const long = (...rows: string[]) => ['application,stage,assessor,item,percent', ...rows].join('\n')

  it.each([
    [
      'an unknown stage',
      `${HEAD}\nA,lottery,60`,
      /第2行：没有名为“lottery”的评分环节；请改为：材料评审（desk）、现场评审（site）、演讲答辩评审（defence）。/,
    ],
    ['a stage that is not scored', `${HEAD}\nA,shortlist,60`, /第2行：没有名为“shortlist”的评分环节/],
    ['a score over a hundred', `${HEAD}\nA,desk,100.01`, /第2行：得分100\.01不在0至100之间；请更正。/],
    ['a negative score', `${HEAD}\nA,desk,-1`, /第2行：得分-1不在0至100之间/],
    ['a score that is no number', `${HEAD}\nA,desk,sixty`, /第2行：“sixty”不是数字；请填写0至100的数。/],
    ['a score for nobody', `${HEAD}\nA,desk,60\n,site,60`, /第3行：没有填写申报编号，得分无法归属；请补填。/],
    [
      'the same summary row twice',
      `${HEAD}\nA,desk,60\nA,site,60\nA,材料评审,61`,
      /第4行：“A”在该环节的得分与第2行重复；请只保留一行。/,
    ],
    [
      'an unknown item',
      long('A,desk,p,4.9.9,50'),
      /第2行：评分标准 GB\/T 19580 没有条款“4\.9\.9”；请核对条款号。/,
    ],
    [
      'a mark off the steps',
      long('A,desk,p,4.1.2,62'),
      /第2行：条款4\.1\.2的评分62%不在评分档位的步长上；最接近的是60%、65%。/,
    ],
    ['a mark over a hundred', long('A,desk,p,4.1.2,105'), /第2行：得分105不在0至100之间/],
    [
      'the same assessor twice',
      long('A,desk,p,4.1.2,60', 'A,desk,p,4.1.2,65'),
      /第3行：评审员“p”对条款4\.1\.2的评分与第2行重复/,
    ],
    [
      'two consensus marks',
      long('A,desk,合议,4.1.2,60', 'A,desk,consensus,4.1.2,65'),
      /第3行：条款4\.1\.2的合议结果与第2行重复/,
    ],
    ['no assessor', long('A,desk,,4.1.2,60'), /第2行：没有填写评审员；请补填，合议结果填“合议”。/],
    [
      'a sheet that lacks items',
      long('A,desk,p,4.1.2,60'),
      /A，材料评审：评审员 p：条款 4\.1\.3 尚无评分，请补充。/,
    ],
    ['a column missing', 'application,score\nA,60', /第1行：缺少列：环节；/],
    ['no rows', `${HEAD}\n`, /没有任何得分；请逐行填写。/],
    ['nothing at all', '', /文件中没有内容/],
    ['a row that is too short', `${HEAD}\nA,desk`, /第2行：本行有2个单元格，列名有3个/],
    ['a quote that is never closed', `${HEAD}\n"A,desk,60`, /第2行：自本行起有双引号未闭合/],
  ])('says what is wrong with %s', async (_, content, sentence) => {
    const { exit, stdout, stderr } = await refusal(content)
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(sentence)
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^\S.*。$/)
  })

  it('says it in English as a document, with place and mend', async () => {
    const scores = file('s.csv', `${HEAD}\nA,desk,101`)
    const { exit, document } = await rank(scores, '--lang', 'en')
    expect([exit, document]).toEqual([
      3,
      {
        error: {
          exit: 3,
          problems: [
            { file: scores, line: 2, message: 'the score 101 is not between 0 and 100', mend: 'correct it' },
          ],
        },
      },
    ])
  })

  it('names fifty faults and counts the rest', async () => {
    const { stderr } = await refusal(
      [HEAD, ...Array.from({ length: 60 }, (_, i) => `A${i},desk,200`)].join('\n'),
    )
    expect(stderr.trimEnd().split('\n').slice(49)).toEqual([
      expect.stringContaining('第51行'),
      '另有10处问题，改正后再看。',
    ])
  })

  it('does not read 200 MB', async () => {
    const path = file('large.csv', HEAD)
    truncateSync(path, 200 * 1024 * 1024)
    const startedAt = performance.now()
    const { exit, stderr } = await cli(['rank', 'wuxi-2024', '--scores', path])
    expect([exit, performance.now() - startedAt < 5_000]).toEqual([3, true])
    expect(stderr).toMatch(/文件有200 MB，超过50 MB的上限，未读取/)
  })

  it('is not confused by names that objects have of themselves', async () => {
    const { exit, document } = await rank(
      summary({
        __proto__x: ['80', '70', '60'],
        constructor: ['70', '70', '70'],
        toString: ['60', '60', '60'],
      }),
    )
    expect([exit, document.composite.map((row: Document) => row.application)]).toEqual([
      0,
      ['__proto__x', 'constructor', 'toString'],
    ])
    const csv = `${HEAD}\n__proto__,desk,80\n__proto__,site,70\n__proto__,defence,60`
    expect((await rank(file('p.csv', csv))).document.composite[0].application).toBe('__proto__')
  })

  it('does not know another edition, nor a file that is not there', async () => {
    expect((await cli(['rank', 'atlantis-2030', '--scores', 'x.csv'])).exit).toBe(3)
    const { exit, stderr } = await cli(['rank', 'wuxi-2024', '--scores', '/nowhere/x.csv'])
    expect([exit, stderr]).toEqual([3, '/nowhere/x.csv：文件或所在文件夹不存在，请核对路径。\n'])
  })
})
