import type {
  Completeness,
  History,
  Organisation,
  PastAward,
  PastSanction,
  RowKind,
  RowsByKind,
} from '../../../core/history/rows.ts'
import type { Entry } from '../../../core/record/entry.ts'

/** A row with the number by which it is spoken of: `award-1`, `sanction-2`, `organisation-3`. */
export type Numbered<R> = R & { readonly row: string }
type Rows = { readonly [K in RowKind]: readonly Numbered<RowsByKind[K]>[] }

export type Entries = {
  AwardsImported: { document: string; rows: Numbered<PastAward>[] }
  SanctionsImported: { document: string; rows: Numbered<PastSanction>[] }
  OrganisationsImported: { document: string; rows: Numbered<Organisation>[] }
  /** `register`: SHA-256 of the register of winners; `checkpoint`: the size and root of the log from which the rows were taken. */
  CycleTaken: {
    cycle: string
    awards: Numbered<PastAward>[]
    sanctions: Numbered<PastSanction>[]
    organisations: Numbered<Organisation>[]
    register: string
    checkpoint: { entries: number; root: string }
    /** Rows that had been entered by hand and that the log of the cycle now proves. */
    supersedes: string[]
  }
  RowProved: { row: string; document: string }
  RowCorrected: {
    row: string
    kind: RowKind
    to: PastAward | PastSanction | Organisation
    reason: string
    document: string
  }
  ListDeclaredComplete: Completeness
}

export type State = Rows & {
  readonly complete: readonly (Completeness & { readonly declaredOn: string })[]
  /** cycle → what was taken last. */
  readonly cycles: Readonly<Record<string, Pick<Entries['CycleTaken'], 'register' | 'checkpoint'>>>
  /** So many rows of each kind had a number, also those that are there no more. */
  readonly numbered: Readonly<Record<RowKind, number>>
}

export const initial: State = {
  awards: [],
  sanctions: [],
  organisations: [],
  complete: [],
  cycles: {},
  numbered: { awards: 0, sanctions: 0, organisations: 0 },
}

const ROW: Readonly<Record<RowKind, string>> = {
  awards: 'award',
  sanctions: 'sanction',
  organisations: 'organisation',
}
const KINDS = Object.keys(ROW) as RowKind[]

/** Numbers rows that are new, after those that had a number. */
export const number = <K extends RowKind>(state: State, kind: K, rows: readonly RowsByKind[K][]) =>
  rows.map((row, index) => ({ ...row, row: `${ROW[kind]}-${state.numbered[kind] + index + 1}` }))

/** The row of that number, and of which kind it is. */
export function rowOf(state: State, row: string) {
  for (const kind of KINDS) {
    const found = (state[kind] as readonly Numbered<RowsByKind[RowKind]>[]).find((one) => one.row === row)
    if (found) return { kind, found }
  }
  return null
}

/** The history without the numbers of rows. */
export const historyIn = ({ awards, sanctions, organisations, complete }: State): History => ({
  awards: awards.map(plain),
  sanctions: sanctions.map(plain),
  organisations: organisations.map(plain),
  complete,
})
export function plain<R extends { readonly row: string }>({ row: _, ...rest }: R): Omit<R, 'row'> {
  return rest
}

function add<K extends RowKind>(state: State, kind: K, rows: readonly Numbered<RowsByKind[K]>[]): State {
  const numbered = { ...state.numbered, [kind]: state.numbered[kind] + rows.length }
  return { ...state, [kind]: [...state[kind], ...rows], numbered }
}

const change = <K extends RowKind>(
  state: State,
  kind: K,
  row: string,
  to: (before: Numbered<RowsByKind[K]>) => object,
): State => ({
  ...state,
  [kind]: (state[kind] as unknown as readonly Numbered<RowsByKind[K]>[]).map((one) =>
    one.row === row ? { ...to(one), row } : one,
  ),
})

/** What was taken from the cycle before goes, and what was entered by hand of the same; the rows as they are now come. */
function take(
  state: State,
  { cycle, register, checkpoint, supersedes, ...rows }: Entries['CycleTaken'],
): State {
  const without = KINDS.reduce<State>(
    (now, kind) => ({
      ...now,
      [kind]: (now[kind] as readonly Numbered<RowsByKind[RowKind]>[]).filter(
        ({ source, row }) => source.cycle !== cycle && !supersedes.includes(row),
      ),
    }),
    state,
  )
  const taken = KINDS.reduce((now, kind) => add(now, kind, rows[kind] as never), without)
  return { ...taken, cycles: { ...taken.cycles, [cycle]: { register, checkpoint } } }
}

type Fold<T extends keyof Entries> = (state: State, data: Entries[T], on: string) => State
const folds: { readonly [T in keyof Entries]: Fold<T> } = {
  AwardsImported: (state, { rows }) => add(state, 'awards', rows),
  SanctionsImported: (state, { rows }) => add(state, 'sanctions', rows),
  OrganisationsImported: (state, { rows }) => add(state, 'organisations', rows),
  CycleTaken: take,
  RowProved: (state, { row, document }) => {
    const kind = rowOf(state, row)?.kind ?? 'awards'
    return change(state, kind, row, (before) => ({
      ...before,
      standing: 'proved',
      source: { ...before.source, document },
    }))
  },
  RowCorrected: (state, { row, kind, to }) => change(state, kind, row, () => to),
  ListDeclaredComplete: (state, declared, declaredOn) => ({
    ...state,
    complete: [...state.complete, { ...declared, declaredOn }],
  }),
}

export function evolve(state: State, { type, data, occurredOn }: Entry): State {
  if (!Object.hasOwn(folds, type)) return state
  return (folds[type as keyof Entries] as Fold<keyof Entries>)(state, data as never, occurredOn)
}
