import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Connection } from '../../database/connection.ts'
import type { DatabasePlace, DatabaseUse } from '../../database/place.ts'
import { readSettings, type Settings } from '../../server/settings.ts'
import { type Call, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'

/** The settings of the service as this call would have them. */
export function settingsOf({ env }: Pick<Call, 'env'>): Result<Settings, Outcome> {
  const read = readSettings(env)
  if (read.ok) return read
  return err({ exit: EXIT.badInput, problems: read.error.map((message) => ({ message })) })
}

/** Where the database is: the folder that was named, else what the settings of the service say. */
export function placeOf(call: Pick<Call, 'options' | 'env'>): Result<DatabasePlace, Outcome> {
  const folder = textOption(call, 'store')
  if (folder !== undefined) return ok({ kind: 'sqlite', folder })
  const settings = settingsOf(call)
  if (!settings.ok) return settings
  const { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, DATA_DIR } = settings.value
  return ok(url === '' ? { kind: 'sqlite', folder: DATA_DIR } : { kind: 'postgres', url, adminUrl })
}

/** Opens the database, works with it, and closes it. */
export async function withStore(
  call: Pick<Call, 'options' | 'env' | 'ports'>,
  use: DatabaseUse,
  work: (connection: Connection) => Promise<Outcome>,
): Promise<Outcome> {
  const place = placeOf(call)
  if (!place.ok) return place.error
  const opened = await call.ports.openDatabase(place.value, use)
  if (!opened.ok) return { exit: EXIT.badInput, problems: [opened.error] }
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
