import type { Realm } from './realm.ts'

/**
 * Lets one transaction at a time past this point for a name; whoever comes second waits until the first is over and then sees what it did.
 * The row that does this is gone again when the transaction ends. Only inside a transaction.
 */
export async function oneAtATime({ db, authority, now }: Realm, name: string): Promise<void> {
  const row = { authority, name, holder: 'one-at-a-time', until_at: now() }
  await db
    .insertInto('lease')
    .values(row)
    .onConflict((same) => same.columns(['authority', 'name']).doUpdateSet(row))
    .execute()
  await db.deleteFrom('lease').where('authority', '=', authority).where('name', '=', name).execute()
}
