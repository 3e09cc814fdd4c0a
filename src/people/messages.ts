import type { Text } from '../core/basics/text.ts'

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
