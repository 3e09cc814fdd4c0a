import { entriesOf } from '../core/basics/shared-map.ts'
import { canonicalText } from '../core/record/canonical.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Projection } from '../core/visibility/projection/index.ts'
import { thingRow } from './projections.ts'
import type { Database } from './tables.ts'

/** How many rows that screens query are not as the record has them, by table: wrong, missing and too many. */
export type Differing = { readonly thing: number; readonly recusal: number; readonly seat: number }

/** Compares the rows of a log with what is made of it anew. */
export async function compareProjections(
  database: Database,
  key: LogKey,
  { things, recusals, seats }: Projection,
): Promise<Differing> {
  const of = { authority: key.authority, log: key.log }
  const made = {
    thing: [...entriesOf(things)].map(([, thing]) => thingRow(key, thing)),
    recusal: recusals.map((row) => ({ ...of, ...row })),
    seat: [...entriesOf(seats)].flatMap(([, all]) => all.map((row) => ({ ...of, ...row }))),
  }
  const differing = async (table: 'thing' | 'recusal' | 'seat') => {
    const rows = await database
      .selectFrom(table as 'thing')
      .selectAll()
      .where('authority', '=', of.authority)
      .where('log', '=', of.log)
      .execute()
    return countDiffering(rows, made[table], KEYS[table])
  }
  return {
    thing: await differing('thing'),
    recusal: await differing('recusal'),
    seat: await differing('seat'),
  }
}

const KEYS: Readonly<Record<keyof Differing, readonly string[]>> = {
  thing: ['kind', 'id'],
  recusal: ['person', 'application', 'step'],
  seat: ['person', 'application', 'step', 'panel'],
}

/** Rows by their keys; one that says something else counts once. */
function countDiffering(there: readonly object[], made: readonly object[], key: readonly string[]): number {
  const byKey = (rows: readonly object[]) =>
    new Map(
      rows.map((row) => [
        JSON.stringify(key.map((column) => (row as Record<string, unknown>)[column])),
        canonicalText(row),
      ]),
    )
  const [has, wants] = [byKey(there), byKey(made)]
  return [...new Set([...has.keys(), ...wants.keys()])].filter((each) => has.get(each) !== wants.get(each))
    .length
}
