import type { EarlierRounds } from '../../../core/selection/earlier-rounds.ts'

/** A shortlist is determined in one act, which concludes the step: it remembers whom earlier rounds kept. */
export type State = { readonly earlier: EarlierRounds }
