import type { StageKind } from '../../core/process/stage.ts'
import type { World } from '../../core/process/state.ts'
import type { LogKey, LogStore } from '../../core/store/log-store.ts'
import { catchUp, type LiveLog, loadLog, positionOf, unopened } from './live-log.ts'

export type LiveLogsSettings = {
  readonly store: LogStore
  readonly kinds: Readonly<Record<string, StageKind>>
  /** What a log would run on if it were opened now; null where the authority has no such log to open. */
  readonly worldToOpen: (key: LogKey) => Promise<World | null>
  /** How many logs are kept in mind; the one not asked for longest is let go. */
  readonly most: number
  /** How many may wait for one log. */
  readonly mostWaiting: number
  /** Whether no other process adds to the store: then what is in mind is what is kept. */
  readonly isAlone?: boolean
}

const nameOf = ({ authority, log }: LogKey): string => JSON.stringify([authority, log])

type Line = { live: LiveLog | null; waiting: number; tail: Promise<unknown> }

/**
 * 在办卷宗 The logs that this process has in mind. Whoever works on one does so alone, in the order of asking; others of the same process wait,
 * those of other processes are met at the store (ADR 0025).
 */
export class LiveLogs {
  private readonly lines = new Map<string, Line>()

  constructor(private readonly settings: LiveLogsSettings) {}

  /** Works on a log alone. Answers `overload` at once where too many wait. */
  async alone<T>(key: LogKey, work: (log: OpenLog) => Promise<T>): Promise<T | 'overload'> {
    const line = this.lineOf(key)
    if (line.waiting >= this.settings.mostWaiting) return 'overload'
    line.waiting++
    const turn = line.tail.then(() => work(new OpenLog(this.settings, key, line)))
    line.tail = turn.catch(() => {})
    try {
      return await turn
    } finally {
      line.waiting--
      // Names that nobody opened a log under must not push out those in use.
      if (line.live === null && line.waiting === 0) this.lines.delete(nameOf(key))
      this.letGo()
    }
  }

  /**
   * The log as it stands in the store now, to be read; null where there is none. Whoever reads does not wait for those who act: a state never
   * changes, and the one before an act that is under way is as good as it was when it began.
   */
  async look(key: LogKey): Promise<LiveLog | null | 'overload'> {
    const live = this.lines.get(nameOf(key))?.live
    if (live && (await this.isCurrent(key, live))) {
      this.lineOf(key)
      return live
    }
    return this.alone(key, (log) => log.now())
  }

  /** What a log runs on, which never changes: where it is known, nobody asks the store how far the log is by now. */
  async worldOf(key: LogKey): Promise<World | null | 'overload'> {
    const live = this.lines.get(nameOf(key))?.live ?? (await this.look(key))
    return live === 'overload' || live === null ? live : live.world
  }

  private async isCurrent(key: LogKey, live: LiveLog): Promise<boolean> {
    const { isAlone, store } = this.settings
    return isAlone === true || (await store.position(key)) === positionOf(live)
  }

  private lineOf(key: LogKey): Line {
    const name = nameOf(key)
    const line = this.lines.get(name) ?? { live: null, waiting: 0, tail: Promise.resolve() }
    // Taken out and put in again, so that the map stays in the order in which logs were last asked for.
    this.lines.delete(name)
    this.lines.set(name, line)
    return line
  }

  private letGo() {
    for (const [name, { waiting }] of this.lines) {
      if (this.lines.size <= this.settings.most) return
      if (waiting === 0) this.lines.delete(name)
    }
  }
}

/** One log while somebody works on it alone. */
export class OpenLog {
  constructor(
    private readonly settings: LiveLogsSettings,
    private readonly key: LogKey,
    private readonly line: Line,
  ) {}

  /** With everything that the store has. */
  async now(): Promise<LiveLog | null> {
    const { store, kinds } = this.settings
    const { live } = this.line
    this.line.live = live ? await catchUp(store, this.key, live) : await loadLog(store, this.key, kinds)
    return this.line.live
  }

  /** As last seen by this process, without asking the store where it is known; it may be behind. */
  async known(): Promise<LiveLog | null> {
    return this.line.live ?? this.now()
  }

  async toOpen(): Promise<LiveLog | null> {
    const world = await this.settings.worldToOpen(this.key)
    return world && unopened(world)
  }

  keep(live: LiveLog) {
    this.line.live = live
  }
}
