import type { Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain/index.ts'

/** Complaints come to what is kept beside the cycles, so that nobody lodges one while a cycle is rehearsed. */
export const rehearsal: Rehearsal<Params, State> = () => []
