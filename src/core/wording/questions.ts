import type { Language } from '../basics/text.ts'
import type { Edition } from '../regulation/edition.ts'
import { ruleBook } from './rule-book.ts'
import type { StagesInWords } from './rule-book-process.ts'
import { wordStatement } from './rule-book-section.ts'

/** Sections of which a new text asks nothing: the gists of another text's articles. */
const NOT_ASKED = ['articles']

const HEAD = {
  zh: (title: string) =>
    `# 逐项对照\n\n以下各项取自《${title}》。请对照本地办法逐项核对：说法相同的打勾并写明条款；不同的改正数据；条文没有规定的，写明 basis: silent，或列为待定事项并写明由谁决定。\n`,
  en: (title: string) =>
    `# Item by item\n\nWhat follows is what ${title} says. Compare each with your own text: tick what is the same and note its article; correct what differs; where your text is silent write basis: silent, or make it an open point and say who decides.\n`,
}
const ANSWER = { zh: '本地办法第＿＿条；', en: 'Your article __; ' }

/** 问题清单 Every rule of a model as a question to another text, to be ticked off one by one. */
export function questionsOn(edition: Edition, stages: StagesInWords, language: Language): string {
  const pages = ruleBook(edition, stages, language)
    .filter(({ id, statements }) => !NOT_ASKED.includes(id) && statements.length > 0)
    .map(({ title, statements }) => {
      const lines = statements.map((statement) =>
        statement.indented
          ? `  - ${wordStatement(statement, language)}`
          : `- [ ] ${ANSWER[language]}${wordStatement(statement, language)}`,
      )
      return `## ${title}\n\n${lines.join('\n')}\n`
    })
  return [HEAD[language](edition.title[language]), ...pages].join('\n')
}
