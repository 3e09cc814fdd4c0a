import type { Audit } from './audit.ts'

/** 统计 What a number of rounds came to. `faults` are violations in words; `lost` and `doubled` are counted beside them. */
export type Tally = {
  rounds: number
  acknowledged: number
  inFlight: number
  resent: number
  /** Of those, acts that were kept though no answer came. */
  keptUnanswered: number
  lost: number
  doubled: number
  readonly answers: Map<string, number>
  readonly faults: string[]
}

export const newTally = (): Tally => ({
  rounds: 0,
  acknowledged: 0,
  inFlight: 0,
  resent: 0,
  keptUnanswered: 0,
  lost: 0,
  doubled: 0,
  answers: new Map(),
  faults: [],
})

export type Round = {
  readonly log: string
  readonly found: Audit
  readonly inFlight: number
  readonly resent: number
  readonly keptUnanswered: number
  readonly answers: ReadonlyMap<string, number>
}

export function addTo(tally: Tally, { log, found, answers, ...round }: Round): void {
  tally.rounds += 1
  tally.acknowledged += found.acknowledged
  tally.inFlight += round.inFlight
  tally.resent += round.resent
  tally.keptUnanswered += round.keptUnanswered
  tally.lost += found.lost
  tally.doubled += found.doubled
  tally.faults.push(...found.faults.map((fault) => `${log}: ${fault}`))
  for (const [word, times] of answers) tally.answers.set(word, (tally.answers.get(word) ?? 0) + times)
}

/** Nothing lost, nothing doubled, nothing broken. */
export const holds = ({ lost, doubled, faults }: Tally): boolean =>
  lost === 0 && doubled === 0 && faults.length === 0

export const answersIn = (answers: ReadonlyMap<string, number>): string =>
  [...answers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, times]) => `${word} ${times.toLocaleString('en')}`)
    .join(', ')
