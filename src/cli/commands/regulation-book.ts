import { join } from 'node:path'
import type { Edition } from '../../core/regulation/edition.ts'
import { type RuleBookFile, ruleBookFiles } from '../../core/wording/rule-book-page.ts'
import { stages } from '../../stages/registry.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { openEdition } from '../open-edition.ts'
import type { Ports } from '../ports.ts'

const HOME = 'docs/regulations'

/** Those that were named, or all that there are. */
async function editionsAsked({ ports, args }: Call) {
  const asked = args.length > 0 ? args : await ports.editionIds()
  return Promise.all(asked.map((id) => openEdition(ports, id)))
}

const filesOf = (edition: Edition): readonly RuleBookFile[] =>
  ruleBookFiles(edition, { kinds: stages, words: stageWords })

async function isStale(folder: string, { name, text }: RuleBookFile, ports: Ports): Promise<boolean> {
  const path = join(folder, name)
  if (!(await ports.hasFile(path))) return true
  const read = await ports.readText(path)
  return !read.ok || read.value !== text
}

async function written(folder: string, files: readonly RuleBookFile[], ports: Ports): Promise<Outcome> {
  for (const { name, text } of files) {
    const done = await ports.writeText(join(folder, name), text)
    if (!done.ok) return { exit: EXIT.badInput, problems: [done.error] }
  }
  const names = files.map(({ name }) => name)
  return { exit: EXIT.done, json: { folder, written: names }, text: `${names.join('\n')}\n` }
}

export const regulationBook: CliCommand = {
  path: ['regulation', 'book'],
  summary: {
    zh: '把规则手册连同流程图写成文件（中英文）',
    en: 'write the rule books, with a picture of the flow, as files in both languages',
  },
  args: [
    {
      name: '[ED...]',
      says: { zh: '办法编号或目录；不写即全部', en: 'ids or folders; all when none is given' },
    },
  ],
  options: [
    { flags: '--out <DIR>', says: { zh: `存放目录，默认 ${HOME}`, en: `folder, by default ${HOME}` } },
    {
      flags: '--check',
      says: {
        zh: '不写文件，只核对现有手册是否与数据一致',
        en: 'write nothing; say which books are not what the data say',
      },
    },
  ],
  examples: [
    { line: 'regulation book', says: { zh: '写出全部规则手册', en: 'write all rule books' } },
    {
      line: 'regulation book --check',
      says: { zh: '核对手册是否与数据一致', en: 'see whether they are up to date' },
    },
  ],
  async run(call) {
    const { ports, options } = call
    const folder = textOption(call, 'out') ?? join(ports.folder, HOME)
    const opened = await editionsAsked(call)
    const failed = opened.find((each) => !each.ok)
    if (failed && !failed.ok) return failed.error
    const files = opened.flatMap((each) => (each.ok ? filesOf(each.value) : []))
    if (options.check !== true) return written(folder, files, ports)
    const flags = await Promise.all(files.map((file) => isStale(folder, file, ports)))
    const stale = files.filter((_, index) => flags[index]).map(({ name }) => name)
    return {
      exit: stale.length > 0 ? EXIT.rulesRefuse : EXIT.done,
      json: { folder, stale },
      problems: stale.map((name) => ({
        file: join(HOME, name),
        message: { zh: '规则手册与办法数据不一致', en: 'the rule book is not what the data say' },
        mend: {
          zh: '请审阅变化后运行 zhiheng regulation book',
          en: 'review the change and run zhiheng regulation book',
        },
      })),
    }
  },
}
