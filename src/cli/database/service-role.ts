import type { DatabasePlace } from '../../database/place.ts'

/** The role under which the service runs, where another one owns the tables; null where it is the same, or SQLite knows none. */
export function serviceRoleOf(place: DatabasePlace): string | null {
  if (place.kind === 'sqlite' || place.adminUrl === '') return null
  const roleIn = (url: string) => decodeURIComponent(new URL(url).username)
  const role = roleIn(place.url)
  return role === roleIn(place.adminUrl) ? null : role
}
