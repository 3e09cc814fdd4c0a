import type { Language } from '../core/basics/text.ts'
import type { TaskName } from './administration/tasks.ts'
import type { EventKind } from './events.ts'
import type { PeopleProblems } from './problems.ts'
import type { SeparationMode, SeparationRule } from './separation.ts'

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
