import { keptOf, revealedIn } from '../../core/record/sealing/kept.ts'
import { type Assessor, stage, type State } from '../../stages/expert-pool/domain/index.ts'
import type { Office } from '../office-files/office.ts'

/** The step in which an office keeps its assessors. */
export const EXPERTS = 'experts'

export const poolState = ({ state }: Pick<Office, 'state'>): State =>
  (state.stepStates[EXPERTS] as State | undefined) ?? stage.initial

/** The assessors by id, with what is sealed of them in plain words as far as it is kept. */
export const assessorsIn = (office: Office): Readonly<Record<string, Assessor>> =>
  revealedIn(poolState(office).assessors, keptOf(office.sealed, office.state.erased)) as unknown as Readonly<
    Record<string, Assessor>
  >
