import { type Kysely, type Migration, SqliteAdapter, sql } from 'kysely'

/** `text` and `integer` must be there; with a question mark they may be missing. */
type Column = 'text' | 'text?' | 'integer'
type TableShape = {
  readonly columns: Readonly<Record<string, Column>>
  /** After the authority, which leads every key. */
  readonly key: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly index?: readonly (readonly string[])[]
  /** Rows are added and never changed. */
  readonly onlyAdded?: true
}

const TABLES: Readonly<Record<string, TableShape>> = {
  account: {
    columns: {
      id: 'text',
      login: 'text',
      name: 'text',
      phone: 'text?',
      email: 'text?',
      password_hash: 'text?',
      password_set_at: 'text?',
      totp_secret: 'text?',
      totp_confirmed_at: 'text?',
      totp_used_step: 'integer',
      state: 'text',
      created_at: 'text',
      version: 'integer',
    },
    key: ['id'],
    unique: [['login']],
    index: [['phone'], ['email']],
  },
  activation: {
    columns: {
      id: 'text',
      account: 'text',
      token_hash: 'text',
      form: 'text',
      created_by: 'text?',
      created_at: 'text',
      expires_at: 'text',
      used_at: 'text?',
    },
    key: ['id'],
    unique: [['token_hash']],
    index: [['account']],
  },
  attempt: {
    columns: { what: 'text', subject: 'text', count: 'integer', since: 'text', wait_until: 'text?' },
    key: ['what', 'subject'],
  },
  old_password: {
    columns: { account: 'text', password_hash: 'text', set_at: 'text' },
    key: ['account', 'password_hash'],
  },
  session: {
    columns: {
      token_hash: 'text',
      id: 'text',
      account: 'text',
      created_at: 'text',
      seen_at: 'text',
      expires_at: 'text',
      agent: 'text',
      means: 'text',
      awaits: 'text',
    },
    key: ['token_hash'],
    index: [['account']],
  },
  one_time_code: {
    columns: {
      id: 'text',
      account: 'text',
      purpose: 'text',
      code_hash: 'text',
      created_at: 'text',
      expires_at: 'text',
      attempts: 'integer',
      used_at: 'text?',
    },
    key: ['id'],
    index: [['account', 'purpose']],
  },
  foreign_identity: {
    columns: { issuer: 'text', subject: 'text', account: 'text', linked_at: 'text' },
    key: ['issuer', 'subject'],
    index: [['account']],
  },
  oidc_request: {
    columns: {
      state_hash: 'text',
      browser_hash: 'text',
      provider: 'text',
      nonce: 'text',
      code_verifier: 'text',
      return_to: 'text',
      expires_at: 'text',
    },
    key: ['state_hash'],
  },
  post: {
    columns: {
      id: 'text',
      account: 'text',
      role: 'text',
      actor: 'text',
      area: 'text',
      organisation: 'text?',
      since: 'text',
      until: 'text?',
      follows: 'text?',
      reason: 'text',
      given_by: 'text?',
      created_at: 'text',
    },
    key: ['id'],
    index: [['account'], ['organisation'], ['role', 'actor']],
  },
  deputy: {
    columns: {
      id: 'text',
      post: 'text',
      account: 'text',
      since: 'text',
      until: 'text',
      reason: 'text',
      given_by: 'text',
      ended_at: 'text?',
    },
    key: ['id'],
    index: [['post'], ['account']],
  },
  organisation: {
    columns: {
      id: 'text',
      code: 'text',
      unit: 'text',
      name: 'text',
      kind: 'text',
      parent: 'text?',
      area: 'text',
      holder: 'text?',
      created_at: 'text',
      version: 'integer',
    },
    key: ['id'],
    unique: [['code', 'unit']],
  },
  claim: {
    columns: {
      id: 'text',
      code: 'text',
      unit: 'text',
      name: 'text',
      kind: 'text',
      area: 'text',
      organisation: 'text?',
      account: 'text',
      letter_sha256: 'text',
      state: 'text',
      decided_by: 'text?',
      decided_at: 'text?',
      reason: 'text?',
      created_at: 'text',
    },
    key: ['id'],
    index: [['code', 'unit'], ['account']],
  },
  application_owner: {
    columns: { log: 'text', application: 'text', organisation: 'text?', account: 'text' },
    key: ['log', 'application'],
    index: [
      ['log', 'organisation'],
      ['log', 'account'],
    ],
  },
  draft: {
    columns: {
      id: 'text',
      log: 'text',
      step: 'text',
      act: 'text',
      account: 'text',
      post: 'text',
      application: 'text',
      data: 'text',
      version: 'integer',
      updated_at: 'text',
    },
    key: ['id'],
    index: [['account'], ['post'], ['log', 'application']],
  },
  service_token: {
    columns: {
      id: 'text',
      token_hash: 'text',
      name: 'text',
      scopes: 'text',
      created_by: 'text',
      created_at: 'text',
      expires_at: 'text',
      ended_at: 'text?',
    },
    key: ['id'],
    unique: [['token_hash']],
  },
  separation: {
    columns: { rule: 'text', mode: 'text', reason: 'text', set_by: 'text', set_at: 'text' },
    key: ['rule'],
  },
  deviation: {
    columns: {
      id: 'text',
      at: 'text',
      rule: 'text',
      mode: 'text',
      account: 'text',
      by_account: 'text?',
      reason: 'text',
    },
    key: ['id'],
    onlyAdded: true,
  },
  security_event: {
    columns: {
      id: 'text',
      at: 'text',
      kind: 'text',
      account: 'text?',
      by_account: 'text?',
      detail: 'text',
    },
    key: ['id'],
    index: [['at'], ['account', 'at']],
    onlyAdded: true,
  },
  reading: {
    columns: {
      id: 'text',
      at: 'text',
      account: 'text',
      role: 'text',
      actor: 'text',
      log: 'text',
      kind: 'text',
      thing: 'text',
      purpose: 'text?',
    },
    key: ['id'],
    index: [['at'], ['log', 'thing']],
    onlyAdded: true,
  },
  message: {
    columns: {
      id: 'text',
      account: 'text',
      channel: 'text',
      kind: 'text',
      created_at: 'text',
      sent_at: 'text?',
    },
    key: ['id'],
    index: [['account', 'created_at']],
  },
}

