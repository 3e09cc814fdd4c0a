import type { CandidatesFault, CandidatesInput, HeldBack, SeatTie } from './candidate-list.ts'
import type { Choice } from './choice.ts'
import type { Contest, Seeker } from './contest.ts'
import { fullFor, type Room } from './room.ts'
import type { TieStep } from './tie-break.ts'

/** What only a body can settle: the equals, the cells whose seats they contest, and how many of them can sit at most. */
export type OpenSeats = {
  readonly award: string
  readonly awards?: readonly string[]
  readonly applications: readonly string[]
  readonly places: number
}

/** How far the seats of a tier have been given. It comes to a stop where a body has to choose, or has chosen whom it cannot. */
export type Course = {
  readonly room: Room
  readonly seated: readonly Seeker[]
  readonly heldBack: readonly HeldBack[]
  readonly contested: readonly Seeker[]
  readonly ties: readonly SeatTie[]
  /** The awards whose choices have been used. */
  readonly used: readonly string[]
  readonly stop?: { readonly open: OpenSeats } | { readonly fault: CandidatesFault }
}

export type Rules = Pick<CandidatesInput, 'tieBreaks' | 'values' | 'choices'>
type Decision = { readonly award: string; readonly contest: Contest; readonly choice: Choice }
/** A course within one contest: the links followed, and what the body decided. */
export type Walk = Course & { readonly steps: readonly TieStep[]; readonly decisions: readonly Decision[] }

export const heldBackFrom = (room: Room, out: readonly Seeker[]): HeldBack[] =>
  out.map(({ application, cell }) => ({ application, limits: fullFor(cell, room) }))

export const namesOf = (seekers: readonly Seeker[]): string[] =>
  seekers.map(({ application }) => application).sort()

export const awardsIn = (seekers: readonly Seeker[]): string[] =>
  [...new Set(seekers.map(({ cell }) => cell.id))].sort()

/** The award under which a contest is settled, and all of them where it is over several. */
export const whereOf = ([award = '', ...others]: readonly string[]) =>
  others.length > 0 ? { award, awards: [award, ...others] } : { award }
