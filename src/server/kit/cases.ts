import type { CycleState, World } from '../../core/process/state.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import type { Viewer } from '../../core/visibility/viewer.ts'
import type { Wording } from './wording.ts'

/** A log as it stands now, folded. */
export type Looked = { readonly world: World; readonly state: CycleState }

/** What is known of the logs of an authority. */
export type Cases = {
  /** The log as it stands now; null where there is none, `overload` where too many work on it. */
  readonly look: (key: LogKey) => Promise<Looked | null | 'overload'>
  /**
   * What the sentences about a log are made of, for a reader. A log that is not open yet is worded as the authority's regulation would
   * have it; null where there is no such authority.
   */
  readonly wording: (key: LogKey, viewer: Viewer) => Promise<Wording | null>
}
