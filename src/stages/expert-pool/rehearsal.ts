import type { Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

/** The pool is kept beside the cycles, so that nobody does anything about it while one is rehearsed. */
export const rehearsal: Rehearsal<Params, State> = () => []
