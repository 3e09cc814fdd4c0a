import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { openSqlite } from '../../src/adapters/database/sqlite.ts'
import type { Connection } from '../../src/database/connection.ts'
import type { Place } from '../../scripts/prove/child-service.ts'

/** Opens the database of a bench as the service does. */
export function openPlace(place: Place): Connection {
  if ('url' in place) return openPostgres({ url: place.url })
  const opened = openSqlite(place.folder)
  if (!opened.ok) throw new Error(opened.error.text.en)
  return opened.value
}
