import { Argument, Command, Help, Option } from 'commander'
import type { Language, Text } from '../core/basics/text.ts'
import { brokenTo } from '../core/wording/broken-to.ts'
import type { CliCommand, CliOption, Outcome } from './command.ts'
import { describe } from './describe-option.ts'
import type { Io } from './io.ts'
import { displayWidth } from './layout.ts'
import type { Ports } from './ports.ts'

type Shell = {
  readonly language: Language
  readonly io: Io
  readonly open: (folder?: string) => Ports
  readonly done: (outcome: Outcome) => void
}

const NAME = 'zhiheng'
const ABOUT: Text = {
  zh: '质衡：政府质量奖评审的规则计算、演练与核验',
  en: 'Zhiheng: compute, rehearse and verify what the regulation of a government quality award says',
}
const GROUPS: Readonly<Record<string, Text>> = {
  regulation: { zh: '办法：列出、阅读、校核、落实情况', en: 'regulations: list, read, check, coverage' },
  history: { zh: '历届记录：录入、转入、查看', en: 'earlier cycles: enter, take over, show' },
  pool: { zh: '专家库：导入、查看', en: 'pool of assessors: import, show' },
  time: { zh: '法定期限：计算届满日', en: 'legal time: when a period ends' },
  projections: { zh: '供页面查询的数据：重建', en: 'rows that screens query: rebuild' },
  demo: { zh: '演示数据：清除', en: 'demonstration: remove' },
  key: {
    zh: '签署检查点的密钥：新建、列出公钥',
    en: 'keys that sign checkpoints: make one, show public ones',
  },
}
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}
const SHARED: readonly CliOption[] = [
  {
    flags: '--lang <LANG>',
    choices: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
    says: { zh: '语言，默认 zh', en: 'language; zh unless named' },
  },
  { flags: '--json', says: { zh: '输出JSON，供程序读取', en: 'print JSON for programs' } },
  {
    flags: '--data <DIR>',
    says: {
      zh: '存放 regulations、standards、calendars 的目录（也可用环境变量 ZHIHENG_DATA）',
      en: 'folder with regulations, standards and calendars (or ZHIHENG_DATA)',
    },
  },
]
const CODES: Text = {
  zh: '退出码：0 完成，1 核验或者检查发现问题，2 用法有误，3 输入有误，4 依规则暂不能办理。\n提示和错误写到标准错误；加 --json 时错误另以 {"error": …} 写到标准输出。',
  en: 'Exit: 0 done, 1 a check found something, 2 wrong use, 3 bad input, 4 the rules refuse.\nProblems go to stderr; with --json an error is also printed to stdout as {"error": …}.',
}

function optionOf(spec: CliOption, language: Language): Option {
  const { flags, choices, required, many } = spec
  const option = new Option(flags, describe(spec)[language])
  if (choices) option.choices(Object.keys(choices))
  if (required) option.makeOptionMandatory()
  if (many) option.argParser<string[]>((value, before) => [...(before ?? []), value])
  return option
}

const asWritten = (argument: Argument): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? '...' : ''}]`

/** Help in the reader's language; Chinese characters take two columns. */
function helpIn(language: Language): Partial<Help> {
  const plain = new Help()
  return {
    displayWidth,
    styleTitle: (title) => (language === 'zh' ? (TITLES[title] ?? title) : title),
    // The library appends its own English remarks; what matters of them stands in the descriptions.
    optionDescription: ({ description }) => description,
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(asWritten)].join(' '),
    // Chinese has no spaces to break at.
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => brokenTo(line, (part) => displayWidth(part) <= width))
        .join('\n'),
    subcommandDescription: (command) => command.summary() || plain.subcommandDescription(command),
  }
}

function dressed(command: Command, { language, io }: Shell): Command {
  return command
    .helpOption('-h, --help', language === 'zh' ? '显示帮助' : 'show help')
    .helpCommand(false)
    .exitOverride()
    .allowExcessArguments(false)
    .configureHelp(helpIn(language))
    .configureOutput({
      writeOut: io.stdout,
      // Help that answers a wrong use is no result; sentences about it are worded elsewhere.
      writeErr: io.stderr,
      outputError: () => {},
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
    })
}

/** Examples are for everybody: each stands there with its meaning in both languages. */
const examplesOf = ({ examples }: CliCommand, language: Language): string =>
  [
    language === 'zh' ? '\n示例：' : '\nExamples:',
    ...examples.flatMap(({ line, says }) => [`  ${NAME} ${line}`, `      ${says.zh}`, `      ${says.en}`]),
  ].join('\n')

function leafOf(spec: CliCommand, shell: Shell): Command {
  const { language, io, open, done } = shell
  const leaf = dressed(new Command(spec.path.at(-1)), shell)
    .summary(spec.summary[language])
    .description(spec.summary[language])
    .usage(usageOf(spec, language))
  for (const { name, says } of spec.args ?? []) leaf.addArgument(new Argument(name, says[language]))
  for (const option of [...(spec.options ?? []), ...SHARED]) leaf.addOption(optionOf(option, language))
  leaf.addHelpText('after', `${examplesOf(spec, language)}\n\n${CODES[language]}`)
  leaf.action(async () => {
    const options = leaf.optsWithGlobals<Readonly<Record<string, string | boolean | string[]>>>()
    const folder = typeof options.data === 'string' ? options.data : io.env.ZHIHENG_DATA
    const ports = folder ? open(folder) : open()
    const { today, env, progress } = io
    done(await spec.run({ args: leaf.args, options, language, today, env, ports, progress }))
  })
  return leaf
}

const usageOf = ({ args = [] }: CliCommand, language: Language): string =>
  [language === 'zh' ? '[选项]' : '[options]', ...args.map(({ name }) => name)].join(' ')

/** The parser of the command line, built from the commands' data. */
export function buildProgram(commands: readonly CliCommand[], shell: Shell): Command {
  const { language } = shell
  const root = dressed(new Command(NAME), shell).description(ABOUT[language])
  for (const option of SHARED) root.addOption(optionOf(option, language))
  root.usage(language === 'zh' ? '[选项] <命令>' : '[options] <command>')
  root.addHelpText('after', `\n${CODES[language]}`)
  const groups = new Map<string, Command>()
  for (const spec of commands) {
    const [first = '', second] = spec.path
    if (second === undefined) {
      // A command of one word may lead others: draw, draw plan.
      const leader = leafOf(spec, shell)
      groups.set(first, leader)
      root.addCommand(leader)
      continue
    }
    const known = groups.get(first)
    const group = known ?? dressed(new Command(first), shell)
    if (!known) {
      const says = GROUPS[first]?.[language] ?? ''
      group.summary(says).description(says)
      group.usage(language === 'zh' ? '[选项] <命令>' : '[options] <command>')
      groups.set(first, group)
      root.addCommand(group)
    }
    group.addCommand(leafOf(spec, shell))
  }
  return root
}
