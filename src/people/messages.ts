import type { Text } from '../core/basics/text.ts'
import { messages as en } from './words.messages.en.ts'
import { messages as zh } from './words.messages.zh.ts'
import type { Realm } from './realm.ts'
import { newId } from './secrets.ts'

/** What somebody is told outside the platform, and what each message needs to say. */
export type Messages = {
  /** 验证码 */
  signInCode: { code: string; minutes: number }
  activation: { token: string; hours: number }
  /** Somebody else claims an organisation that the reader acts for. */
  claimOnYours: { organisation: string }
  takenOver: { organisation: string }
  passwordChanged: Record<string, never>
  secondFactorRemoved: Record<string, never>
}
export type MessageKind = keyof Messages
export type MessageWords = { readonly [K in MessageKind]: (data: Messages[K]) => string }

export type Channel = 'sms' | 'mail'

/** One message on its way: whom it goes to, and its text in both languages. A provider with templates goes by `kind` and `data`. */
export type Message = {
  readonly channel: Channel
  readonly to: string
  readonly kind: MessageKind
  readonly data: Messages[MessageKind]
  readonly text: Text
}

/** 消息通道 Takes messages out of the house. `send` says whether the message was taken over; it does not throw for a provider that is down. */
export type MessagePort = {
  readonly channels: readonly Channel[]
  readonly send: (message: Message) => Promise<boolean>
}

/** An office that has no way to tell anybody: slips are printed there. */
export const noMessages: MessagePort = { channels: [], send: () => Promise.resolve(false) }

/** Keeps what it is given instead of sending it, for tests and rehearsals. */
export function keptMessages(
  channels: readonly Channel[] = ['sms', 'mail'],
): MessagePort & { readonly kept: Message[] } {
  const kept: Message[] = []
  return {
    channels,
    kept,
    send: (message) => {
      kept.push(message)
      return Promise.resolve(true)
    },
  }
}

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
