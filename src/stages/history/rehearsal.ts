import type { Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

/** A rehearsal plays one cycle; what the authority keeps beside its cycles is filled from them afterwards. */
export const rehearsal: Rehearsal<Params, State> = () => []
