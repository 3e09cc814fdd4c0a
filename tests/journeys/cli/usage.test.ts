import { describe, expect, it } from 'vitest'
import { allCommands, commandsFor } from '../../../src/cli/commands.ts'
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
    [['regulation', 'show'], '缺少参数 ED；加 --help 可查看用法。\n'],
    [['regulation', 'list', 'x'], '参数过多；加 --help 可查看用法。\n'],
    [['rank', 'x'], '缺少选项 --scores <FILE>；加 --help 可查看用法。\n'],
    [['rank', 'x', '--scores'], '选项 --scores <FILE> 缺少值；加 --help 可查看用法。\n'],
    [
      ['time', 'add', '--kind', 'soon'],
      '选项 --kind <KIND> 的值不在可选范围内（workday、natural）；加 --help 可查看用法。\n',
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

  it('shows help and says 2 when no command is named', async () => {
    const { exit, stdout, stderr } = await cli([])
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^用法： zhiheng \[选项\] <命令>\n/)
  })
})
