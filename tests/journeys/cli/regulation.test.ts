import { execFileSync } from 'node:child_process'
import { appendFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeCheckout } from '../../../src/adapters/checkout.ts'
import { cli, dataWhere, file, json, scratch } from './cli-under-test.ts'

describe('regulation list', () => {
  it.each([
    ['2024-03-31', 'pending'],
    ['2024-04-01', 'active'],
    ['2029-03-31', 'active'],
    ['2029-04-01', 'expired'],
  ])('says on %s that the edition is %s', async (today, status) => {
    const { stdout } = await cli(['regulation', 'list', '--json'], { today })
    const { regulations } = JSON.parse(stdout)
    expect(regulations.find(({ id }: { id: string }) => id === 'wuxi-2024')).toEqual({
      id: 'wuxi-2024',
      title: '无锡市市长质量奖评定管理办法',
      authority: '无锡市人民政府',
      status,
      effective: { from: '2024-04-01', to: '2029-03-31' },
    })
  })

  it('lists what can be read, and names what cannot', async () => {
    const data = dataWhere('edition.yaml', 'level: city', 'level: village')
    const { exit, stdout, stderr } = await cli(['regulation', 'list', '--data', data])
    expect(exit).toBe(3)
    expect(stdout).not.toContain('wuxi-2024')
    expect(stderr).toContain('edition.yaml，第14行：authority.level')
  })

  it('says that a folder holds none', async () => {
    const { exit, stdout } = await cli(['regulation', 'list', '--data', scratch()])
    expect([exit, stdout]).toEqual([0, '没有找到任何办法，请核对数据目录。\n'])
  })
})

describe('regulation show', () => {
  it('reads like a rule book, and marks what the text does not say', async () => {
    const { exit, stdout, stderr } = await cli(['regulation', 'show', 'wuxi-2024'])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '无锡市市长质量奖评定管理办法',
      '现行有效',
      '',
      '总则',
      '  无锡市市长质量奖评定管理办法〔wuxi-2024〕，简称《评定管理办法》，已印发。',
    ])
    expect(stdout).toContain('    得分应当不低于标准总分的60%，舍入前比较。（第五条第三款）\n')
    expect(stdout).toContain(
      '  名单公布后出现空额的，不递补。〔条文未明示，按默认口径〕（第十一条第（七）项）',
    )
  })

  it('is complete in English', async () => {
    const { document } = await json(['regulation', 'show', 'wuxi-2024', '--lang', 'en'])
    const texts = document.sections.flatMap(
      ({ statements }: { statements: { text: string }[] }) => statements,
    )
    expect(texts.length).toBeGreaterThan(150)
    // Only the number under which the old text was issued has no translation.
    const chinese = texts.filter(({ text }: { text: string }) => /\p{Script=Han}/u.test(text))
    expect(chinese.map(({ article }: { article: string }) => article)).toEqual(['17'])
  })

  it('does not know another edition', async () => {
    const { exit, stdout, stderr } = await cli(['regulation', 'show', 'atlantis-2030'])
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^没有编号为“atlantis-2030”的办法；请核对编号，现有：.*wuxi-2024.*。\n$/)
  })
})

