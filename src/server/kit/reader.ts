import type { Thing, ThingKind, ThingState } from '../../core/visibility/thing.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import type { Who } from './who.ts'

/** A thing as somebody sees it: all of it, or the row that is left when most of it is masked. */
export type ShownThing = Thing & { readonly sight: 'whole' | 'masked' }

/** The keys by which things can be ordered; each order ends with the id, so that none is left to chance. */
export const thingSorts = ['id', 'place', 'name'] as const
export type ThingSort = (typeof thingSorts)[number]

export type ThingsAsked = LogKey & {
  readonly kind: ThingKind
  readonly step?: string
  readonly state?: ThingState
  readonly owner?: string
  readonly order: ThingSort
  readonly limit: number
  /** Where the list goes on: a cursor of an earlier page. */
  readonly after?: string
}

export type ThingsShown = { readonly things: readonly ShownThing[]; readonly next: string | null }

/**
 * 查阅 What somebody may see of a log, and nothing else. A thing that is not to be seen and one that is not there are both null, after the
 * same statements. `badCursor`: the place in the list was made up.
 */
export type Reader = {
  readonly list: (who: Who, asked: ThingsAsked) => Promise<ThingsShown | 'badCursor'>
  /** Opens one thing; who opened what of a person's file is written down. */
  readonly open: (
    who: Who,
    asked: LogKey & { readonly kind: ThingKind; readonly id: string },
  ) => Promise<ShownThing | null>
  /** The logs of an authority, in the order of their names. */
  readonly logs: (authority: string) => Promise<readonly string[]>
}
