import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cli, type Document, file, json, project } from './cli-under-test.ts'

/** Totals by assessor: each application with what p1, p2 and p3 gave. */
const totals = (rows: Readonly<Record<string, readonly number[]>>) => [
  'application,assessor,score',
  ...Object.entries(rows).flatMap(([application, scores]) =>
    scores.map((score, i) => `${application},p${i + 1},${score}`),
  ),
]
const advice = (lines: readonly string[], ...more: string[]) =>
  json(['agreement', '--scores', file('scores.csv', lines.join('\n')), ...more])
const told = (lines: readonly string[], ...more: string[]) =>
  cli(['agreement', '--scores', file('scores.csv', lines.join('\n')), ...more])

/** B and C are as good as equal: the line after the second is not separated. */
const BLURRED = totals({ A: [90, 92, 91], B: [70, 60, 65], C: [68, 58, 66], D: [20, 22, 21] })
/** The same four, with a gap after the second. */
const CLEAR = totals({ A: [90, 92, 91], B: [70, 68, 72], C: [40, 41, 42], D: [20, 22, 21] })

const items: readonly string[] = parse(
  readFileSync(join(project, 'standards/gbt-19580-2012.yaml'), 'utf8'),
).categories.flatMap((category: { items: { id: string }[] }) => category.items.map(({ id }) => id))
/** A sheet of marks: every item of an application with one percent, but for those named. */
const marks = (
  application: string,
  stage: string,
  assessor: string,
  percent: number,
  but: Record<string, number> = {},
) => items.map((item) => `${application},${stage},${assessor},${item},${but[item] ?? percent}`)
const MARKS = 'application,stage,assessor,item,percent'

