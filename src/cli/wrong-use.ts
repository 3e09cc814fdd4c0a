import type { CommanderError } from 'commander'
import type { Text } from '../core/basics/text.ts'
import type { CliCommand } from './command.ts'
import { nameChoices } from './describe-option.ts'

/** What the parser of arguments puts into quotes. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''
const suggested = (message: string): string | undefined =>
  /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1]

const MEANINGS: Readonly<Record<string, (what: string, known: Text | undefined) => Text>> = {
  'commander.unknownOption': (what) => ({ zh: `没有选项 ${what}`, en: `there is no option ${what}` }),
  'commander.unknownCommand': (what) => ({ zh: `没有命令 ${what}`, en: `there is no command ${what}` }),
  'commander.missingArgument': (what, known) => ({
    zh: `缺少参数 ${what}${known ? `（${known.zh}）` : ''}`,
    en: `the argument ${what} is missing${known ? ` (${known.en})` : ''}`,
  }),
  'commander.optionMissingArgument': (what, known) => ({
    zh: `选项 ${what} 缺少值${known ? `（${known.zh}）` : ''}`,
    en: `the option ${what} has no value${known ? ` (${known.en})` : ''}`,
  }),
  'commander.missingMandatoryOptionValue': (what, known) => ({
    zh: `缺少选项 ${what}${known ? `（${known.zh}）` : ''}`,
    en: `the option ${what} is missing${known ? ` (${known.en})` : ''}`,
  }),
  'commander.excessArguments': () => ({ zh: '参数过多', en: 'there are too many arguments' }),
  'commander.invalidArgument': (what, known) => ({
    zh: `选项 ${what} 的值不在可选范围内${known ? `（${known.zh}）` : ''}`,
    en: `the value of ${what} is not one of the choices${known ? ` (${known.en})` : ''}`,
  }),
}

/** What somebody did not give is shown by an example of the command. */
const TO_GIVE = [
  'commander.missingArgument',
  'commander.optionMissingArgument',
  'commander.missingMandatoryOptionValue',
]

/** What is to be given in the place that the parser names: its codes where it has some, else the first clause of what it is. */
function knownOf(spec: CliCommand | undefined, what: string): Text | undefined {
  const option = spec?.options?.find(({ flags }) => flags === what)
  if (option?.choices) return nameChoices(option.choices)
  const says = option?.says ?? spec?.args?.find(({ name }) => /[A-Z0-9]+/.exec(name)?.[0] === what)?.says
  return says && { zh: firstClause(says.zh), en: firstClause(says.en) }
}

const firstClause = (says: string): string => /^[^：（，；:(,;]+/.exec(says)?.[0].trim() ?? says

/** A message of the argument parser in both languages, with what to do; `spec` is the command that was called, where it is known. */
export function wordWrongUse({ code, message }: CommanderError, spec?: CliCommand): Text {
  const what = quoted(message)
  const meaning = MEANINGS[code]?.(what, knownOf(spec, what)) ?? { zh: '命令用法有误', en: 'wrong use' }
  const near = suggested(message)
  const example = TO_GIVE.includes(code) ? spec?.examples[0]?.line : undefined
  return {
    zh: `${meaning.zh}${near ? `，是否为 ${near}` : ''}${example ? `；例如 zhiheng ${example}` : ''}；加 --help 可查看用法`,
    en: `${meaning.en}${near ? ` (did you mean ${near}?)` : ''}${example ? `; for example: zhiheng ${example}` : ''}; --help shows the usage`,
  }
}
