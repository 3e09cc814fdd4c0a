import { describe, expect, it } from 'vitest'
import { allCommands, commandsFor } from '../../../src/cli/commands.ts'
import { displayWidth } from '../../../src/cli/layout.ts'
import { cli } from './cli-under-test.ts'

const commands = await allCommands()

describe('usage', () => {
  it.each(commands.map(({ path }) => [path.join(' '), path] as const))(
    'explains %s in both languages, with examples',
    async (_, path) => {
      const zh = await cli([...path, '--help'])
      const en = await cli([...path, '--help', '--lang', 'en'])
      expect([zh.exit, zh.stderr, en.exit, en.stderr]).toEqual([0, '', 0, ''])
      expect(zh.stdout).toMatch(/^用法： zhiheng .*\n[\s\S]*示例：\n {2}zhiheng /)
      expect(en.stdout).toMatch(/^Usage: zhiheng .*\n[\s\S]*Examples:\n {2}zhiheng /)
      expect(en.stdout.split('Examples:')[0]).not.toMatch(/\p{Script=Han}/u)
    },
  )

  it.each(commands.map(({ path }) => [path.join(' '), path] as const))(
    'loads %s when it is called, and nothing but what it leads',
    async (words, path) => {
      const loaded = await commandsFor([...path, '--help'])
      const led = words === 'draw' ? ['draw plan'] : []
      expect(loaded.map((command) => command.path.join(' '))).toEqual([words, ...led])
    },
  )

  it('lists every command', async () => {
    const { exit, stdout } = await cli(['--help'])
    expect(exit).toBe(0)
    for (const [first] of commands.map(({ path }) => path)) expect(stdout).toContain(`  ${first}`)
  })

  it.each([
    [['constructor'], '没有命令 constructor；加 --help 可查看用法。\n'],
    [['tim'], '没有命令 tim，是否为 time；加 --help 可查看用法。\n'],
    [['eligibility', 'x', '--fact', 'y'], '没有选项 --fact，是否为 --facts；加 --help 可查看用法。\n'],
    [
      ['regulation', 'show'],
      '缺少参数 ED（办法编号或目录）；例如 zhiheng regulation show my-city-2030；加 --help 可查看用法。\n',
    ],
    [['regulation', 'list', 'x'], '参数过多；加 --help 可查看用法。\n'],
    [
      ['rank', 'x'],
      '缺少选项 --scores <FILE>（得分文件）；例如 zhiheng rank my-city-2030 --scores scores.xlsx；加 --help 可查看用法。\n',
    ],
    [
      ['rank', 'x', '--scores'],
      '选项 --scores <FILE> 缺少值（得分文件）；例如 zhiheng rank my-city-2030 --scores scores.xlsx；加 --help 可查看用法。\n',
    ],
    [
      ['export', '--out', 'evidence'],
      '缺少参数 DIR（一届评定的目录）；例如 zhiheng export rehearsals/my-city-2030 --out evidence；加 --help 可查看用法。\n',
    ],
    [
      ['export', 'x'],
      '缺少选项 --out <DIR>（证据包的目录）；例如 zhiheng export rehearsals/my-city-2030 --out evidence；加 --help 可查看用法。\n',
    ],
    [
      ['time', 'add', '--kind', 'soon'],
      '选项 --kind <KIND> 的值不在可选范围内（workday 工作日；natural 自然日）；加 --help 可查看用法。\n',
    ],
  ])('words a wrong use in Chinese: %s', async (argv, sentence) => {
    const { exit, stdout, stderr } = await cli(argv)
    expect([exit, stdout, stderr]).toEqual([2, '', sentence])
  })

  it('words it in English, and as a document', async () => {
    const { exit, stdout, stderr } = await cli(['tim', '--lang', 'en', '--json'])
    expect([exit, stderr]).toEqual([
      2,
      'there is no command tim (did you mean time?); --help shows the usage.\n',
    ])
    expect(JSON.parse(stdout)).toEqual({
      error: {
        exit: 2,
        problems: [{ message: 'there is no command tim (did you mean time?); --help shows the usage' }],
      },
    })
  })

  it('says in English what is missing and what a code means', async () => {
    const missing = await cli(['export', 'x', '--lang', 'en'])
    expect(missing.stderr).toBe(
      'the option --out <DIR> is missing (the folder of the package); for example: zhiheng export rehearsals/my-city-2030 --out evidence; --help shows the usage.\n',
    )
    const wrong = await cli(['time', 'add', '--kind', 'soon', '--lang', 'en'])
    expect(wrong.stderr).toBe(
      'the value of --kind <KIND> is not one of the choices (workday (working days), natural (calendar days)); --help shows the usage.\n',
    )
  })

  it('has in Chinese help no code without its meaning, and says what has to be given', async () => {
    const erase = (await cli(['erase', '--help'])).stdout
    expect(erase).toContain('（必填）删除事由（个人信息保护法关于删除的规定）：\n')
    expect(erase).toMatch(/\n +consentWithdrawn 个人撤回同意\n +unlawfulProcessing 处理违反规定\n/)
    const history = (await cli(['history', 'template', '--help'])).stdout
    expect(history).toContain(
      '（必填）表格的内容：awards 以往获奖；sanctions 以往处理；organisations 组织沿革\n',
    )
    const assign = (await cli(['assign', '--help'])).stdout.replaceAll(/\n +/g, '')
    for (const code of [
      'employer 任职单',
      'adviser 咨询辅导',
      'pastExecutive 曾任职单位',
      'bars 回避',
      'shown 只提示',
    ])
      expect(assign).toContain(code)
    for (const { path, options = [] } of commands) {
      const { stdout } = await cli([...path, '--help'])
      expect(stdout).not.toContain('[options]')
      const plain = stdout.replaceAll(/\n +/g, '')
      for (const { choices = {} } of options)
        for (const [code, { zh }] of Object.entries(choices)) {
          expect(plain).toContain(`${code} ${zh}`)
          expect(zh).toMatch(/\p{Script=Han}/u)
        }
    }
  })

  it('has a summary for every command and group in the list of all', async () => {
    const { stdout } = await cli(['--help'])
    const listed = stdout.split('命令：\n')[1]?.split('\n\n')[0]?.split('\n') ?? []
    expect(listed.length).toBeGreaterThan(15)
    expect(
      listed.filter((line) => !/^ {2}[a-z]+(?: [<[][A-Z]+[>\]])* {2,}\p{Script=Han}/u.test(line)),
    ).toEqual([])
    expect(stdout).not.toContain('[options]')
  })

  it('breaks Chinese help at the width of the terminal', async () => {
    const { stdout } = await cli(['rank', '--help'])
    const wide = stdout
      .split('示例：')[0]
      ?.split('\n')
      .filter((line) => displayWidth(line) > 100)
    expect(wide).toEqual([])
    expect(stdout).not.toMatch(/\n +[，。；：、）]/)
  })

  it('shows help and says 2 when no command is named', async () => {
    const { exit, stdout, stderr } = await cli([])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^用法： zhiheng \[选项\] <命令>\n/)
  })
})