describe('agreement', () => {
  it('says first, in one plain sentence, that the line is not separated, and by whom', async () => {
    const { exit, stdout, stderr } = await told(BLURRED, '--line', '2')
    expect([exit, stderr]).toEqual([0, ''])
    const [first, second] = stdout.split('\n')
    expect(first).toBe(
      '评审员打分总体一致；第2名与第3名之间没有拉开，换一批评审员名次可能互换：B可能落到线下，C可能升到线上。',
    )
    expect(second).toBe(
      '以上及以下均为参考信息，供评审组和委员讨论用，不进入得分和名次；得分和名次以办法规定的计算为准。',
    )
    expect(stdout).toContain('ICC(2,k)，双因素随机模型，绝对一致，评审组平均分（k = 3）')
    expect(first).not.toMatch(/ICC|bootstrap|alpha/i)
  })

  it('says that the line is separated where it is', async () => {
    const { stdout } = await told(CLEAR, '--line', '2', '--lang', 'en')
    expect(stdout.split('\n')[0]).toBe(
      'On the whole the assessors agree; ranks 2 and 3 are separated: with other assessors the outcome would hardly change.',
    )
    expect(stdout).not.toMatch(/\p{Script=Han}/u)
  })

  it('gives programs every figure under its full form, and marks it as advice', async () => {
    const { exit, document } = await advice(BLURRED, '--line', '2', '--seed', 'a', '--repeats', '500')
    expect(exit).toBe(0)
    expect(document).toMatchObject({ seed: 'a', repeats: 500 })
    expect(document.adviceOnly).toContain('不进入得分和名次')
    const [ranking] = document.rankings
    expect(ranking.figures.map(({ id }: { id: string }) => id)).toEqual([
      'ICC(1,1)',
      'ICC(1,k)',
      'ICC(2,1)',
      'ICC(2,k)',
      'ICC(3,1)',
      'ICC(3,k)',
      'W',
      'alpha/nominal',
      'alpha/ordinal',
      'alpha/interval',
      'alpha/ratio',
    ])
    expect(ranking.line).toMatchObject({ places: 2, separated: false, doubtful: ['B', 'C'] })
    expect(document.composite).toBeUndefined()
  })

  it('has the published coefficients of a published example', async () => {
    // Shrout & Fleiss 1979, table 2.
    const { document } = await advice(
      totals({
        A: [9, 2, 5, 8],
        B: [6, 1, 3, 2],
        C: [8, 4, 6, 8],
        D: [7, 1, 2, 6],
        E: [10, 5, 6, 9],
        F: [6, 2, 4, 7],
      }),
    )
    const figures = document.rankings[0].figures.slice(0, 6)
    expect(figures.map(({ id, value }: { id: string; value: number }) => [id, value.toFixed(6)])).toEqual([
      ['ICC(1,1)', '0.165742'],
      ['ICC(1,k)', '0.442797'],
      ['ICC(2,1)', '0.289764'],
      ['ICC(2,k)', '0.620051'],
      ['ICC(3,1)', '0.714841'],
      ['ICC(3,k)', '0.909316'],
    ])
  })

  it('answers the same for the same rows in another order, and for the same seed', async () => {
    const [head = '', ...rows] = BLURRED
    const one = await advice(BLURRED, '--line', '2')
    const other = await advice([head, ...rows.toReversed()], '--line', '2')
    expect(other.document).toEqual(one.document)
    expect((await advice(BLURRED, '--line', '2', '--seed', '2')).document.rankings[0].line.rows).not.toEqual(
      one.document.rankings[0].line.rows,
    )
  })

  it('names who stands out, who is strict, and who would change sides without an assessor', async () => {
    const lines = totals({ A: [90, 90, 90], B: [64, 66, 60], C: [60, 62, 80], D: [30, 32, 31] })
    const { stdout } = await told(lines, '--line', '2')
    expect(stdout).toContain('  C 总分：60.00至80.00，相差20.00；p3比中位数高18.00\n')
    expect(stdout).toContain('  p3：C落到线下，B升到线上\n')
    // The means of the three are 61, 62.5 and 65.25.
    expect(stdout).toContain('  p3  +2.33  打分4份\n')
    expect(stdout).toContain('只提请讨论，不作更正')
    const { document } = await advice(lines, '--line', '2')
    expect(document.rankings[0].withoutOne[2]).toEqual({
      assessor: 'p3',
      enters: ['B'],
      leaves: ['C'],
      unscored: [],
      ranks: { A: 1, B: 2, C: 3, D: 4 },
    })
  })

  it('says that panels which share nobody cannot be compared', async () => {
    const { stdout } = await told([
      'application,assessor,score',
      'A,p,60',
      'A,q,70',
      'B,p,50',
      'B,q,60',
      'C,r,80',
      'C,s,90',
    ])
    expect(stdout).toContain('评审员分成2组，组与组没有共同打分的申报，宽严不能跨组比较')
  })

  it('answers in a sentence, never NaN, where nothing can be computed', async () => {
    for (const lines of [
      totals({ A: [70], B: [60] }),
      totals({ A: [70, 80] }),
      totals({ A: [70, 70], B: [70, 70] }),
    ]) {
      const { exit, stdout } = await told(lines, '--line', '1')
      expect(exit).toBe(0)
      expect(stdout).not.toMatch(/NaN|Infinity|undefined|null/)
      const { document } = await advice(lines, '--line', '1')
      expect(document.rankings[0].figures.every(({ value }: { value: unknown }) => value === null)).toBe(true)
      expect(document.rankings[0].figures[0].why.message).toMatch(/\p{Script=Han}/u)
    }
    expect((await told(totals({ A: [70], B: [60] }))).stdout.split('\n')[0]).toBe(
      '每份申报只有一名评审员打分，看不出评审员之间是否一致。',
    )
  })
})

