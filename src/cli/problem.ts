import { type ArticleRef, nameArticle } from '../core/basics/article.ts'
import type { Language, Text } from '../core/basics/text.ts'

/** 问题 What stands in the way: where it is, what it is, what to do. Texts may end with or without a full stop. */
export type Problem = {
  readonly file?: string
  readonly line?: number
  readonly article?: ArticleRef
  readonly message: Text
  readonly mend?: Text
}

const withoutStop = (sentence: string) => sentence.replace(/[。.；;，,\s]+$/u, '')

/** One clear sentence: the place first, then what is wrong and what to do. */
export function wordProblem({ file, line, article, message, mend }: Problem, language: Language): string {
  const what = withoutStop(message[language])
  if (language === 'zh') {
    const place = [file, line && `第${line}行`, article && nameArticle(article, 'zh')]
      .filter(Boolean)
      .join('，')
    return `${place ? `${place}：` : ''}${what}${mend ? `；${withoutStop(mend.zh)}` : ''}。`
  }
  const place = [file, line && `line ${line}`, article && nameArticle(article, 'en')]
    .filter(Boolean)
    .join(', ')
  return `${place ? `${place}: ` : ''}${what}${mend ? `; ${lowerFirst(withoutStop(mend.en))}` : ''}.`
}

/** The clause after a semicolon begins with a small letter, unless its first word is written otherwise. */
const lowerFirst = (clause: string) =>
  /^[A-Z][a-z]/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause

/** The same for programs. */
export const problemForPrograms = ({ message, mend, ...place }: Problem, language: Language) => ({
  ...place,
  message: message[language],
  ...(mend ? { mend: mend[language] } : {}),
})
