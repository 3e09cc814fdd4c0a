import { err, ok, type Result } from '../basics/result.ts'
import type { AwardToFill, CandidateStep, CandidatesFault, CandidatesInput } from './candidate-list.ts'
import type { Seeker } from './contest.ts'
import { type Course, heldBackFrom, type OpenSeats } from './course.ts'
import { type Filling, unfound, whyNot, wonAgain } from './fill-award.ts'
import { boundsOf, fullFor, type Room, seatsIn } from './room.ts'
import { seatEquals } from './seat-equals.ts'

/**
 * 同一等次 Fills the cells of a tier together, down the ranking: everyone takes a seat of its own cell when every limit over that cell has one
 * left, the seats kept for other awards held back. So no better score loses a shared seat to a worse one.
 */
export function fillTier(
  cells: readonly AwardToFill[],
  state: Filling,
  input: CandidatesInput,
): Result<{ next: Filling; open?: OpenSeats }, CandidatesFault> {
  const room: Room = { limits: input.limits, taken: state.assigned }
  const seekers = state.left.flatMap((each): Seeker[] => {
    const cell = cells.find((award) => whyNot(award, each, input) === undefined)
    return cell ? [{ ...each, cell }] : []
  })
  const isAgain = ({ cell, application }: Seeker) => wonAgain(cell, input).includes(application)
  const offQuota: Seeker[] = []
  let course: Course = { room, seated: [], heldBack: [], contested: [], ties: state.ties, used: [] }
  for (const rank of new Set(seekers.map((each) => each.rank))) {
    if (course.stop) break
    const equals = seekers.filter((each) => each.rank === rank)
    // A winner again would have won when those strictly ahead leave its cell a seat.
    const again = equals.filter(isAgain)
    const behind = again.filter(({ cell }) => fullFor(cell, course.room).length > 0)
    offQuota.push(...again.filter((each) => !behind.includes(each)))
    const heldBack = [...course.heldBack, ...heldBackFrom(course.room, behind)]
    course = seatEquals(
      equals.filter((each) => !isAgain(each)),
      { ...course, heldBack },
      input,
    )
  }
  const decisive = [...course.seated, ...course.contested, ...seekers.filter(isAgain)]
  const fault = unfoundIn(cells, seekers, decisive, input) ?? faultOf(cells, course, input)
  if (fault) return err(fault)
  const done = [...course.seated, ...offQuota].map(({ application }) => application)
  const namesIn = (cell: AwardToFill, of: readonly Seeker[]) =>
    seekers.filter((each) => each.cell === cell && of.includes(each)).map(({ application }) => application)
  const lists = (of: readonly Seeker[]) =>
    Object.fromEntries(cells.map((cell) => [cell.id, namesIn(cell, of)]))
  const next: Filling = {
    left: state.left.filter(({ application }) => !done.includes(application)),
    assigned: { ...state.assigned, ...lists(course.seated) },
    offQuota: { ...state.offQuota, ...lists(offQuota) },
    ties: course.ties,
    steps: [
      ...state.steps,
      ...cells.map((cell) => ({
        ...stepOf(
          cell,
          room,
          seekers.filter((each) => each.cell === cell),
        ),
        taken: namesIn(cell, course.seated),
        offQuota: namesIn(cell, offQuota),
        heldBack: course.heldBack.filter(({ application }) => namesIn(cell, seekers).includes(application)),
      })),
    ],
  }
  return ok(course.stop && 'open' in course.stop ? { next, open: course.stop.open } : { next })
}

/** The cell as it stands before the tier is filled. */
function stepOf(
  cell: AwardToFill,
  room: Room,
  qualifying: readonly Seeker[],
): Omit<CandidateStep, 'taken' | 'offQuota'> {
  const bounds = boundsOf(cell, room)
  const seats = seatsIn(bounds)
  return {
    award: cell.id,
    floor: cell.floor ?? null,
    ...(cell.ceilings && { ceilings: cell.ceilings }),
    seats: Number.isFinite(seats) ? seats : null,
    bounds,
    qualifying: qualifying.map(({ application, rank, score }) => ({ application, rank, score })),
  }
}

/** Whom people still have to judge for the first cell that needs it. */
function unfoundIn(
  cells: readonly AwardToFill[],
  seekers: readonly Seeker[],
  decisive: readonly Seeker[],
  input: CandidatesInput,
): CandidatesFault | undefined {
  for (const cell of cells) {
    const own = seekers.filter((each) => each.cell === cell && decisive.includes(each))
    const applications = unfound(cell, own, input)
    if (applications.length > 0) return { code: 'QualificationMissing', award: cell.id, applications }
  }
  return undefined
}

/** What is wrong with the choices. One that an open tie of the tier may still need is not told to be too much. */
function faultOf(
  cells: readonly AwardToFill[],
  { stop, used }: Course,
  { choices = {} }: CandidatesInput,
): CandidatesFault | undefined {
  if (stop) return 'fault' in stop ? stop.fault : undefined
  const idle = cells.find(({ id }) => Object.hasOwn(choices, id) && !used.includes(id))
  return idle && { code: 'ChoiceNotNeeded', award: idle.id }
}
