import { append, foldLog } from '../../core/process/fold.ts'
import { pinsOf, worldOfPinned } from '../../core/process/pinned.ts'
import type { StageKind } from '../../core/process/stage.ts'
import { type CycleState, emptyState, type World } from '../../core/process/state.ts'
import type { LogKey, LogStore } from '../../core/store/log-store.ts'
import { type NameSalts, nameSaltsOf } from './name-salts.ts'

/** A log as a process has it in mind: folded as far as it has read. */
export type LiveLog = {
  readonly world: World
  readonly state: CycleState
  readonly names: NameSalts
}

export const positionOf = ({ state }: Pick<LiveLog, 'state'>): number => state.log.length

const PAGE = 2000

async function readAll(store: LogStore, key: LogKey, after: number) {
  const found = []
  for (;;) {
    const page = await store.read(key, after + found.length, PAGE)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/** Reads a log from the beginning; null where there is none. Throws where what it pins is not kept: then the store is broken. */
export async function loadLog(
  store: LogStore,
  key: LogKey,
  kinds: Readonly<Record<string, StageKind>>,
): Promise<LiveLog | null> {
  const log = await readAll(store, key, 0)
  const [opening] = log
  if (!opening) return null
  const texts: Record<string, string> = {}
  for (const [name, hash] of Object.entries(pinsOf(opening.entry.data))) {
    const text = await store.pinned(key.authority, hash)
    if (text === null) throw new Error(`${key.authority}/${key.log} pins ${name} ${hash}, which is not kept`)
    texts[name] = text
  }
  const world = worldOfPinned(texts, kinds)
  if (!world) throw new Error(`what ${key.authority}/${key.log} pins cannot be read`)
  const state = foldLog(world, log)
  return { world, state, names: nameSaltsOf(world, state, await store.sealed(key)) }
}

/** Takes in what others added since; the same log where nobody did. */
export async function catchUp(store: LogStore, key: LogKey, live: LiveLog): Promise<LiveLog> {
  const more = await readAll(store, key, positionOf(live))
  if (more.length === 0) return live
  const { world } = live
  const state = more.reduce((next, sealed) => append(world, next, sealed), live.state)
  return { world, state, names: nameSaltsOf(world, state, await store.sealed(key)) }
}

/** A log that is about to be opened. */
export const unopened = (world: World): LiveLog => ({ world, state: emptyState, names: new Map() })
