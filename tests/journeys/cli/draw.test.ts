import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../src/adapters/tables/write-workbook.ts'
import { cli, type Document, file, scratch } from './cli-under-test.ts'

const FIELDS = ['工程', '服务', '制造']
/** Thirty people with ids E01 … E30; every third is of one field, every fifth from outside the city. */
const rows = Array.from({ length: 30 }, (_, i) => {
  const n = String(i + 1).padStart(2, '0')
  return [
    `E${n}`,
    `专家${n}`,
    `单位${n}`,
    FIELDS[i % 3] ?? '',
    (i + 1) % 5 === 0 ? '省外' : '市内',
    `1380000${n}`,
  ]
})
const csv = (lines: readonly (readonly string[])[]) =>
  file(
    'pool.csv',
    [['编号', '姓名', '单位', '领域', '地区', '电话'], ...lines].map((each) => each.join()).join('\n'),
  )

const SEED = '9319 / 2 5 12 8 10 / 9 18 26 34 41 45'
const source = [
  ['--source', '三个公开来源'],
  ['--figures', '1:0-9999 / 5:1-50 / 6个1至50'],
  ['--public-on', '2026-06-04 21:15'],
  ['--lookup', '公报'],
].flat()
const TODAY = { today: '2026-06-01' }
const LATER = { today: '2026-06-05' }

const read = (path: string): Document => JSON.parse(readFileSync(path, 'utf8'))

async function fix(more: readonly string[], pool = csv(rows)) {
  const out = join(scratch(), 'plan.json')
  return { out, ...(await cli(['draw', 'plan', '--pool', pool, ...source, ...more, '--out', out], TODAY)) }
}
async function draw(more: readonly string[] = [], need: readonly string[] = ['--need', '10']) {
  const { out: plan } = await fix(need)
  const out = join(scratch(), 'draw.json')
  const ran = await cli(['draw', '--plan', plan, '--seed', SEED, ...more, '--out', out], LATER)
  return { plan, out, ...ran }
}
const ids = (seats: readonly { id: string }[]) => seats.map(({ id }) => id).join(' ')

