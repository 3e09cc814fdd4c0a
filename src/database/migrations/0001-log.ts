import { createTables, type TableShapes } from '../schema/create-tables.ts'
import type { Migration } from './migration.ts'

const ofAuthority = { authority: { by: ['authority'], key: ['id'] } }
const ofLog = { log: { by: ['authority', 'log'], key: ['authority', 'id'] } }

const TABLES: TableShapes = {
  authority: {
    columns: {
      id: 'text',
      name_zh: 'text',
      name_en: 'text',
      edition: 'text',
      is_rehearsal: 'integer',
      created_at: 'text',
    },
    key: ['id'],
  },
  log: {
    columns: { authority: 'text', id: 'text', edition: 'text', position: 'integer', created_at: 'text' },
    key: ['authority', 'id'],
    refersTo: ofAuthority,
  },
  entry: {
    columns: {
      authority: 'text',
      log: 'text',
      position: 'integer',
      stream: 'text',
      version: 'integer',
      act_no: 'integer',
      type: 'text',
      hash: 'text',
      bytes: 'text',
    },
    key: ['authority', 'log', 'position'],
    // The head of a stream is read by it, and no stream can have two entries of one number.
    unique: [['authority', 'log', 'stream', 'version']],
    refersTo: ofLog,
  },
  sealed_value: {
    columns: { authority: 'text', log: 'text', id: 'text', salt: 'text', value: 'text' },
    key: ['authority', 'log', 'id'],
    refersTo: ofLog,
  },
  pinned_text: {
    columns: { authority: 'text', hash: 'text', text: 'text' },
    key: ['authority', 'hash'],
    refersTo: ofAuthority,
  },
  kept_reply: {
    columns: {
      authority: 'text',
      account: 'text',
      route: 'text',
      request_key: 'text',
      body_hash: 'text',
      status: 'integer',
      reply: 'text',
      created_at: 'text',
    },
    key: ['authority', 'account', 'route', 'request_key'],
    index: [['created_at']],
  },
  leaf: {
    columns: { authority: 'text', number: 'integer', log: 'text', position: 'integer', hash: 'text' },
    key: ['authority', 'number'],
    unique: [['authority', 'log', 'position']],
    refersTo: {
      entry: { by: ['authority', 'log', 'position'], key: ['authority', 'log', 'position'] },
    },
  },
  checkpoint: {
    columns: {
      authority: 'text',
      size: 'integer',
      root: 'text',
      frontier: 'text',
      note: 'text',
      created_at: 'text',
    },
    key: ['authority', 'size'],
    refersTo: ofAuthority,
  },
  lease: {
    columns: { authority: 'text', name: 'text', holder: 'text', until_at: 'text' },
    key: ['authority', 'name'],
  },
  outbox: {
    columns: {
      authority: 'text',
      id: 'text',
      kind: 'text',
      payload: 'text',
      created_at: 'text',
      due_at: 'text',
      attempts: 'integer',
      taken_by: 'text?',
      taken_until: 'text?',
      done_at: 'text?',
    },
    key: ['authority', 'id'],
    index: [['done_at', 'due_at']],
  },
}

export const log: Migration = {
  name: '0001-log',
  up: (database, kind) => createTables(database, kind, TABLES),
  onlyAdded: ['entry', 'pinned_text', 'leaf', 'checkpoint'],
}