/** Accounts, posts, organisations and what is kept of signing in. */
export const people: Migration = {
  up: async (db) => {
    for (const [name, shape] of Object.entries(TABLES)) await create(db, name, shape)
  },
}

/** Tables of people whose rows are added and never changed; the service's role on PostgreSQL gets no other right on them. */
export const ONLY_ADDED: readonly string[] = Object.entries(TABLES).flatMap(([name, shape]) =>
  shape.onlyAdded ? [name] : [],
)

async function create(db: Kysely<unknown>, name: string, shape: TableShape): Promise<void> {
  const key = (columns: readonly string[]) => ['authority', ...columns]
  let table = db.schema.createTable(name).addColumn('authority', 'text', (column) => column.notNull())
  for (const [column, type] of Object.entries(shape.columns))
    table = table.addColumn(column, type === 'integer' ? 'integer' : 'text', (made) =>
      type.endsWith('?') ? made : made.notNull(),
    )
  table = table.addPrimaryKeyConstraint(`${name}_key`, key(shape.key) as never[])
  for (const columns of shape.unique ?? [])
    table = table.addUniqueConstraint(`${name}_${columns.join('_')}_once`, key(columns) as never[])
  await table.execute()
  for (const columns of shape.index ?? [])
    await db.schema
      .createIndex(`${name}_by_${columns.join('_')}`)
      .on(name)
      .columns(key(columns))
      .execute()
  if (shape.onlyAdded && db.getExecutor().adapter instanceof SqliteAdapter) await forbidChanges(db, name)
}

/** SQLite knows no rights, so triggers end what would change a row. */
async function forbidChanges(db: Kysely<unknown>, table: string): Promise<void> {
  for (const change of ['update', 'delete'])
    await sql
      .raw(
        `create trigger ${table}_no_${change} before ${change} on ${table} ` +
          `begin select raise(abort, '${table} is only added to'); end`,
      )
      .execute(db)
}
