import type { Language, Text } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import {
  compareEditions,
  type ComparedTopic,
  type Verdict,
} from '../../core/wording/compare/compare-editions.ts'
import { stages } from '../../stages/registry.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'

const VERDICTS: Readonly<Record<Verdict, Text>> = {
  same: { zh: '相同', en: 'same' },
  different: { zh: '不同', en: 'different' },
  silent: { zh: '未规定', en: 'silent' },
}
const NOTHING: Text = { zh: '条文未规定', en: 'the text is silent' }
const DEFAULT: Text = { zh: '条文未规定，默认：', en: 'the text is silent; by default: ' }

type Editions = readonly [Edition, Edition]

const cellOf = ({ cells, silent }: ComparedTopic, side: 0 | 1, language: Language): readonly string[] => {
  const said = cells[side]
  if (said.length === 0) return [NOTHING[language]]
  return silent[side] ? [`${DEFAULT[language]}${said[0]}`, ...said.slice(1)] : said
}

function blockOf(topic: ComparedTopic, editions: Editions, language: Language): string[] {
  const verdict = VERDICTS[topic.verdict][language]
  const head = language === 'zh' ? `【${verdict}】${topic.title}` : `[${verdict}] ${topic.title}`
  if (topic.verdict === 'same') return [head, ...cellOf(topic, 0, language).map((line) => `    ${line}`)]
  return [
    head,
    ...([0, 1] as const).flatMap((side) => [
      `  ${editions[side].authority.regionName[language]}`,
      ...cellOf(topic, side, language).map((line) => `    ${line}`),
    ]),
  ]
}

function summaryOf(topics: readonly ComparedTopic[], language: Language): string {
  const count = (verdict: Verdict) => topics.filter((topic) => topic.verdict === verdict).length
  return language === 'zh'
    ? `共${topics.length}项：相同${count('same')}项，不同${count('different')}项，至少一方未规定${count('silent')}项。`
    : `${topics.length} topics: ${count('same')} same, ${count('different')} different, ${count('silent')} on which at least one is silent.`
}

/** The same as a sheet that a clerk can filter. */
const sheetOf = (topics: readonly ComparedTopic[], editions: Editions, language: Language) => ({
  name: language === 'zh' ? '办法比较' : 'Comparison',
  columns: [
    { key: 'topic', title: language === 'zh' ? '项目' : 'topic', width: 28 },
    { key: 'verdict', title: language === 'zh' ? '结论' : 'verdict', width: 12 },
    { key: 'first', title: editions[0].title[language], width: 60 },
    { key: 'second', title: editions[1].title[language], width: 60 },
  ],
  rows: topics.map((topic) => ({
    topic: topic.title,
    verdict: VERDICTS[topic.verdict][language],
    first: cellOf(topic, 0, language).join('\n'),
    second: cellOf(topic, 1, language).join('\n'),
  })),
})

export const regulationDiff: CliCommand = {
  path: ['regulation', 'diff'],
  summary: {
    zh: '逐项比较两部办法：相同、不同、未规定',
    en: 'compare two regulations topic by topic: same, different, silent',
  },
  args: [
    { name: '<ED1>', says: { zh: '第一部办法', en: 'the first regulation' } },
    { name: '<ED2>', says: { zh: '第二部办法', en: 'the second regulation' } },
  ],
  options: [
    {
      flags: '--only <VERDICT>',
      says: { zh: '只列出某一结论的项目', en: 'only topics with this verdict' },
      choices: {
        same: { zh: '相同', en: 'both say the same' },
        different: { zh: '不同', en: 'they differ' },
        silent: { zh: '未规定', en: 'one or both say nothing' },
      },
    },
    {
      flags: '--xlsx <FILE>',
      says: { zh: '另存为Excel表，可以筛选', en: 'write it as a workbook as well, to be filtered' },
    },
  ],
  examples: [
    { line: 'regulation diff my-city-2030 example-city', says: { zh: '全部项目', en: 'all topics' } },
    {
      line: 'regulation diff my-city-2030 example-city --only different --xlsx diff.xlsx',
      says: { zh: '只看不同之处，并存为Excel', en: 'only what differs, and as a workbook' },
    },
  ],
  async run(call) {
    const { ports, args, language } = call
    const first = await openEdition(ports, args[0] ?? '')
    if (!first.ok) return first.error
    const second = await openEdition(ports, args[1] ?? '')
    if (!second.ok) return second.error
    const editions = [first.value, second.value] as const
    const all = compareEditions(editions, { kinds: stages, words: stageWords }, language)
    const only = textOption(call, 'only')
    const topics = all.filter(({ verdict }) => only === undefined || verdict === only)
    const workbook = textOption(call, 'xlsx')
    if (workbook !== undefined) {
      const written = await ports.writeWorkbook(workbook, [sheetOf(topics, editions, language)])
      if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
    }
    const titles = editions.map(({ title }) => title[language])
    return {
      exit: EXIT.done,
      json: {
        editions: editions.map(({ id }) => id),
        topics: topics.map(({ key, title, verdict, cells, silent }) => ({
          key,
          title,
          verdict,
          cells,
          silent,
        })),
      },
      text: asText([
        language === 'zh' ? `${titles[0]}　对　${titles[1]}` : `${titles[0]} / ${titles[1]}`,
        summaryOf(all, language),
        ...topics.flatMap((topic) => ['', ...blockOf(topic, editions, language)]),
      ]),
    }
  },
}
