import type { Language } from '../basics/text.ts'
import type { Edition } from '../regulation/edition.ts'
import { flowPicture } from './flow/picture.ts'
import { ruleBook } from './rule-book.ts'
import type { StagesInWords } from './rule-book-process.ts'
import { type RuleBookSection, wordStatement } from './rule-book-section.ts'

/** A file of the printed rule book: its name, and its text. */
export type RuleBookFile = { readonly name: string; readonly text: string }

const LANGUAGES: readonly Language[] = ['zh', 'en']
const pictureName = (edition: Edition, language: Language) => `${edition.id}.${language}.svg`

/** 规则手册（文件） The rule book as it lies in docs/regulations: one page in both languages, and a picture of the flow for each. */
export const ruleBookFiles = (edition: Edition, stages: StagesInWords): readonly RuleBookFile[] => [
  { name: `${edition.id}.md`, text: pageOf(edition, stages) },
  ...LANGUAGES.map((language) => ({
    name: pictureName(edition, language),
    text: flowPicture(edition, language),
  })),
]

const HEADINGS = {
  zh: {
    about:
      '由办法数据生成，每项后注明所依条款；标“按文义推定”“按默认口径”的，条文没有明说；〔〕内是数据中的编号。有疑义的，以正式文本为准。',
    flow: '流程',
    other: '[English](#in-english)',
  },
  en: {
    about:
      'Made from the data of the regulation; each statement names its article. Where it says "inferred" or "our default", the text does not say so; what stands in square brackets are the ids of the data. The official text prevails.',
    flow: 'Flow',
    other: '',
  },
} as const

function pageOf(edition: Edition, stages: StagesInWords): string {
  const [zh, en] = LANGUAGES.map((language) => partOf(edition, stages, language))
  return `# ${edition.title.zh}\n\n${zh}\n\n# In English\n\n## ${edition.title.en}\n\n${en}\n`
}

function partOf(edition: Edition, stages: StagesInWords, language: Language): string {
  const { about, flow, other } = HEADINGS[language]
  const sections = ruleBook(edition, stages, language).filter(({ statements }) => statements.length > 0)
  return [
    other === '' ? about : `${about}　${other}`,
    `## ${flow}\n\n![${flow}](${pictureName(edition, language)})`,
    ...sections.map((section) => sectionOf(section, language)),
  ].join('\n\n')
}

const sectionOf = ({ title, statements }: RuleBookSection, language: Language): string =>
  [
    `## ${title}`,
    '',
    ...statements.map(
      (statement) =>
        `${statement.indented ? '  ' : ''}- ${escapeMarkdown(wordStatement(statement, language))}`,
    ),
  ].join('\n')

/** Signs that Markdown would take for its own. A number with a full stop would begin a list inside a list. */
const escapeMarkdown = (line: string): string =>
  line.replace(/[\\`*_<>|[\]]/g, '\\$&').replace(/^(\d+)\./, '$1\\.')
