import type { SealedEntry } from '../record/chain.ts'
import type { Entry } from '../record/entry.ts'
import { checkSealed, type SealedValue, type SealState } from '../record/sealed.ts'
import { commitmentsIn } from '../record/sealing/reference.ts'

/** A sealed value that is not as the log says, with the entry that first refers to it; `stray`: a row that no entry refers to. */
export type SealFault =
  | {
      readonly state: Exclude<SealState, 'intact' | 'erased'>
      readonly commitment: string
      readonly line: number
      readonly stream: string
      readonly version: number
    }
  | { readonly state: 'stray'; readonly commitment: string }

/** What became of all sealed values of a log. */
export type SealReport = {
  readonly intact: number
  readonly erased: number
  readonly faults: readonly SealFault[]
}

/** Every commitment that the entries refer to, each with the line in which it stands first. */
export function referredIn(log: readonly SealedEntry[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  log.forEach(({ entry }, index) => {
    const { act, data, evidence, findings } = entry
    for (const one of commitmentsIn([act.input ?? null, data, evidence, findings]))
      if (!first.has(one)) first.set(one, index + 1)
  })
  return first
}

const erasedIn = (log: readonly SealedEntry[]): ReadonlySet<string> =>
  new Set(
    log.flatMap(({ entry }) => (entry.type === 'Erased' ? (entry.data as { values: string[] }).values : [])),
  )

/** 封存值核验 Compares the rows beside a log with its commitments: a value that an entry says was erased is erased, not tampered with. */
export function verifySeals(log: readonly SealedEntry[], rows: readonly SealedValue[]): SealReport {
  const kept = new Map(rows.map((each) => [each.id, each]))
  const gone = erasedIn(log)
  const referred = referredIn(log)
  const found = [...referred].map(([commitment, line]) => ({
    commitment,
    line,
    state: checkSealed(commitment, kept.get(commitment) ?? null, gone.has(commitment)),
  }))
  const faults = found.flatMap(({ commitment, line, state }): SealFault[] => {
    if (state === 'intact' || state === 'erased') return []
    const { stream, version } = (log[line - 1] as { entry: Entry }).entry
    return [{ state, commitment, line, stream, version }]
  })
  const stray = rows
    .filter(({ id }) => !referred.has(id))
    .map(({ id }): SealFault => ({ state: 'stray', commitment: id }))
  const count = (wanted: SealState) => found.filter(({ state }) => state === wanted).length
  return { intact: count('intact'), erased: count('erased'), faults: [...faults, ...stray] }
}
