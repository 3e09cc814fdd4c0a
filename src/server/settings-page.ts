import type { Language } from '../core/basics/text.ts'
import type { Setting } from './setting-shapes.ts'
import { settingsTable } from './settings-table.ts'

const WORDS = {
  zh: { title: '设置', head: ['环境变量', '说明', '取值', '未设置时'], none: '（空）' },
  en: {
    title: 'Settings',
    head: ['Environment variable', 'What for', 'Value', 'If left out'],
    none: '(none)',
  },
} as const

const cells = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** The table of settings in one language, as Markdown. */
export function settingsTableIn(language: Language): string {
  const { head, none } = WORDS[language]
  const rows = Object.entries(settingsTable).map(([name, { says, form, fallback }]: [string, Setting]) => [
    `\`${name}\``,
    says[language],
    form[language],
    fallback === '' ? none : `\`${fallback}\``,
  ])
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n')
}

/** The page docs/SETTINGS.md. */
export const settingsPage = (): string =>
  [
    `# ${WORDS.zh.title} ${WORDS.en.title}`,
    '',
    'Generated; run npm run generate.',
    '',
    settingsTableIn('zh'),
    '',
    settingsTableIn('en'),
    '',
  ].join('\n')
