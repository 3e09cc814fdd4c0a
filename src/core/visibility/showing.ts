import type { ThingKind, ThingState } from './thing.ts'

/** A field of an entry's data; the round of its step; its own place in the record, where each entry is a thing of its own. */
type Part<D> = (keyof D & string) | '@round' | '@entry'

/**
 * 显示 Of which thing an entry is a paper. The thing's id is its step and the fields of `id` (left out: the application it is about);
 * `everywhere` leaves the step out, where several steps have papers of the same thing. `state` is how far the thing is from then on (left
 * out: as it was; a new one is open). `person`: whose work it is; `@actor` is who acted. `as` picks what the paper says.
 */
export type OneShown<D> = {
  readonly kind: ThingKind
  readonly id?: readonly Part<D>[]
  readonly everywhere?: true
  readonly state?: ThingState
  readonly person?: (keyof D & string) | '@actor'
  readonly panel?: keyof D & string
  /** The day from which everybody may see it, if any; `on` is the day of the act. */
  readonly publicFrom?: (data: D, on: string) => string | undefined
  readonly as?: (data: D) => object
}

/**
 * 名单 An entry with one paper for each of several things, such as the rows of a ranking. `list` says that it determines all of them, so that
 * who stood on the list before and does not now leaves it; its fields tell lists of one step apart. `place` is the rank.
 */
export type ManyShown<D> = Omit<OneShown<D>, 'id' | 'person' | 'panel' | 'as'> & {
  readonly each: (data: D) => readonly object[]
  readonly id?: readonly string[]
  readonly person?: string
  readonly panel?: string
  readonly list?: readonly (keyof D & string)[]
  readonly place?: string
}

export type Showing<D> = OneShown<D> | ManyShown<D>

/** What every type of entry shows; an empty list where it shows nothing that another does not. */
export type Shows<E> = { readonly [T in keyof E]: Showing<E[T]> | readonly Showing<E[T]>[] }

// oxlint-disable-next-line typescript/no-explicit-any -- the data of an entry is known where its stage declares it; the fold holds all.
export type AnyShows = Readonly<Record<string, Showing<any> | readonly Showing<any>[]>>

/** Everything that is said but for some fields. */
export const without =
  <D extends object>(...fields: readonly (keyof D & string)[]) =>
  (data: D): object =>
    Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name as keyof D & string)))

/** Some fields of what is said. */
export const only =
  <D extends object>(...fields: readonly (keyof D & string)[]) =>
  (data: D): object =>
    Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name as keyof D & string)))

/** What a stage says of its things beside the papers: who sits in a panel now, and which other things are further than they were. */
export type Beside = {
  readonly seats?: {
    readonly panel: string
    readonly sat: readonly { person: string; application: string }[]
  }
  readonly states?: readonly { readonly kind: ThingKind; readonly id: string; readonly state: ThingState }[]
}
