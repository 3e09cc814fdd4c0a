import { createTables, type TableShapes } from '../schema/create-tables.ts'
import type { Migration } from './migration.ts'

const TABLES: TableShapes = {
  thing: {
    columns: {
      authority: 'text',
      log: 'text',
      kind: 'text',
      id: 'text',
      step: 'text',
      owner: 'text',
      person: 'text',
      area: 'text',
      panel: 'text',
      state: 'text',
      public_from: 'text?',
      place: 'integer',
      sort_name: 'text',
      data: 'text',
      version: 'integer',
    },
    key: ['authority', 'log', 'kind', 'id'],
    // Lists of one kind by rank and by name, what one application has, what one person made.
    index: [
      ['authority', 'log', 'kind', 'place', 'id'],
      ['authority', 'log', 'kind', 'sort_name', 'id'],
      ['authority', 'log', 'owner', 'kind'],
      ['authority', 'log', 'person', 'kind'],
    ],
  },
  recusal: {
    columns: { authority: 'text', log: 'text', step: 'text', person: 'text', application: 'text' },
    key: ['authority', 'log', 'person', 'application', 'step'],
  },
  seat: {
    columns: {
      authority: 'text',
      log: 'text',
      step: 'text',
      panel: 'text',
      person: 'text',
      application: 'text',
    },
    key: ['authority', 'log', 'person', 'application', 'step', 'panel'],
    index: [['authority', 'log', 'panel']],
  },
}

/** Where rows are made anew; nobody looks things up there, so that they need no index but their key. */
const SHADOWS: TableShapes = Object.fromEntries(
  Object.entries(TABLES).map(([name, { columns, key }]) => [`${name}_shadow`, { columns, key }]),
)

export const cases: Migration = {
  name: '0003-cases',
  up: (database, kind) => createTables(database, kind, { ...TABLES, ...SHADOWS }),
  onlyAdded: [],
}