describe('draw plan', () => {
  it('fixes what is needed and prints what to publish', async () => {
    const { exit, stdout, stderr, out } = await fix([
      '--need',
      '9+2',
      '--need-in',
      '制造=3+1',
      '--one-per-employer',
    ])
    expect([exit, stderr]).toEqual([0, ''])
    const { plan, hash, pool } = read(out)
    expect(stdout).toBe(`抽取方案（2026年6月1日固定）：评审专家抽取
  专家库：30人，按编号排序，名单摘要 ${plan.pool.hash}
  抽取：制造3人（备选1人）、不限组别6人（备选2人）；同一单位只取1人
  随机数来源：三个公开来源，2026年6月4日 21:15公布，查询：公报
  所用数字：1个0至9999的数，另5个1至50的数，另6个1至50的数
  抽取规则：draw/1（RFC 3797，SHA-256）
方案摘要：${hash}
请在2026年6月4日 21:15之前公布以上内容和方案摘要，并妥善保存 ${out}，不要改动。公布之后抽取：
  zhiheng draw --plan ${out} --seed "按公布结果填写，各组之间用 / 隔开"
名单中的其余列没有采用：电话
`)
    expect(plan.needs).toEqual([
      { group: '制造', need: 3, reserves: 1 },
      { group: null, need: 6, reserves: 2 },
    ])
    expect(pool[2]).toEqual({
      id: 'E03',
      name: '专家03',
      employer: '单位03',
      region: '市内',
      fields: ['制造'],
    })
    expect(readFileSync(out, 'utf8')).not.toContain('1380000')
  })

  it('reads a workbook and JSON to the same hash', async () => {
    const workbook = join(scratch(), 'pool.xlsx')
    const keys = ['编号', '姓名', '单位', '领域', '地区']
    await writeWorkbook(workbook, [
      {
        name: '专家',
        columns: keys.map((key) => ({ key, title: key })),
        rows: rows.toReversed().map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? '']))),
      },
    ])
    const list = rows.map(([id, name, employer, field, region]) => ({
      id,
      name,
      employer,
      region,
      fields: [field],
    }))
    const [a, b, c] = [
      await fix(['--need', '10']),
      await fix(['--need', '10'], workbook),
      await fix(['--need', '10'], file('pool.json', JSON.stringify(list))),
    ].map(({ out }) => read(out).hash)
    expect(new Set([a, b, c]).size).toBe(1)
  })

  it('advises another source where this one yields too little', async () => {
    const out = join(scratch(), 'plan.json')
    const few = source.map((each) => (each.startsWith('1:0') ? '6:1-33 / 1:1-16' : each))
    const call = ['draw', 'plan', '--pool', csv(rows), '--need', '15', ...few, '--out', out]
    const { exit, stdout } = await cli(call, TODAY)
    expect(exit).toBe(0)
    expect(stdout).toContain('来源约有2的24次方种可能，少于抽取结果的2的27次方种')
    expect((await fix(['--need', '10'])).stdout).not.toContain('提示')
  })

  it.each<readonly [string, readonly string[], string]>([
    [
      'too late',
      ['--need', '1', '--public-on', '2026-06-01'],
      '不晚于方案固定之日（2026年6月1日），暂不能固定抽取方案；请另选其后公布的来源。',
    ],
    [
      'too many of a group',
      ['--need-in', '制造=11'],
      '“制造”组需要11人（含备选），可抽取的只有10人，暂不能固定抽取方案；请补充专家或者减少人数。',
    ],
    [
      'too many',
      ['--need', '31'],
      '专家库需要31人（含备选），可抽取的只有30人，暂不能固定抽取方案；请补充专家或者减少人数。',
    ],
    ['nobody', ['--need', '0'], '没有写明需要抽取的人数；请至少抽取1人。'],
    ['a stranger excluded', ['--need', '1', '--exclude', 'X=联系不上:未接'], '专家库中没有编号 X；请核对。'],
  ])('refuses: %s', async (_, more, sentence) => {
    const { exit, stdout, stderr, out } = await fix(more)
    expect([exit, stdout]).toEqual([4, ''])
    expect(stderr).toContain(sentence)
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  it.each<readonly [string, readonly string[], string]>([
    ['no number', [], '没有写明抽取人数；请用 --need 或者 --need-in 写明。\n'],
    ['a bad number', ['--need', '九'], '--need 的“九”看不明白；请写成 9+2 这样，加号后为备选人数。\n'],
    [
      'a bad group',
      ['--need-in', '制造'],
      '--need-in 的“制造”看不明白；请写成 制造=3+1 这样，加号后为备选人数。\n',
    ],
    [
      'more in groups',
      ['--need', '2', '--need-in', '制造=3'],
      '各组合计3人，多于 --need 的2人；--need 为总人数，请核对。\n',
    ],
    [
      'bad figures',
      ['--need', '1', '--figures', '6'],
      '--figures 中的“6”看不明白；请写成 6:1-33 / 1:1-16 这样：6个1至33的数，另1个1至16的数。\n',
    ],
    [
      'a bad date',
      ['--need', '1', '--public-on', '6月4日'],
      '“6月4日”不是真实存在的日期；请写成 2026-06-04 或者 "2026-06-04 21:15" 这样。\n',
    ],
    [
      'a bad reason',
      ['--need', '1', '--exclude', 'E01=出差:外地'],
      '“E01=出差:外地”没有写明属于哪一原因；原因为：回避、未经培训、证书失效、取消资格或者暂停、本人谢绝、联系不上。\n',
    ],
  ])('asks for better input: %s', async (_, more, sentence) => {
    const { exit, stderr, out } = await fix(more)
    expect([exit, stderr]).toEqual([3, sentence])
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  it('names the line of a list that cannot be read', async () => {
    const [first = [], second = [], ...rest] = rows
    const twice = csv([first, second, first, ...rest])
    expect((await fix(['--need', '1'], twice)).stderr).toBe(
      `${twice}，第4行：编号 E01 与第2行重复；请只保留一行。\n`,
    )
    const nameless = csv([first, ['', ...second.slice(1)]])
    expect((await fix(['--need', '1'], nameless)).stderr).toContain('第3行：没有填写编号')
    const headless = file('pool.csv', '姓名,单位\n甲,一厂')
    expect((await fix(['--need', '1'], headless)).stderr).toContain('第1行：缺少列：编号')
    const notAList = file('pool.json', '[{"id": "E1"}]')
    expect((await fix(['--need', '1'], notAList)).stderr).toContain('专家名单的格式不符，见 0.fields')
  })

  it('does not overwrite a plan', async () => {
    const { out } = await fix(['--need', '10'])
    const before = readFileSync(out, 'utf8')
    const call = ['draw', 'plan', '--pool', csv(rows), ...source, '--need', '9', '--out', out]
    const { exit, stderr } = await cli(call, TODAY)
    expect([exit, stderr]).toEqual([3, `${out}：已有此文件；固定的方案不得覆盖；请用 --out 另选文件。\n`])
    expect(readFileSync(out, 'utf8')).toBe(before)
  })
})

describe('draw', () => {
  it('draws what anybody can compute, and shows it', async () => {
    const { exit, stdout, stderr, out } = await draw(['--skip', 'E05=回避:A03:系其顾问'])
    expect([exit, stderr]).toEqual([0, ''])
    const [run] = read(out).runs
    expect(ids(run.order)).toBe(
      'E30 E05 E21 E03 E07 E27 E28 E11 E24 E23 E10 E06 E09 E02 E15 E14 E08 E01 E19 E04 E22 E13 E29 E17 E20 E25 E12 E18 E26 E16',
    )
    expect(ids(run.taken)).toBe('E30 E21 E03 E07 E27 E28 E11 E24 E23 E10')
    expect(stdout).toContain(
      '  密钥：9319./2.5.8.10.12./9.18.26.34.41.45./\n入选10人\n   1  E30  专家30  单位30\n',
    )
    expect(stdout).toContain('跳过1人\n  第2位 E05 专家05：回避，A03，系其顾问\n')
  })

  it('reads skips from a table', async () => {
    const skips = file('skips.csv', '编号,原因,对象,说明\nE30,回避,A03,系其顾问\nE05,联系不上,,三次未接')
    const [run] = read((await draw(['--skip', skips])).out).runs
    expect(run.steps.slice(0, 2)).toEqual([
      { place: 1, id: 'E30', as: 'skipped', reason: 'conflict', against: 'A03', words: '系其顾问' },
      { place: 2, id: 'E05', as: 'skipped', reason: 'unreachable', words: '三次未接' },
    ])
    const bad = file('skips.csv', '编号,原因,说明\nE30,回避,系其顾问')
    const { exit, stderr } = await draw(['--skip', bad])
    expect(exit).toBe(3)
    expect(stderr).toContain(`${bad}，第2行：“E30 回避”没有说明；请补充说明`)
  })

  it('waits for the source, and wants its figures as the plan has them', async () => {
    const { out: plan } = await fix(['--need', '10'])
    const out = join(scratch(), 'draw.json')
    const call = (seed: string, today: string) =>
      cli(['draw', '--plan', plan, '--seed', seed, '--out', out], { today })
    expect((await call(SEED, '2026-06-03')).stderr).toBe(
      '“三个公开来源”于2026年6月4日公布，2026年6月3日尚未公布，暂不能抽取；请在公布之后抽取。\n',
    )
    const sentences = [
      ['9319 / 2 5 12 8 / 9 18 26 34 41 45', '第2组数字应为5个，填写了4个；请按公布结果核对。\n'],
      ['9319 / 2 5 12 8 51 / 9 18 26 34 41 45', '第2组数字中的51不是1至50的整数；请按公布结果核对。\n'],
      ['9319', '方案约定3组数字，填写了1组；请逐组填写，各组之间用 / 隔开。\n'],
    ]
    for (const [seed = '', sentence = ''] of sentences) {
      const { exit, stderr } = await call(seed, '2026-06-05')
      expect([exit, stderr]).toEqual([4, sentence])
    }
    const { exit, stderr } = await call('3.5', '2026-06-05')
    expect([exit, stderr]).toEqual([
      3,
      '--seed 中的“3.5”不是整数；请按方案约定的数字填写，如 9 18 26 30 31 33 / 12，带小数的去掉小数点。\n',
    ])
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  it('draws no plan that was touched', async () => {
    const { out: plan } = await fix(['--need', '10'])
    const text = readFileSync(plan, 'utf8')
    const call = () =>
      cli(['draw', '--plan', plan, '--seed', SEED, '--out', join(scratch(), 'd.json')], LATER)
    writeFileSync(plan, text.replace('专家07', '专家70'))
    expect((await call()).stderr).toMatch(/^专家库名单在方案固定之后被改动/)
    writeFileSync(plan, text.replace('"need": 10', '"need": 11'))
    expect((await call()).stderr).toMatch(/^抽取方案在固定之后被改动/)
    writeFileSync(plan, text.replace('"need": 10', '"need": 10, "need": 10'))
    const { exit, stderr } = await call()
    expect([exit, stderr]).toEqual([
      3,
      `${plan}：文件不是写出时的样子：有的项出现两次，或者经另行改写；请使用原件。\n`,
    ])
    writeFileSync(plan, text.replaceAll('\n', '\r\n'))
    expect((await call()).exit).toBe(0)
  })

  it('draws again for a reason only, and keeps the first drawing', async () => {
    const { plan, out } = await draw()
    const before = readFileSync(out, 'utf8')
    const call = ['draw', '--plan', plan, '--seed', SEED, '--out', out]
    const refused = await cli(call, LATER)
    expect([refused.exit, refused.stderr]).toEqual([
      4,
      '该方案已抽取1次，再次抽取须说明原因；请补充原因；用 --again 写明。\n',
    ])
    expect(readFileSync(out, 'utf8')).toBe(before)
    const again = await cli([...call, '--again', '漏列一人'], LATER)
    expect(again.stdout).toContain('第2次抽取，原因：漏列一人\n')
    const { runs } = read(out)
    expect([runs.length, runs[0]]).toEqual([2, JSON.parse(before).runs[0]])
    const other = await fix(['--need', '9'])
    const elsewhere = await cli(['draw', '--plan', other.out, '--seed', SEED, '--out', out], LATER)
    expect([elsewhere.exit, elsewhere.stderr]).toEqual([
      3,
      `${out}：其中是另一方案的抽取结果；请用 --out 另选文件。\n`,
    ])
    const first = await cli([...call.slice(0, -1), join(scratch(), 'd.json'), '--again', '漏列'], LATER)
    expect(first.stderr).toContain('没有该方案此前的抽取结果')
  })

  it('lets the next of the drawn order stand in', async () => {
    const { plan, out } = await draw()
    const call = (id: string, ...more: string[]) =>
      cli(['draw', '--replace', id, '--reason', '本人谢绝:来电说明', '--out', out, ...more], LATER)
    const { exit, stdout } = await call('E30', '--plan', plan)
    expect(exit).toBe(0)
    expect(stdout).toContain('递补1人\n  2026年6月5日 E30（本人谢绝，来电说明）由 E10 递补\n')
    expect(ids(read(out).runs[0].taken)).toBe('E05 E21 E03 E07 E27 E28 E11 E24 E23 E10')
    const refused = await call('E30')
    expect([refused.exit, refused.stderr.split('；')[0]]).toEqual([4, 'E30 不在现有名单之中，无须递补'])
    const other = await fix(['--need', '9'])
    expect((await call('E05', '--plan', other.out)).exit).toBe(3)
  })

  it('says which group is short, and that something is open', async () => {
    const skips = rows
      .filter(([, , , field]) => field === '制造')
      .slice(1)
      .flatMap(([id]) => ['--skip', `${id}=本人谢绝:来电`])
    const { exit, stderr, out } = await draw(skips, ['--need-in', '制造=2'])
    expect([exit, stderr]).toEqual([
      1,
      '“制造”组尚缺1人，抽取次序中已无人可取；请补充专家库后另行固定方案抽取。\n',
    ])
    expect(ids(read(out).runs[0].taken)).toBe('E03')
  })

  it('answers programs', async () => {
    const { plan } = await draw()
    const out = join(scratch(), 'draw.json')
    const { stdout } = await cli(['draw', '--plan', plan, '--seed', SEED, '--out', out, '--json'], LATER)
    const { hash } = read(plan)
    expect(JSON.parse(stdout)).toMatchObject({
      file: out,
      plan: hash,
      run: 1,
      reserves: [],
      skipped: [],
      short: [],
    })
  })

  it('asks what to do', async () => {
    for (const argv of [
      ['draw'],
      ['draw', '--plan', 'x'],
      ['draw', '--replace', 'E01', '--plan', 'x', '--seed', '1'],
    ]) {
      const { exit, stderr } = await cli(argv)
      expect([exit, stderr]).toEqual([
        2,
        '没有写明办理哪一项；固定方案用 draw plan；抽取写明 --plan 和 --seed；递补写明 --replace 和 --reason；核验写明 --verify。\n',
      ])
    }
  })

  it('finds its second word behind a language, and names it in its help', async () => {
    for (const argv of [
      ['--lang', 'en', 'draw', 'plan', '--help'],
      ['draw', '--lang', 'en', 'plan', '--help'],
    ]) {
      const { exit, stdout } = await cli(argv)
      expect(exit).toBe(0)
      expect(stdout).toContain('--need-in <GROUP=N>')
    }
    expect((await cli(['draw', '--help'])).stdout).toContain('\n  plan ')
  }, 60_000)
})

describe('draw --verify', () => {
  /** A drawn plan with a skip and a replacement, its result changed. */
  async function verifyWhere(change: (result: Document) => void, ...more: string[]) {
    const { plan, out } = await draw(['--skip', 'E05=回避:A03:系其顾问'])
    await cli(['draw', '--replace', 'E30', '--reason', '本人谢绝:来电', '--out', out], LATER)
    const result = read(out)
    change(result)
    writeFileSync(out, JSON.stringify(result))
    return { plan, out, ...(await cli(['draw', '--verify', out, '--json', ...more], LATER)) }
  }
  const found = (stdout: string) => JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)

  it('says that everything agrees, and what to compare by eye', async () => {
    const { plan, out } = await draw()
    const { exit, stdout, stderr } = await cli(['draw', '--verify', out])
    const { hash } = read(plan)
    expect([exit, stderr, stdout]).toEqual([
      0,
      '',
      `1次抽取、0次递补已重新核算：全部一致。
请与公布结果核对数字：三个公开来源，2026年6月4日 21:15公布，所填为 9319 / 2 5 12 8 10 / 9 18 26 34 41 45（查询：公报）。
未对照所公布的方案（--plan）：请核对公布的方案摘要是否为 ${hash}。
`,
    ])
    const compared = await cli(['draw', '--verify', out, '--plan', plan, '--lang', 'en'])
    expect(compared.stdout).toMatch(/^Computed again, drawings: 1, replacements: 0; everything agrees\./)
    expect(compared.stdout).not.toContain('No published plan')
  })

  it.each<readonly [string, (result: Document) => void, readonly string[]]>([
    ['nothing', () => {}, []],
    [
      'a digit of the figures',
      ({ runs: [run] }) => (run.figures[0] = [9318]),
      ['KeyDiffers', 'OrderDiffers', 'StepDiffers', 'ReplacementUnlawful', 'ListDiffers'],
    ],
    ['two places swapped', ({ runs: [{ order }] }) => order.push(...order.splice(3, 1)), ['OrderDiffers']],
    [
      'a skip dropped',
      ({ runs: [run] }) => (run.skips = []),
      ['StepDiffers', 'ReplacementDiffers', 'ListDiffers'],
    ],
    ['somebody renamed', ({ pool }) => (pool[4].name = '另一人'), ['PoolHashDiffers']],
    [
      'a smaller need',
      ({ plan }) => (plan.needs[0].need = 9),
      ['PlanHashDiffers', 'StepDiffers', 'ReplacementDiffers', 'ListDiffers'],
    ],
    ['another to stand in', ({ runs: [run] }) => (run.replacements[0].in = 'E09'), ['ReplacementDiffers']],
  ])('finds %s', async (_, change, codes) => {
    const { exit, stdout } = await verifyWhere(change)
    expect(exit).toBe(codes.length === 0 ? 0 : 1)
    expect(JSON.parse(stdout).sound).toBe(codes.length === 0)
    expect(found(stdout)).toEqual(codes)
  })

  it('finds that another plan was published', async () => {
    const other = await fix(['--need', '9'])
    const { exit, stdout, out } = await verifyWhere(() => {}, '--plan', other.out)
    expect([exit, found(stdout)]).toEqual([1, ['OtherPlan']])
    const { stderr } = await cli(['draw', '--verify', out, '--plan', other.out, '--lang', 'en'])
    expect(stderr).toBe(
      `${out}: what was drawn is not the published plan: its hash has to be ${read(other.out).hash} and is ${read(out).hash}.\n`,
    )
  })

  it('reads nothing else', async () => {
    const { plan } = await draw()
    const { exit, stderr } = await cli(['draw', '--verify', plan])
    expect([exit, stderr]).toEqual([3, `${plan}：不是抽取结果的格式，见 runs；请使用原件。\n`])
    const junk = file('draw.json', '{')
    expect((await cli(['draw', '--verify', junk])).stderr).toBe(
      `${junk}：不是有效的JSON，无法读取；请使用原件。\n`,
    )
  })
})
