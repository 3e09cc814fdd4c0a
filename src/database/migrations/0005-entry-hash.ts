import type { Migration } from './migration.ts'

/** A receipt is asked for by the hash of an entry. */
export const entryHash: Migration = {
  name: '0005-entry-hash',
  up: async (database) => {
    await database.schema
      .createIndex('entry_by_authority_hash')
      .on('entry')
      .columns(['authority', 'hash'])
      .execute()
  },
  onlyAdded: [],
}
