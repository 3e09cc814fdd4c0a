import type { CommanderError } from 'commander'
import type { Text } from '../core/basics/text.ts'

/** What the parser of arguments puts into quotes. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''
const suggested = (message: string): string | undefined =>
  /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1]

const MEANINGS: Readonly<Record<string, (what: string, message: string) => Text>> = {
  'commander.unknownOption': (what) => ({ zh: `没有选项 ${what}`, en: `there is no option ${what}` }),
  'commander.unknownCommand': (what) => ({ zh: `没有命令 ${what}`, en: `there is no command ${what}` }),
  'commander.missingArgument': (what) => ({ zh: `缺少参数 ${what}`, en: `the argument ${what} is missing` }),
  'commander.optionMissingArgument': (what) => ({
    zh: `选项 ${what} 缺少值`,
    en: `the option ${what} has no value`,
  }),
  'commander.missingMandatoryOptionValue': (what) => ({
    zh: `缺少选项 ${what}`,
    en: `the option ${what} is missing`,
  }),
  'commander.excessArguments': () => ({ zh: '参数过多', en: 'there are too many arguments' }),
  'commander.invalidArgument': (what, message) => {
    const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]
    return {
      zh: `选项 ${what} 的值不在可选范围内${choices ? `（${choices.replaceAll(', ', '、')}）` : ''}`,
      en: `the value of ${what} is not one of the choices${choices ? ` (${choices})` : ''}`,
    }
  },
}

/** A message of the argument parser in both languages, with what to do. */
export function wordWrongUse({ code, message }: CommanderError): Text {
  const meaning = MEANINGS[code]?.(quoted(message), message) ?? { zh: '命令用法有误', en: 'wrong use' }
  const near = suggested(message)
  return {
    zh: `${meaning.zh}${near ? `，是否为 ${near}` : ''}；加 --help 可查看用法`,
    en: `${meaning.en}${near ? ` (did you mean ${near}?)` : ''}; --help shows the usage`,
  }
}
