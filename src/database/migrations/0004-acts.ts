import { createTables, type TableShapes } from '../schema/create-tables.ts'
import type { Migration } from './migration.ts'

const TABLES: TableShapes = {
  act_by: {
    columns: {
      authority: 'text',
      log: 'text',
      act_no: 'integer',
      account: 'text',
      post: 'text',
      done_at: 'text',
    },
    key: ['authority', 'log', 'act_no'],
    index: [['authority', 'account', 'done_at']],
  },
}

export const acts: Migration = {
  name: '0004-acts',
  up: (database, kind) => createTables(database, kind, TABLES),
  onlyAdded: ['act_by'],
}
