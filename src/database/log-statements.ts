import type { SealedValue } from '../core/record/sealed.ts'
import type { KeptReply } from '../core/store/log-store.ts'
import { insertRows, statement } from './statement.ts'

type Key = { authority: string; log: string }

/** Moves a log from the position on which an act was decided; this row is what acts on one log wait for. */
export const moveLog = statement<Key & { from: number; to: number }>(
  (database, { authority, log, from, to }) =>
    database
      .updateTable('log')
      .set({ position: to })
      .where('authority', '=', authority)
      .where('id', '=', log)
      .where('position', '=', from),
)

export const beginLog = statement<Key & { edition: string; to: number; at: string }>(
  (database, { authority, log, edition, to, at }) =>
    database
      .insertInto('log')
      .values({ authority, id: log, edition, position: to, created_at: at })
      .onConflict((conflict) => conflict.doNothing()),
)

export const positionOfLog = statement<Key, { position: number }>((database, { authority, log }) =>
  database.selectFrom('log').select('position').where('authority', '=', authority).where('id', '=', log),
)

export const headOfStream = statement<Key & { stream: string }, { version: number | null }>(
  (database, { authority, log, stream }) =>
    database
      .selectFrom('entry')
      .select(({ fn }) => fn.max('version').as('version'))
      .where('authority', '=', authority)
      .where('log', '=', log)
      .where('stream', '=', stream),
)

export const hashAt = statement<Key & { position: number }, { hash: string }>(
  (database, { authority, log, position }) =>
    database
      .selectFrom('entry')
      .select('hash')
      .where('authority', '=', authority)
      .where('log', '=', log)
      .where('position', '=', position),
)

export const entriesAfter = statement<
  Key & { after: number; limit: number },
  { hash: string; bytes: string }
>((database, { authority, log, after, limit }) =>
  database
    .selectFrom('entry')
    .select(['hash', 'bytes'])
    .where('authority', '=', authority)
    .where('log', '=', log)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit),
)

export const insertEntries = insertRows('entry', [
  'authority',
  'log',
  'position',
  'stream',
  'version',
  'act_no',
  'type',
  'hash',
  'bytes',
])

export const insertSealed = insertRows('sealed_value', ['authority', 'log', 'id', 'salt', 'value'], {
  orPassOver: true,
})

export const insertPinned = insertRows('pinned_text', ['authority', 'hash', 'text'], { orPassOver: true })

export const sealedOfLog = statement<Key, SealedValue>((database, { authority, log }) =>
  database
    .selectFrom('sealed_value')
    .select(['id', 'salt', 'value'])
    .where('authority', '=', authority)
    .where('log', '=', log)
    .orderBy('id'),
)

export const forgetSealed = statement<Key & { id: string }>((database, { authority, log, id }) =>
  database
    .deleteFrom('sealed_value')
    .where('authority', '=', authority)
    .where('log', '=', log)
    .where('id', '=', id),
)

type Row = Omit<KeptReply, 'key' | 'bodyHash'> & { authority: string; requestKey: string; bodyHash: string }

/** Keeps a reply unless one to the same request is kept that is younger than `expired`. */
export const keepReply = statement<Row & { expired: string }>((database, row) =>
  database
    .insertInto('kept_reply')
    .values({
      authority: row.authority,
      account: row.account,
      route: row.route,
      request_key: row.requestKey,
      body_hash: row.bodyHash,
      status: row.status,
      reply: row.reply,
      created_at: row.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['authority', 'account', 'route', 'request_key'])
        .doUpdateSet((row) => ({
          body_hash: row.ref('excluded.body_hash'),
          status: row.ref('excluded.status'),
          reply: row.ref('excluded.reply'),
          created_at: row.ref('excluded.created_at'),
        }))
        .where('kept_reply.created_at', '<=', row.expired),
    ),
)

type Asked = { authority: string; account: string; route: string; requestKey: string; expired: string }

export const replyKept = statement<Asked, KeptReply>((database, asked) =>
  database
    .selectFrom('kept_reply')
    .select(['account', 'route', 'status', 'reply'])
    .select(['request_key as key', 'body_hash as bodyHash', 'created_at as at'])
    .where('authority', '=', asked.authority)
    .where('account', '=', asked.account)
    .where('route', '=', asked.route)
    .where('request_key', '=', asked.requestKey)
    .where('created_at', '>', asked.expired),
)

export const pinnedText = statement<{ authority: string; hash: string }, { text: string }>(
  (database, { authority, hash }) =>
    database
      .selectFrom('pinned_text')
      .select('text')
      .where('authority', '=', authority)
      .where('hash', '=', hash),
)

export const logsOf = statement<{ authority: string }, { id: string }>((database, { authority }) =>
  database
    .selectFrom('log')
    .select('id')
    .where('authority', '=', authority)
    .orderBy('created_at')
    .orderBy('id'),
)
