import { nameArticle } from '../../core/basics/article.ts'
import { statusOn } from '../../core/regulation/effect.ts'
import { ruleBook, wordRuleBook } from '../../core/wording/rule-book.ts'
import { wordStatement } from '../../core/wording/rule-book-section.ts'
import { stages } from '../../stages/registry.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import type { CliCommand } from '../command.ts'
import { EXIT } from '../exit.ts'
import { openEdition } from '../open-edition.ts'
import { STATUS } from './regulation-list.ts'

export const regulationShow: CliCommand = {
  path: ['regulation', 'show'],
  summary: {
    zh: '像规则手册一样阅读一部办法：每一项规则及其条款',
    en: 'read a regulation as a rule book: every rule with its article',
  },
  args: [{ name: '<ED>', says: { zh: '办法编号或目录', en: 'id or folder of a regulation' } }],
  examples: [
    { line: 'regulation show my-city-2030', says: { zh: '阅读全部规则', en: 'read all rules' } },
    {
      line: 'regulation show my-city-2030 --lang en --json',
      says: { zh: '以英文输出JSON', en: 'as JSON, in English' },
    },
  ],
  async run({ ports, args, language, today }) {
    const opened = await openEdition(ports, args[0] ?? '')
    if (!opened.ok) return opened.error
    const edition = opened.value
    const sections = ruleBook(edition, { kinds: stages, words: stageWords }, language)
    const status = statusOn(edition, today)
    return {
      exit: EXIT.done,
      text: wordRuleBook(edition, sections, language).replace('\n', `\n${STATUS[status][language]}\n`),
      json: {
        id: edition.id,
        title: edition.title[language],
        status,
        sections: sections.map(({ id, title, statements }) => ({
          id,
          title,
          statements: statements.map((statement) => ({
            article: statement.article,
            ...(statement.article === null ? {} : { articleName: nameArticle(statement.article, language) }),
            basis: statement.basis,
            text: wordStatement(statement, language),
          })),
        })),
      },
    }
  },
}
