import { err, ok, type Result } from '../basics/result.ts'
import type { Bar } from './barred.ts'
import { compare } from '../number/arithmetic.ts'
import type {
  AwardToFill,
  Below,
  CandidateStep,
  CandidatesFault,
  CandidatesInput,
  Floor,
  SeatTie,
} from './candidate-list.ts'
import { checkChoice } from './choice.ts'
import type { CutTie } from './cut.ts'
import { drawLine } from './line.ts'
import type { Assignment } from './quotas.ts'
import type { Ranked } from './rank.ts'
import { type HasReached, nothingFound } from './reached.ts'
import { boundsOf, seatsIn } from './room.ts'
import { breakTie, noValues } from './tie-break.ts'

/** How far the filling has come: who is left in order of rank, and who got what. */
export type Filling = {
  readonly left: readonly Ranked[]
  readonly assigned: Assignment
  readonly offQuota: Assignment
  readonly ties: readonly SeatTie[]
  readonly steps: readonly CandidateStep[]
}
/** The equals at a last seat whom only a body can separate. */
export type Open = { readonly applications: readonly string[]; readonly places: number }

/** Gives an award that has its tier for itself its candidates out of those left. */
export function fillAward(
  award: AwardToFill,
  state: Filling,
  input: CandidatesInput,
): Result<{ next: Filling; open?: Open }, CandidatesFault> {
  const again = wonAgain(award, input)
  const qualifying = state.left.filter((each) => whyNot(award, each, input) === undefined)
  const seekers = qualifying.filter(({ application }) => !again.includes(application))
  const bounds = boundsOf(award, { limits: input.limits, taken: state.assigned })
  const seats = seatsIn(bounds)
  const line = drawLine(seekers, seats)
  const missing = unfound(
    award,
    [...line.above, ...line.tied, ...qualifying.filter(({ application }) => again.includes(application))],
    input,
  )
  if (missing.length > 0) return err({ code: 'QualificationMissing', award: award.id, applications: missing })
  const settled = settle(award.id, line.tied, line.places, input)
  if (!settled.ok) return settled
  const { tie, taken: byTie, open } = settled.value
  const seated = new Set([...namesOf(line.above), ...byTie])
  const taken = namesOf(seekers).filter((name) => seated.has(name))
  // A winner again would have won when fewer than the seats stand strictly ahead of it.
  const offQuota = qualifying
    .filter(({ application, rank }) => again.includes(application) && countAhead(seekers, rank) < seats)
    .map(({ application }) => application)
  const step: CandidateStep = {
    award: award.id,
    floor: award.floor ?? null,
    ...(award.ceilings && { ceilings: award.ceilings }),
    seats: Number.isFinite(seats) ? seats : null,
    bounds,
    qualifying: qualifying.map(({ application, rank, score }) => ({ application, rank, score })),
    taken,
    offQuota,
  }
  const gone = new Set([...taken, ...offQuota])
  const next: Filling = {
    left: state.left.filter(({ application }) => !gone.has(application)),
    assigned: { ...state.assigned, [award.id]: taken },
    offQuota: { ...state.offQuota, [award.id]: offQuota },
    ties: tie ? [...state.ties, { award: award.id, ...tie }] : state.ties,
    steps: [...state.steps, step],
  }
  return ok(open ? { next, open } : { next })
}

export const namesOf = (ranked: readonly Ranked[]): string[] => ranked.map(({ application }) => application)
const countAhead = (ranked: readonly Ranked[], rank: number): number =>
  ranked.filter((each) => each.rank < rank).length

/** Why an application cannot hold an award whatever the seats; undefined when it can, or when people have not found it yet. */
export function whyNot(
  { id, floor, ceilings = [] }: AwardToFill,
  each: Ranked,
  { barred, reached = nothingFound }: Pick<CandidatesInput, 'barred' | 'reached'>,
): Exclude<Below['why'][number]['reason'], 'noSeat'> | undefined {
  const bars = barred?.get(each.application) ?? NO_BARS
  const bar = Object.hasOwn(bars, id) ? bars[id] : undefined
  if (bar) return bar
  const ceiling = ceilings.find(({ award }) => !Object.hasOwn(bars, award))
  if (ceiling && reaches(ceiling.award, ceiling.floor, each, reached) === true) return 'aboveBand'
  if (!floor || reaches(id, floor, each, reached) !== false) return undefined
  return floor.byPeople ? 'notQualified' : 'belowFloor'
}

const NO_BARS: Readonly<Record<string, Bar>> = {}

/** Whether a floor is reached; undefined while the people who decide it have not said so. */
function reaches(
  award: string,
  floor: Floor,
  { application, score }: Ranked,
  reached: HasReached,
): boolean | undefined {
  if (floor.byPeople) return reached(award, application)
  const difference = compare(score, floor.percent)
  return difference > 0 || (floor.inclusive && difference === 0)
}

/** Who would win the award again without using a seat. */
export const wonAgain = ({ id }: AwardToFill, { offQuota = {} }: CandidatesInput): readonly string[] =>
  Object.hasOwn(offQuota, id) ? (offQuota[id] ?? []) : []

/** Whom people still have to judge before these can be listed. */
export const unfound = (
  { id, floor }: AwardToFill,
  decisive: readonly Ranked[],
  { reached = nothingFound }: CandidatesInput,
): string[] =>
  floor ? namesOf(decisive.filter((each) => reaches(id, floor, each, reached) === undefined)) : []

type Settled = { readonly tie?: CutTie; readonly taken: readonly string[]; readonly open?: Open }

function settle(
  award: string,
  tied: readonly Ranked[],
  places: number,
  { tieBreaks = [], values = noValues, choices = {} }: CandidatesInput,
): Result<Settled, CandidatesFault> {
  const choice = Object.hasOwn(choices, award) ? choices[award] : undefined
  const at = tied[0]?.score
  if (at === undefined) return choice ? err({ code: 'ChoiceNotNeeded', award }) : ok({ taken: [] })
  const outcome = breakTie(tieBreaks, namesOf(tied), places, values)
  const tie = { applications: namesOf(tied), at, places, decidedBy: outcome.decidedBy, steps: outcome.steps }
  const open = { applications: outcome.open, places: outcome.places }
  if (open.applications.length === 0) {
    return choice ? err({ code: 'ChoiceNotNeeded', award }) : ok({ tie, taken: outcome.taken })
  }
  if (!choice) return ok({ tie, taken: outcome.taken, open })
  const checked = checkChoice(choice, open.applications, open.places, true)
  if (!checked.ok) return err({ ...checked.error, award })
  return ok({ tie: { ...tie, decidedBy: 'committee', choice }, taken: [...outcome.taken, ...choice.chosen] })
}
