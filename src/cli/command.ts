import type { Language, Text } from '../core/basics/text.ts'
import type { IsoDate } from '../core/time/iso-date.ts'
import type { Exit } from './exit.ts'
import type { Ports } from './ports.ts'
import type { Problem } from './problem.ts'
import type { Progress } from './progress.ts'

/**
 * What a command came to. `text` is for people, `json` for programs; which of them is printed, the shell decides. `problems` are
 * printed on stderr, one sentence each.
 */
export type Outcome = {
  readonly exit: Exit
  readonly text?: string
  readonly json?: unknown
  readonly problems?: readonly Problem[]
}

/** One call of a command: its arguments and options as they were typed, and what surrounds it. */
export type Call = {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly language: Language
  /** The day of the legal clock on which the program was started. */
  readonly today: IsoDate
  readonly env: Readonly<Record<string, string | undefined>>
  readonly ports: Ports
  readonly progress: Progress
}

/** 可选的代码 What an option takes: each code with what it means. */
export type Choices = Readonly<Record<string, Text>>

/** `flags` as commander writes them: `--from <DATE>`; `choices` are codes with their meaning; `many` collects a repeated option. */
export type CliOption = {
  readonly flags: string
  readonly says: Text
  readonly choices?: Choices
  readonly required?: boolean
  readonly many?: boolean
}

/**
 * 命令 One command, as data: one file each in `commands/`. `path` is how it is called (`['regulation', 'list']`), `args` its
 * arguments as commander writes them (`<ED>`, `[PATH...]`).
 */
export type CliCommand = {
  readonly path: readonly string[]
  readonly summary: Text
  readonly args?: readonly { readonly name: string; readonly says: Text }[]
  readonly options?: readonly CliOption[]
  readonly examples: readonly { readonly line: string; readonly says: Text }[]
  readonly run: (call: Call) => Promise<Outcome>
}

/** The value of an option that is a text, where it was given. */
export function textOption({ options }: Pick<Call, 'options'>, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be repeated. */
export function manyOption({ options }: Pick<Call, 'options'>, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? (value as readonly string[]) : []
}
