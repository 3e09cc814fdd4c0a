import type { Channel, MessageKind, Messages } from './messages.ts'
import type { Realm } from './realm.ts'
import { newId } from './secrets.ts'
import { messages as en } from './words.messages.en.ts'
import { messages as zh } from './words.messages.zh.ts'

/**
 * Tells the holder of an account something, by telephone where there is one, else by mail. False where there is no way or it was not taken
 * over. It is kept that there was a message, and not where it went. Not to be called inside a transaction.
 */
export async function tell<K extends MessageKind>(
  realm: Realm,
  account: string,
  kind: K,
  data: Messages[K],
): Promise<boolean> {
  const { authority, db, messages } = realm
  const row = await db
    .selectFrom('account')
    .select(['phone', 'email'])
    .where('authority', '=', authority)
    .where('id', '=', account)
    .executeTakeFirst()
  const ways: readonly (readonly [Channel, string | null | undefined])[] = [
    ['sms', row?.phone],
    ['mail', row?.email],
  ]
  const way = ways.find(([channel, to]) => to && messages.channels.includes(channel))
  if (!way?.[1]) return false
  const [channel, to] = way
  const id = newId(realm)
  const created_at = realm.now()
  await db
    .insertInto('message')
    .values({ authority, id, account, channel, kind, created_at, sent_at: null })
    .execute()
  const isSent = await messages.send({
    channel,
    to,
    kind,
    data,
    text: { zh: zh[kind](data), en: en[kind](data) },
  })
  if (isSent)
    await db
      .updateTable('message')
      .set({ sent_at: realm.now() })
      .where('authority', '=', authority)
      .where('id', '=', id)
      .execute()
  return isSent
}
