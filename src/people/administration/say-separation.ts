import type { Language } from '../../core/basics/text.ts'
import { shanghaiDateOf } from '../../core/time/instant.ts'
import { sayDate } from '../../core/wording/say.ts'
import { wordsIn } from '../say.ts'
import type { Deviation, SeparationReport } from './separation-settings.ts'

/** 职责分离情况 The page on which an authority sees how it holds to the rules and where it did not, in Markdown. */
export function saySeparation({ rules, done, standing }: SeparationReport, language: Language): string {
  const { printed, rules: named, modes } = wordsIn(language)
  const { columns } = printed
  const day = (at: string | null) => (at === null ? '' : sayDate(shanghaiDateOf(at), language))
  const deviations = (all: readonly Deviation[]) =>
    all.length === 0
      ? printed.none
      : table(
          [columns.at, columns.rule, columns.account, columns.by, columns.reason],
          all.map(({ at, rule, login, by, reason }) => [
            day(at),
            named[rule],
            login,
            at === null ? '' : (by ?? printed.system),
            reason,
          ]),
        )
  return [
    `# ${printed.report}`,
    `## ${printed.rulesHeading}`,
    table(
      [columns.rule, columns.mode, columns.at, columns.reason],
      rules.map(({ rule, mode, at, reason }) => [
        named[rule],
        modes[mode],
        at === null ? printed.ruleItself : day(at),
        reason,
      ]),
    ),
    `## ${printed.doneHeading}`,
    deviations(done),
    `## ${printed.standingHeading}`,
    deviations(standing),
  ].join('\n\n')
}

/** What people wrote stays within its cell. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<]/g, '\\$&')

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
