import { err, ok } from '../../src/core/basics/result.ts'
import type { SealedEntry } from '../../src/core/record/chain.ts'
import type { SealedValue } from '../../src/core/record/sealed.ts'
import type { Append, KeptReply, LogKey, LogStore } from '../../src/core/store/log-store.ts'

type Kept = { entries: SealedEntry[]; sealed: Map<string, SealedValue> }

/**
 * A log store in memory, for tests of what stands on the port. Every answer comes a turn later, as from a database; `beforeAppend` lets a
 * test put something between deciding and keeping, or say that the store is out of reach.
 */
export function memoryLogStore(beforeAppend: (act: Append) => Promise<string | void> = async () => {}) {
  const logs = new Map<string, Kept>()
  const texts = new Map<string, string>()
  const replies = new Map<string, KeptReply>()
  const nameOf = ({ authority, log }: LogKey) => `${authority}/${log}`
  const replyName = (authority: string, account: string, route: string, key: string) =>
    JSON.stringify([authority, account, route, key])

  const store: LogStore = {
    append: async (act) => {
      const cause = await beforeAppend(act)
      if (cause) return err({ reason: 'unavailable', cause })
      const log: Kept = logs.get(nameOf(act)) ?? { entries: [], sealed: new Map() }
      const { reply, authority } = act
      const name = reply && replyName(authority, reply.account, reply.route, reply.key)
      const before = name === undefined ? undefined : replies.get(name)
      if (before) return err({ reason: 'answered', reply: before })
      const position = log.entries.length
      if (position !== act.after) return err({ reason: 'moved', position })
      log.entries.push(...act.entries)
      for (const row of act.sealed ?? []) log.sealed.set(row.id, row)
      for (const id of act.forget ?? []) log.sealed.delete(id)
      for (const [hash, text] of Object.entries(act.pinned ?? {})) texts.set(`${authority}/${hash}`, text)
      if (reply && name !== undefined) replies.set(name, reply)
      logs.set(nameOf(act), log)
      await act.project?.(null)
      return ok({ position: log.entries.length })
    },
    read: async (key, after, limit = Number.MAX_SAFE_INTEGER) =>
      (logs.get(nameOf(key))?.entries ?? []).slice(after, after + limit),
    position: async (key) => logs.get(nameOf(key))?.entries.length ?? null,
    logs: async (authority) =>
      [...logs.keys()]
        .filter((name) => name.startsWith(`${authority}/`))
        .map((name) => name.split('/')[1] ?? ''),
    sealed: async (key) => [...(logs.get(nameOf(key))?.sealed.values() ?? [])],
    pinned: async (authority, hash) => texts.get(`${authority}/${hash}`) ?? null,
    replyTo: async (authority, account, route, key) =>
      replies.get(replyName(authority, account, route, key)) ?? null,
  }
  return store
}