describe('agreement with a regulation', () => {
  const desk = (application: string, percents: readonly number[], but: Record<string, number> = {}) =>
    percents.flatMap((percent, i) => marks(application, 'desk', `p${i}`, percent, i === 2 ? but : {}))

  it('reads a score sheet as rank does: the mean of what counts is the score that rank computes', async () => {
    const lines = [
      MARKS,
      ...desk('A', [60, 65, 70]),
      ...desk('B', [50, 55, 50], { '4.7.2': 100 }),
      'B,desk,consensus,4.7.2,60',
    ]
    const scores = file('scores.csv', lines.join('\n'))
    const ranked = await json(['rank', 'wuxi-2024', '--scores', scores])
    const advised = await json([
      'agreement',
      '--scores',
      scores,
      '--edition',
      'wuxi-2024',
      '--stage',
      'desk',
      '--line',
      '1',
    ])
    // 4.7.2 has 80 of 1000 points; 50, 55 and 50 make 51 2/3 on the other 920, the consensus 60 on these.
    expect(ranked.document.cuts[0].line).toBe('157/3')
    const [ranking] = advised.document.rankings
    expect(ranking.settledByConsensus).toBe(1)
    expect(ranking.line.rows[1].score).toBeCloseTo(157 / 3, 8)
    expect(ranking.toTalkAbout).toContainEqual(
      expect.objectContaining({ application: 'B', item: '4.7.2', range: 50, lowest: 50, highest: 100 }),
    )
  })

  it('draws the line of the cut that the regulation sets, with its article', async () => {
    const lines = [
      MARKS,
      ...Array.from({ length: 22 }, (_, i) => desk(`A${i + 10}`, [100 - 5 * (i % 20), 50, 60])).flat(),
    ]
    const scores = file('scores.csv', lines.join('\n'))
    const call = ['agreement', '--scores', scores, '--edition', 'wuxi-2024', '--repeats', '50']
    const plain = await json(call)
    expect(plain.document.rankings).toHaveLength(1)
    expect(plain.document.rankings[0].line).toMatchObject({
      places: 20,
      step: 'shortlist',
      article: '11(3)p2',
    })
    const named = await json([...call, '--cut-step', 'shortlist'])
    expect(named.document).toEqual(plain.document)
    const { stdout } = await cli(call)
    expect(stdout).toContain('分数线：第20名之后（第十一条')
  })

  it('puts stages together by the weights of the regulation', async () => {
    const stages = ['desk', 'site', 'defence']
    const lines = [
      MARKS,
      ...stages.flatMap((stage, i) => [
        ...marks('A', stage, 'p', 60 + 5 * i),
        ...marks('A', stage, 'q', 70),
        ...marks('B', stage, 'p', 50),
        ...marks('B', stage, 'q', 55),
      ]),
    ]
    const scores = file('scores.csv', lines.join('\n'))
    const { document } = await json([
      'agreement',
      '--scores',
      scores,
      '--edition',
      'wuxi-2024',
      '--stage',
      'evaluation',
      '--line',
      '1',
    ])
    const ranked = await json(['rank', 'wuxi-2024', '--scores', scores])
    const [first, second] = document.rankings[0].line.rows
    expect(
      ranked.document.composite.map(({ composite }: { composite: string }) => Number(composite)),
    ).toEqual([first.score, second.score])
    expect(document.rankings[0].figures).toEqual([])
  })

  it('keeps applicants apart whom the regulation ranks apart', async () => {
    const lines = [
      'application,kind,stage,assessor,score',
      ...['p', 'q'].flatMap((assessor, i) => [
        `O1,legalPerson,desk,${assessor},${80 + i}`,
        `O2,legalPerson,desk,${assessor},${60 + i}`,
        `X1,person,desk,${assessor},${70 + i}`,
        `X2,person,desk,${assessor},${50 + i}`,
      ]),
    ]
    const { document } = await advice(lines, '--edition', 'ordos-draft', '--line', '1')
    expect(
      document.rankings.map(({ group, line }: Document) => [
        group,
        line.rows.map(({ application, side }: Document) => `${application} ${side}`),
      ]),
    ).toEqual([
      [['legalPerson'], ['O1 above', 'O2 below']],
      [['person'], ['X1 above', 'X2 below']],
    ])
    const { stdout } = await told(lines, '--edition', 'ordos-draft', '--line', '1')
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '材料评审（法人）：评审员打分总体一致；第1名与第2名之间已经拉开，换一批评审员结果大致不变。',
      '材料评审（个人）：评审员打分总体一致；第1名与第2名之间已经拉开，换一批评审员结果大致不变。',
    ])
  })

  it('draws the line of a cut through several stages, once their weights are known', async () => {
    const totalsOf = ['A', 'B', 'C', 'D', 'E'].flatMap((application, i) =>
      ['desk', 'defence'].flatMap((stage, j) =>
        ['p', 'q'].map((assessor, k) => `${application},${stage},${assessor},${90 - 10 * i + 5 * j + k}`),
      ),
    )
    const lines = ['application,stage,assessor,score', ...totalsOf]
    const call = ['--edition', 'huaiyin-2024-draft', '--cut-step', 'site-shortlist']
    const waiting = await told(lines, ...call)
    expect([waiting.exit, waiting.stdout]).toEqual([3, ''])
    expect(waiting.stderr).toMatch(/尚未决定，暂不能计算；试算请加 --weights/)
    const { document } = await advice(lines, ...call, '--weights', 'desk=30,defence=20,site=50')
    expect(document.rankings).toHaveLength(1)
    expect(document.rankings[0]).toMatchObject({
      of: 'desk-and-defence',
      weights: { desk: '0.6', defence: '0.4' },
      line: { places: 4, step: 'site-shortlist', article: '9(5)', separated: true },
    })
    // 0.6 × 90.5 + 0.4 × 95.5.
    expect(document.rankings[0].line.rows[0]).toMatchObject({ application: 'A', score: 92.5, odds: 1 })
  })

  it('says that there is no line where all have a place', async () => {
    const { stdout } = await told(CLEAR, '--line', '4')
    expect(stdout.split('\n')[0]).toBe('评审员打分总体一致；名额不少于申报数，不存在分数线。')
  })

  it('takes the only standard with all items where no regulation is named', async () => {
    const lines = [MARKS, ...desk('A', [60, 65, 70]), ...desk('B', [50, 55, 50])]
    const { exit, document } = await advice(lines, '--line', '1')
    expect(exit).toBe(0)
    expect(document.rankings[0]).toMatchObject({ of: 'desk', applications: 2 })
    expect(document.rankings[0].line.rows[0].score).toBe(65)
  })
})