describe('regulation check', () => {
  it('finds nothing wrong with what is shipped', async () => {
    const { exit, stdout, stderr } = await cli(['regulation', 'check', 'wuxi-2024'])
    expect([exit, stdout, stderr]).toEqual([
      0,
      'wuxi-2024：未发现问题（47个条款）\n共校核1部办法，问题0处。\n',
      '',
    ])
  })

  it.each([
    [
      'a missing article',
      'edition.yaml',
      'charged: false, article: "6"',
      'charged: false, article: "61"',
      /edition\.yaml，第\d+行，第六十一条：所引第六十一条不在条款目录中；请改正条款号，或在 articles\.yaml 中补列该条款。/,
    ],
    [
      'quotas that cannot be met',
      'awards.yaml',
      'max: 5,',
      'max: 5, least: 6,',
      /awards\.yaml，第\d+行，第三条第二款：名额 mayor-award-seats 上限为 5，但其中保留的名额合计为 6，无法满足；请核对上限与保留名额。/,
    ],
    [
      'a cut without a score before it',
      'process.yaml',
      'score: desk',
      'score: site',
      /process\.yaml，第\d+行，第十一条第（三）项第二款：环节“确定入围名单”需要 site 的得分，但在它之前没有该评分环节/,
    ],
    [
      'a step that nothing reaches',
      'process.yaml',
      'after: [eligibility]',
      'after: [defence]',
      /process\.yaml，第\d+行，第十一条第（三）项：环节“材料评审”无法到达：环节之间互相等待/,
    ],
    [
      'a kind of step that does not exist',
      'process.yaml',
      'kind: shortlist',
      'kind: lottery',
      /process\.yaml，第\d+行，第十一条第（三）项第二款：环节“确定入围名单”的种类 lottery 不存在/,
    ],
    [
      'a date that is none',
      'edition.yaml',
      'to: "2029-03-31"',
      'to: "2029-02-31"',
      /edition\.yaml，第\d+行：effect\.to 的值不符合要求/,
    ],
    [
      'a decimal without quotes',
      'awards.yaml',
      'rank: 2',
      'rank: 2.5',
      /awards\.yaml，第\d+行：小数须加引号/,
    ],
    [
      'a key that stands twice',
      'awards.yaml',
      'rank: 2',
      'rank: 2\n    rank: 3',
      /awards\.yaml，第\d+行：键重复/,
    ],
    [
      'a file that is no YAML',
      'awards.yaml',
      'awards:',
      'awards: [',
      /awards\.yaml，第\d+行：不是有效的 YAML/,
    ],
  ])('names file, line, article and mend for %s', async (_, name, from, to, sentence) => {
    const data = dataWhere(name, from, to)
    const { exit, stderr } = await cli(['regulation', 'check', 'wuxi-2024', '--data', data])
    expect(exit).toBe(3)
    expect(stderr).toMatch(sentence)
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/。$/)
  })

  it('does not expand a YAML bomb, nor reads a huge file', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghij'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
    ]
    const data = dataWhere('awards.yaml', /^/, `${bomb.join('\n')}\n`)
    const startedAt = performance.now()
    const { exit, stderr } = await cli(['regulation', 'check', 'wuxi-2024', '--data', data])
    expect([exit, stderr.split('\n').length]).toEqual([3, 2])
    expect(stderr).toContain('awards.yaml，第1行：不得使用锚点、别名或标签')
    const deep = dataWhere('awards.yaml', /^/, `z: ${'['.repeat(50_000)}\n`)
    expect((await cli(['regulation', 'check', 'wuxi-2024', '--data', deep])).stderr).toContain('嵌套层次过深')
    const large = dataWhere('awards.yaml', /^/, '# \n')
    truncateSync(join(large, 'regulations/wuxi-2024/awards.yaml'), 200 * 1024 * 1024)
    expect((await cli(['regulation', 'check', 'wuxi-2024', '--data', large])).stderr).toContain(
      '文件超过 1 MB，不予读取',
    )
    expect(performance.now() - startedAt).toBeLessThan(20_000)
  })

  it('takes the path of a folder', async () => {
    const data = dataWhere('edition.yaml', 'id: wuxi-2024', 'id: lake-2030')
    const folder = join(data, 'regulations', 'wuxi-2024')
    expect((await cli(['regulation', 'check', folder])).stdout).toContain('lake-2030：未发现问题')
    expect((await cli(['regulation', 'check', scratch()])).exit).toBe(3)
  })

  it('compares with an operator’s copy of the official text', async () => {
    const texts = scratch()
    const absent = await cli(['regulation', 'check', 'wuxi-2024', '--texts', texts])
    expect(absent.exit).toBe(0)
    expect(absent.stdout).toContain('没有这份正式文本，未作比对')
    writeFileSync(join(texts, 'wuxi-2024.txt'), '某办法\n第一条 这是另一部办法。\n第二条 与此无关。\n')
    const other = await cli(['regulation', 'check', 'wuxi-2024'], { env: { ZHIHENG_OFFICIAL_TEXTS: texts } })
    expect(other.exit).toBe(3)
    expect(other.stderr).toMatch(/articles\.yaml，第\d+行，第一条：摘要值与正式文本不一致；请核对正式文本/)
  })
})

