import type { StageKind } from '../core/process/stage.ts'
import type { World } from '../core/process/state.ts'
import { readLines } from '../core/record/chain.ts'
import type { Checkpoint } from '../core/record/checkpoint.ts'
import type { LogKey } from '../core/store/log-store.ts'
import { referredIn, type SealReport, verifySeals } from '../core/verification/verify-seals.ts'
import { type TextVerification, verifyText } from '../core/verification/verify-text.ts'
import type { Database } from './tables.ts'
import { entryIn, type EntryRow, type PinFault, readWholeLog, worldPinned } from './whole-log.ts'

/** A column of an entry's row that says something else than the entry. */
export type RowFault = { readonly line: number; readonly column: string }

/** 核验结果 What the verification of one log in a database came to. */
export type LogVerified = {
  readonly key: LogKey
  /** Null where what the log runs on is not kept, and nothing could be decided again. */
  readonly world: World | null
  readonly pins: readonly PinFault[]
  readonly rows: readonly RowFault[]
  /** How many entries the log says that it holds. */
  readonly position: number
  readonly verification: TextVerification
  readonly seals: SealReport & { readonly all: number }
  readonly closed: boolean
  /** Whether the checkpoint that was given is one of this log. */
  readonly isOfCheckpoint: boolean
}

const NOTHING: TextVerification = { chain: [], log: [], checkpoint: null, entries: 0, acts: 0 }

/**
 * Verifies a log where it is kept: its bytes and links, every act decided again on the texts that it pins, what is sealed beside it, and that
 * the columns by which it is found say what its entries say. Do it in a snapshot; it changes nothing.
 */
export async function verifyLogIn(
  database: Database,
  { position, ...key }: LogKey & { readonly position: number },
  kinds: Readonly<Record<string, StageKind>>,
  options: { readonly checkpoint?: Checkpoint; readonly progress?: (done: number) => void } = {},
): Promise<LogVerified> {
  const whole = await readWholeLog(database, key)
  const { rows, text, sealed } = whole
  const world = await worldPinned(database, whole, kinds)
  const lines = readLines(text)
  const log = lines.ok ? lines.value : []
  const [opening] = log
  const { checkpoint, progress } = options
  const isOfCheckpoint = checkpoint?.origin === `${opening?.entry.authority}/${opening?.entry.cycle}`
  const against = {
    ...(progress ? { progress } : {}),
    ...(checkpoint && isOfCheckpoint ? { checkpoint } : {}),
  }
  return {
    key,
    world: world.ok ? world.value : null,
    pins: world.ok ? [] : world.error,
    rows: rows.flatMap((row, index) => rowFaults(row, index + 1)),
    position,
    verification: world.ok ? verifyText(world.value, text, against) : { ...NOTHING, entries: rows.length },
    seals: { ...verifySeals(log, sealed), all: referredIn(log).size },
    closed: log.some(({ entry }) => entry.type === 'CycleClosed'),
    isOfCheckpoint,
  }
}

/**
 * Where the columns of a row differ from its entry; bytes that are no entry are found by the links. Under which id an authority is kept here is
 * a matter of the installation: entries name it as its regulation does.
 */
export function rowFaults(row: EntryRow, line: number): readonly RowFault[] {
  const entry = entryIn(row)
  if (!entry) return []
  const { cycle, stream, version, act, type } = entry
  const said = { log: cycle, position: line, stream, version, act_no: act.no, type }
  return Object.entries(said).flatMap(([column, value]) =>
    row[column as keyof EntryRow] === value ? [] : [{ line, column }],
  )
}