describe('agreement says what stands in the way', () => {
  const problem = async (lines: readonly string[], ...more: string[]) => {
    const { exit, stdout, stderr } = await told(lines, ...more)
    expect([exit, stdout]).toEqual([3, ''])
    return stderr.replace(/^.*scores\.csv/, 'scores.csv')
  }

  it('in the file', async () => {
    expect(await problem(['application,stage,score', 'A,desk,60'])).toBe(
      'scores.csv，第1行：没有“评审员”一列，看不出各人的打分；请提供逐人的评分表：申报编号、环节、评审员、条款、百分比，或申报编号、评审员、得分。\n',
    )
    expect(await problem([...totals({ A: [70, 80] }), 'A,p1,75'])).toBe(
      'scores.csv，第4行：评审员“p1”对“A”的打分与第2行重复；请只保留一行。\n',
    )
    expect(await problem([...totals({ A: [70, 80] }), 'A,合议,75'])).toBe(
      'scores.csv，第4行：合议得分不是评审员各自的打分；请删去这一行。\n',
    )
    expect(await problem(['assessor,score', 'p,60'])).toMatch(/^scores\.csv，第1行：缺少列：申报编号或得分；/)
    expect(await problem(['application,assessor,score'])).toMatch(/没有任何得分/)
    expect(await problem(totals({ A: [170] }))).toMatch(/得分170不在0至100之间/)
    expect(await problem([MARKS, 'A,desk,p,9.9.9,50'])).toMatch(/无法确定文件中的条款属于哪个评分标准/)
    expect(await problem([MARKS, ...marks('A', 'desk', 'consensus', 50)])).toMatch(
      /A，desk：只有合议结果，没有评审员各自的评分；请补上各评审员的评分。/,
    )
  })

  it('in the options', async () => {
    expect(await problem(CLEAR, '--line', '0')).toMatch(/^名次“0”应为1以上的整数；/)
    expect(await problem(CLEAR, '--repeats', '0')).toMatch(/^重抽次数“0”应为1至100000的整数；/)
    expect(await problem(CLEAR, '--apart', 'x')).toMatch(/^--apart 应为0至100的整数/)
    expect(await problem(CLEAR, '--stage', 'x')).toMatch(/^文件中没有环节“x”的打分；请改为：all。/)
    expect(await problem(CLEAR, '--cut-step', 'x')).toMatch(/^入围环节由办法规定，尚未写明是哪个办法；/)
    expect(await problem(CLEAR, '--cut-step', 'x', '--line', '1')).toMatch(/只能写一个/)
    expect(await problem(CLEAR, '--edition', 'wuxi-2024', '--cut-step', 'x')).toMatch(
      /^没有名为“x”的入围环节；请改为：shortlist。/,
    )
    const two = ['application,stage,assessor,score', 'A,x,p,60', 'A,y,p,60']
    expect(await problem(two, '--line', '1')).toMatch(
      /^文件中有几个环节，不知 --line 用于哪个；请加 --stage：x、y。/,
    )
  })
})
