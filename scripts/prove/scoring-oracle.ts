import Fraction from 'fraction.js'
import type { SealedEntry } from '../../src/core/record/chain.ts'
import type { Entry } from '../../src/core/record/entry.ts'

type Sheet = {
  readonly application: string
  readonly assessor: string
  readonly marks: Readonly<Record<string, number>>
}
type Row = {
  readonly application: string
  readonly assessors: readonly string[]
  readonly consensus: readonly string[]
  readonly items: Readonly<Record<string, string>>
}
type Place = { readonly stream: string; readonly version: number }
type Reopened = { readonly step: string; readonly supersedes: readonly string[] }

/**
 * 评分核对 What must hold of a scored step, found from its entries alone and not with the code that made them: a determined score is the mean of
 * the sheets as they stood corrected; nothing is submitted while scoring is closed; a correction of a step that was concluded opens it
 * again, so that no result stands without it. Entries are taken in order; faults are in words.
 */
export class ScoringOracle {
  readonly faults: string[] = []
  determined = 0
  corrected = 0
  private readonly sheets = new Map<string, Sheet>()
  private isClosed = false
  private isConcluded = false
  private lastAct = 0
  /** The act that corrected a concluded step and has not opened it yet. */
  private owing: { readonly act: number; readonly place: string } | null = null

  constructor(private readonly step: string) {}

  take(log: readonly SealedEntry[]): void {
    for (const { entry } of log) this.takeOne(entry)
  }

  private takeOne(entry: Entry): void {
    const { type, data, step, stream, version, act } = entry
    if (act.no !== this.lastAct && act.no !== this.lastAct + 1)
      this.faults.push(`act ${act.no} comes after act ${this.lastAct}`)
    this.lastAct = act.no
    if (this.owing && act.no !== this.owing.act) {
      this.faults.push(`${this.owing.place} was corrected, and the result stands without it`)
      this.owing = null
    }
    if (type === 'EntryCorrected')
      return this.correct(data as unknown as Place & { replacement: Sheet }, act.no)
    if (type === 'StepReopened') return this.reopen(data as unknown as Reopened)
    if (type === 'StepConcluded' && (data as { step: string }).step === this.step) this.isConcluded = true
    if (step !== this.step) return
    if (type === 'ScoringClosed') this.isClosed = true
    if (type === 'ScoringReopened') this.isClosed = false
    if (type === 'ScorecardSubmitted') {
      if (this.isClosed) this.faults.push(`${stream}@${version} was submitted after scoring was closed`)
      this.sheets.set(`${stream}@${version}`, data as unknown as Sheet)
    }
    if (type === 'ScoresDetermined') this.check((data as unknown as { rows: readonly Row[] }).rows)
  }

  private correct({ stream, version, replacement }: Place & { replacement: Sheet }, act: number): void {
    const place = `${stream}@${version}`
    if (!this.sheets.has(place)) return
    this.corrected += 1
    this.sheets.set(place, replacement)
    if (this.isConcluded) this.owing = { act, place }
  }

  private reopen({ step, supersedes }: Reopened): void {
    if (step !== this.step && !supersedes.includes(this.step)) return
    this.isConcluded = false
    this.isClosed = false
    this.owing = null
  }

  private check(rows: readonly Row[]): void {
    this.determined += 1
    for (const { application, assessors, consensus, items } of rows) {
      const sheets = [...this.sheets.values()].filter(
        (sheet) => sheet.application === application && assessors.includes(sheet.assessor),
      )
      for (const [item, percent] of Object.entries(items)) {
        if (consensus.includes(item)) continue
        const marks = sheets.flatMap(({ marks }) => (item in marks ? [marks[item] ?? 0] : []))
        const mean = new Fraction(
          marks.reduce((sum, mark) => sum + mark, 0),
          Math.max(1, marks.length),
        )
        if (!mean.equals(new Fraction(percent)))
          this.faults.push(
            `${application} ${item}: determined ${percent}, the sheets say ${mean.toFraction()}`,
          )
      }
    }
  }
}
