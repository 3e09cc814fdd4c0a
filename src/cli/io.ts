import type { IsoDate } from '../core/time/iso-date.ts'
import type { Progress } from './progress.ts'

/** What surrounds the program: where it writes, the environment, and today, read once from the clock. */
export type Io = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: IsoDate
  readonly columns?: number
  readonly progress: Progress
}