describe('regulation coverage', () => {
  it('says what becomes of each article', async () => {
    const { exit, document } = await json(['regulation', 'coverage', 'wuxi-2024'])
    expect(exit).toBe(0)
    const [{ articles }] = document.regulations
    const effects = Object.fromEntries(
      articles.map(({ article, effects: of }: { article: string; effects: string[] }) => [article, of]),
    )
    expect([effects['5p3'], effects['10(4)'], effects['15']]).toEqual([
      ['computed', 'enforced'],
      ['enforced', 'judged'],
      ['recorded'],
    ])
    expect(articles.length).toBe(47)
  })

  const TABLE = [
    'rule_id\tseed\tarticle\ttype\trule\tparams',
    'WX5.4\tWX\t5\tSCORE\tfloor\t',
    'WX5.5\tWX\t5\tSCORE\tfloor\t',
    'CC1.1\tCC\t1\tBASIS\tbasis\t',
  ].join('\n')
  const test = (title: string, state = 'passed', assertions = 1) => ({
    title,
    file: 'a.test.ts',
    state,
    assertions,
  })

  /** A checkout of its own with the data, and a report on it. */
  function checkout(tests: readonly object[]) {
    const data = dataWhere('edition.yaml', 'wuxi-2024', 'wuxi-2024 ')
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: data })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'data')
    const report = file('tests.json', JSON.stringify({ ...describeCheckout(data), tests }))
    return {
      data,
      argv: [
        'regulation',
        'coverage',
        'wuxi-2024',
        '--data',
        data,
        '--rules',
        file('rules.tsv', TABLE),
        '--report',
        report,
      ],
    }
  }

  it('counts a rule as proven by a passed test with assertions that names it, and by nothing else', async () => {
    const { argv } = checkout([
      test('floors > [WX5.4] reached at 60%'),
      test('[WX5.5] skipped', 'skipped'),
      test('[WX5.5] asserts nothing', 'passed', 0),
      test('[WX5.5] failed', 'failed'),
      test('WX5.5 without brackets'),
      test('[WX5.51] another rule'),
    ])
    const { exit, document } = await json(argv)
    expect(exit).toBe(1)
    expect(document.regulations[0].rules).toEqual([
      {
        id: 'WX5.4',
        article: '5',
        rule: 'floor',
        tests: [{ title: 'floors > [WX5.4] reached at 60%', file: 'a.test.ts' }],
      },
      { id: 'WX5.5', article: '5', rule: 'floor', tests: [] },
    ])
    expect(document.regulations[0].unproven).toEqual(['WX5.5'])
    expect((await cli(argv)).stdout).toContain(
      '共2条规则，已证明1条，尚未证明1条。\n尚未证明：\n  WX5.5  floor\n',
    )
  })

  it('is content when all are proven', async () => {
    const { argv } = checkout([test('[WX5.4] [WX5.5] both')])
    expect((await cli(argv)).exit).toBe(0)
  })

  it('takes no report of another commit or of changed files', async () => {
    const { data, argv } = checkout([test('[WX5.4] [WX5.5] both')])
    appendFileSync(join(data, 'regulations/wuxi-2024/awards.yaml'), '# changed\n')
    const { exit, stdout, stderr } = await cli(argv)
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/测试报告不是对当前提交和当前文件作出的，不能作为证明；请先运行 npm test。\n$/)
  })

  it.each([
    ['no report', ['--report', '/nowhere/tests.json'], /没有测试报告；请先运行 npm test/],
    ['a table of other rules', ['--rules', file('rules.tsv', 'a\tb\n')], /没有属于 wuxi-2024 的规则/],
  ])('says what is wrong with %s', async (_, more, sentence) => {
    const { argv } = checkout([])
    const { exit, stderr } = await cli([...argv, ...more])
    expect(exit).toBe(3)
    expect(stderr).toMatch(sentence)
  })
})
