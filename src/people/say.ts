import type { Refusal } from '../core/basics/refusal.ts'
import type { JsonObject } from '../core/basics/json.ts'
import type { Language } from '../core/basics/text.ts'
import { sayRole } from '../core/wording/say.ts'
import type { EventKind } from './events.ts'
import type { PeopleProblems } from './problems.ts'
import type { SeparationMode, SeparationRule } from './separation.ts'
import type { TaskName } from './administration/tasks.ts'
import * as en from './words.en.ts'
import * as zh from './words.zh.ts'

/** What the sentences of this room are made of: they name nothing of an edition. */
export type PeopleSay = {
  readonly language: Language
  readonly list: (items: readonly string[]) => string
  readonly role: (role: string) => string
  readonly rule: (rule: SeparationRule) => string
}

/** Every sentence of this room in one language. */
export type PeopleWords = {
  readonly problems: {
    readonly [C in keyof PeopleProblems]: (data: PeopleProblems[C], say: PeopleSay) => string
  }
  readonly roles: Readonly<Record<'systemAdmin' | 'securityAdmin' | 'auditAdmin', string>>
  readonly tasks: Readonly<Record<TaskName, string>>
  readonly rules: Readonly<Record<SeparationRule, string>>
  readonly modes: Readonly<Record<SeparationMode, string>>
  readonly events: Readonly<Record<EventKind, string>>
  readonly printed: PrintedWords
}

/** What stands on pages and slips beside the sentences. */
export type PrintedWords = {
  readonly report: string
  readonly rulesHeading: string
  readonly doneHeading: string
  readonly standingHeading: string
  readonly columns: Readonly<Record<'rule' | 'mode' | 'reason' | 'account' | 'by' | 'at', string>>
  readonly none: string
  readonly ruleItself: string
  readonly system: string
  readonly slip: (data: { login: string; token: string; day: string }) => readonly string[]
}

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
