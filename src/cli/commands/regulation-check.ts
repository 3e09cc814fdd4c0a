import type { Language, Text } from '../../core/basics/text.ts'
import type { UnitOutcome } from '../../core/regulation/unit-hash.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { fileName } from '../file-name.ts'
import { asText } from '../layout.ts'
import { checkExamples } from '../example-problems.ts'
import { unknownEdition } from '../open-edition.ts'
import type { Ports, TextComparison } from '../ports.ts'
import { type Problem, problemForPrograms } from '../problem.ts'

type Checked = {
  readonly edition: string
  readonly articles: number
  readonly problems: readonly Problem[]
  readonly texts: TextComparison | null
  readonly remark: Text | undefined
}

const DIFFERS: Readonly<Record<Exclude<UnitOutcome, 'same'>, readonly [Text, Text]>> = {
  different: [
    { zh: '摘要值与正式文本不一致', en: 'the hash is not that of the official text' },
    {
      zh: '请核对正式文本，条文确有变动的按新版本建立办法',
      en: 'check the text; a changed text is a new edition',
    },
  ],
  missing: [
    { zh: '已列入条款目录，但正式文本中没有该条款', en: 'listed, but the official text does not have it' },
    { zh: '请核对条款号', en: 'check the number' },
  ],
  unlisted: [
    { zh: '正式文本中有该条款，但未列入条款目录', en: 'in the official text, but not listed' },
    { zh: '请在 articles.yaml 中补列', en: 'add it to articles.yaml' },
  ],
}

const textProblems = (texts: TextComparison | null): readonly Problem[] =>
  texts?.compared
    ? texts.units.flatMap(({ outcome, article, file, line }) => {
        if (outcome === 'same') return []
        const [message, mend] = DIFFERS[outcome]
        return [{ file, line, article, message, mend }]
      })
    : texts && !texts.absent
      ? [{ file: texts.file, message: texts.why }]
      : []

async function check(ports: Ports, folder: string, texts: string | undefined): Promise<Checked> {
  const loaded = await ports.loadEdition(folder)
  const shown = loaded.ok ? await checkExamples(ports, folder, loaded.value) : { problems: [] }
  const compared = loaded.ok && texts !== undefined ? await ports.compareTexts(folder, texts) : null
  return {
    edition: loaded.ok ? loaded.value.id : fileName(folder),
    articles: loaded.ok ? loaded.value.articles.length : 0,
    problems: [...(loaded.ok ? [] : loaded.error), ...shown.problems, ...textProblems(compared)],
    texts: compared,
    remark: shown.remark,
  }
}

function lineFor({ edition, articles, problems, texts, remark }: Checked, language: Language): string {
  const isZh = language === 'zh'
  if (problems.length > 0) {
    return isZh ? `${edition}：发现${problems.length}处问题` : `${edition}: ${problems.length} problems`
  }
  const same = texts?.compared ? texts.units.length : 0
  const compared = texts?.compared
    ? isZh
      ? `，${same}个条款与正式文本一致`
      : `, ${same} units agree with the official text`
    : texts
      ? isZh
        ? `，${texts.file}：${texts.why.zh}`
        : `, ${texts.file}: ${texts.why.en}`
      : ''
  return isZh
    ? `${edition}：未发现问题（${articles}个条款）${compared}${remark ? `；${remark.zh}` : ''}`
    : `${edition}: nothing wrong (${articles} units)${compared}${remark ? `; ${remark.en}` : ''}`
}

const forPrograms = ({ edition, articles, problems, texts, remark }: Checked, language: Language) => ({
  edition,
  articles,
  problems: problems.map((problem) => problemForPrograms(problem, language)),
  ...(remark ? { remark: remark[language] } : {}),
  ...(texts
    ? {
        officialText: texts.compared
          ? { compared: true, same: texts.units.filter(({ outcome }) => outcome === 'same').length }
          : { compared: false, why: texts.why[language] },
      }
    : {}),
})

export const regulationCheck: CliCommand = {
  path: ['regulation', 'check'],
  summary: {
    zh: '校核办法数据：逐项指出文件、行号、条款和改法',
    en: 'check the data of regulations: file, line, article, and what to do',
  },
  args: [
    {
      name: '[PATH...]',
      says: { zh: '办法编号或目录；不写则校核全部', en: 'ids or folders; all of them if none is named' },
    },
  ],
  options: [
    {
      flags: '--texts <DIR>',
      says: {
        zh: '存放正式文本（<编号>.txt）的目录，逐条比对摘要值；也可用环境变量 ZHIHENG_OFFICIAL_TEXTS',
        en: 'folder with official texts (<id>.txt) to compare article by article; or ZHIHENG_OFFICIAL_TEXTS',
      },
    },
  ],
  examples: [
    { line: 'regulation check', says: { zh: '校核全部办法', en: 'check all regulations' } },
    {
      line: 'regulation check ./my-city-2030 --texts ./texts',
      says: {
        zh: '校核一个目录，并与正式文本比对',
        en: 'check one folder and compare it with its official text',
      },
    },
  ],
  async run(call) {
    const { ports, language, progress } = call
    const asked = call.args.length > 0 ? call.args : await ports.editionIds()
    for (const name of asked) {
      if (!(await ports.isEditionFolder(ports.folderOf(name)))) return unknownEdition(ports, name)
    }
    const texts = textOption(call, 'texts') ?? call.env.ZHIHENG_OFFICIAL_TEXTS
    const checked: Checked[] = []
    progress.begin(asked.length)
    for (const name of asked) {
      checked.push(await check(ports, ports.folderOf(name), texts))
      progress.step(checked.length)
    }
    progress.end()
    const problems = checked.flatMap((one) => one.problems)
    const total =
      language === 'zh'
        ? `共校核${checked.length}部办法，问题${problems.length}处。`
        : `${checked.length} regulations checked, ${problems.length} problems.`
    return {
      exit: problems.length > 0 ? EXIT.badInput : EXIT.done,
      text: asText([...checked.map((one) => lineFor(one, language)), total]),
      json: { regulations: checked.map((one) => forPrograms(one, language)), problems: problems.length },
      problems,
    }
  },
}
