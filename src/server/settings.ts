import type { z } from 'zod'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import type { Setting } from './setting-shapes.ts'
import { settingsTable } from './settings-table.ts'

type Table = typeof settingsTable
export type SettingName = keyof Table
export type Settings = { readonly [N in SettingName]: z.output<Table[N]['shape']> }

/** A value that cannot be used: one sentence, with the setting, what was given and what it has to be. */
const unfit = (name: string, given: string, { form }: Setting): Text => ({
  zh: `设置${name}的值“${given}”不能使用，须为${form.zh}；请改正后重新启动。`,
  en: `${name} cannot be “${given}”: it has to be ${form.en}. Correct it and start again.`,
})

const HALF_A_PROVIDER: Text = {
  zh: '设定了OIDC_ISSUER，还须设定OIDC_CLIENT_ID和OIDC_CLIENT_SECRET；请补齐后重新启动。',
  en: 'with OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed too; set them and start again.',
}

/** Secrets may stand in an address; they are not repeated. */
const shown = (name: string, given: string) =>
  name.endsWith('_URL') ? given.replace(/\/\/[^@]*@/, '//…@') : given

/**
 * Reads the settings from the environment. An empty value counts as none. Where PORT is set and PUBLIC_URL is not, the address follows the
 * port.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, readonly Text[]> {
  const given = (name: string, fallback: string) => {
    const value = env[name]?.trim()
    return value === undefined || value === '' ? fallback : value
  }
  const problems: Text[] = []
  const settings = Object.entries(settingsTable).map(([name, setting]: [string, Setting]) => {
    const port = settingsTable.PORT.shape.safeParse(given('PORT', '')).data
    const follows = name === 'PUBLIC_URL' && port !== undefined
    const fallback = follows ? `http://localhost:${port}` : setting.fallback
    const value = given(name, fallback)
    const read = setting.shape.safeParse(value)
    if (!read.success) problems.push(unfit(name, shown(name, value), setting))
    return [name, read.data]
  })
  const read = Object.fromEntries(settings) as Settings
  if (problems.length === 0 && read.OIDC_ISSUER !== '' && !(read.OIDC_CLIENT_ID && read.OIDC_CLIENT_SECRET))
    problems.push(HALF_A_PROVIDER)
  return problems.length > 0 ? err(problems) : ok(read)
}
