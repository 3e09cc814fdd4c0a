/** The rows of an act, and a transaction written by hand that puts them: what an act costs at the least. */

const LOG_ROW = 'update log set position = ? where authority = ? and id = ? and position = ?'
/** What is done with a row that is there already, as the store does it. */
const AGAIN = {
  sealed_value: () => ' on conflict do nothing',
  thing: (columns) =>
    ` on conflict (authority, log, kind, id) do update set ${columns.map((one) => `${one} = excluded.${one}`).join(', ')}`,
}

const insertOf = (table, row) => {
  const columns = Object.keys(row)
  const places = columns.map(() => '?').join(', ')
  return `insert into ${table} (${columns.join(', ')}) values (${places})${AGAIN[table]?.(columns) ?? ''}`
}

/** On SQLite, through its driver alone. An act is the position from which it moves its log and to which, and its rows by table. */
export function handWrittenSqlite(sqlite) {
  const known = new Map()
  const run = (text, values) => {
    const statement = known.get(text) ?? sqlite.prepare(text)
    known.set(text, statement)
    return statement.run(values)
  }
  return async ({ authority, log, from, to, rows }) => {
    run('begin immediate', [])
    if (run(LOG_ROW, [to, authority, log, from]).changes !== 1) throw new Error('the log has moved')
    for (const [table, row] of rows) run(insertOf(table, row), Object.values(row))
    run('commit', [])
  }
}

/** On PostgreSQL, with statements that are prepared once. */
export function handWrittenPostgres(client) {
  const known = new Map()
  const run = (text, values) => {
    const statement = known.get(text) ?? { name: `s${known.size}`, text: numbered(text) }
    known.set(text, statement)
    return client.query({ ...statement, values })
  }
  return async ({ authority, log, from, to, rows }) => {
    await client.query('begin')
    if ((await run(LOG_ROW, [to, authority, log, from])).rowCount !== 1) throw new Error('the log has moved')
    for (const [table, row] of rows) await run(insertOf(table, row), Object.values(row))
    await client.query('commit')
  }
}

function numbered(text) {
  let place = 0
  return text.replaceAll('?', () => `$${++place}`)
}
