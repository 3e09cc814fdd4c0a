import type { CycleState, World } from '../core/process/state.ts'
import type { SealedEntry } from '../core/record/chain.ts'
import type { LogKey, Projected } from '../core/store/log-store.ts'
import { type Frame, type Projection, projectAct, projectAll } from '../core/visibility/projection/index.ts'
import { writeChanges } from './projections.ts'
import type { Work } from './tables.ts'

/** An act on a log: the state before it and after it, and the entries between. */
type Change = LogKey & {
  readonly world: World
  readonly before: CycleState
  readonly after: CycleState
  readonly entries: readonly SealedEntry[]
}

/** What could be seen after so many entries, the last of which had this hash. */
type Known = { readonly position: number; readonly hash: string; readonly projection: Projection }

const hashAt = ({ log }: CycleState, position: number): string => log[position - 1]?.hash ?? ''

/**
 * 投影器 Writes what each act changes into the rows that screens query, in the act's own transaction. It keeps what can be seen of the logs
 * that it served last, and catches up on what others appended to them; a log that it does not know it folds from its beginning.
 */
export class Projector {
  private readonly known = new Map<string, Known>()

  constructor(
    private readonly sortKey: Frame['sortKey'],
    private readonly most = 8,
  ) {}

  /** For `Append.project`. An act that is not kept in the end is forgotten with the next one on its log. */
  readonly project = (change: Change): Projected => {
    const { authority, log, world, before, after, entries } = change
    const frame = { world, sortKey: this.sortKey }
    const { projection, changes } = projectAct(frame, this.upTo(frame, change, before), after, entries)
    return async (transaction) => {
      await writeChanges(transaction as Work, { authority, log }, changes)
      this.keep(change, { position: after.log.length, hash: hashAt(after, after.log.length), projection })
    }
  }

  private upTo(frame: Frame, key: LogKey, before: CycleState): Projection {
    const known = this.known.get(nameOf(key))
    if (!known || hashAt(before, known.position) !== known.hash) return projectAll(frame, before)
    const since = before.log.slice(known.position)
    return since.length === 0
      ? known.projection
      : projectAct(frame, known.projection, before, since).projection
  }

  private keep(key: LogKey, known: Known): void {
    const name = nameOf(key)
    this.known.delete(name)
    this.known.set(name, known)
    const [oldest] = this.known.keys()
    if (this.known.size > this.most && oldest !== undefined) this.known.delete(oldest)
  }
}

const nameOf = ({ authority, log }: LogKey): string => `${authority} ${log}`
