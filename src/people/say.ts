import type { Refusal } from '../core/basics/refusal.ts'
import type { JsonObject } from '../core/basics/json.ts'
import type { Language } from '../core/basics/text.ts'
import { sayRole } from '../core/wording/say.ts'
import type { PeopleSay, PeopleWords } from './people-words.ts'
import * as en from './words.en.ts'
import * as zh from './words.zh.ts'

const WORDS: Readonly<Record<Language, PeopleWords>> = { zh, en }

export const wordsIn = (language: Language): PeopleWords => WORDS[language]

/** A role as the platform calls it, administrators included. */
export const sayPostRole = (role: string, language: Language): string =>
  (WORDS[language].roles as Readonly<Record<string, string>>)[role] ?? sayRole(role, language)

export const peopleSay = (language: Language): PeopleSay => ({
  language,
  list: (items) => items.join(language === 'zh' ? '、' : ', '),
  role: (role) => sayPostRole(role, language),
  rule: (rule) => WORDS[language].rules[rule],
})

/** A refusal of this room, as a colleague would explain it: what stands in the way, and what to do. */
export function sayProblem({ room, code, data }: Refusal, language: Language): string {
  const problems = WORDS[language].problems as unknown as Readonly<
    Record<string, ((data: JsonObject, say: PeopleSay) => string) | undefined>
  >
  const sentence = problems[code]
  if (!sentence) throw new Error(`no words for ${room} ${code}`)
  return sentence(data, peopleSay(language))
}
