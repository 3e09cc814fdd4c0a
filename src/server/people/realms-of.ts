import { noMessages } from '../../people/messages.ts'
import { defaultSettings } from '../../people/settings.ts'
import type { Foundations } from '../foundations.ts'
import type { Realms } from './who-acts.ts'

const MINUTE = 60

type Ground = Pick<Foundations, 'connection' | 'clock' | 'random' | 'messages'> & {
  readonly settings: Pick<Foundations['settings'], 'SESSION_IDLE_MINUTES' | 'SESSION_HOURS'>
}

/** The people of each authority of an installation, under its settings. */
export function realmsOf({ settings, connection, clock, random, messages = noMessages }: Ground): Realms {
  const session = {
    idle: settings.SESSION_IDLE_MINUTES * MINUTE,
    absolute: settings.SESSION_HOURS * 60 * MINUTE,
  }
  return (authority) => ({
    authority,
    db: connection.database,
    now: clock,
    random,
    settings: { ...defaultSettings, session },
    messages,
  })
}
