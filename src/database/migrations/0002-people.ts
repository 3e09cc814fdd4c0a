import { createTables } from '../schema/create-tables.ts'
import type { Migration } from './migration.ts'
import { postShapes } from './people/post-shapes.ts'
import { signInShapes } from './people/sign-in-shapes.ts'

/** Accounts, posts, organisations and what is kept of signing in. */
export const people: Migration = {
  name: '0002-people',
  up: (database, kind) => createTables(database, kind, { ...signInShapes, ...postShapes }),
  onlyAdded: ['security_event', 'deviation', 'reading'],
}
