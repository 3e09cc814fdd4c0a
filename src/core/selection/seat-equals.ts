import { compare } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'
import type { CandidatesFault, CandidatesInput, HeldBack, SeatTie } from './candidate-list.ts'
import { type Choice, checkChoice } from './choice.ts'
import { type Contest, contend, type Seeker } from './contest.ts'
import { fullFor, type Room, seatIn } from './room.ts'
import { type TieBreak, type TieStep, valuesFor } from './tie-break.ts'

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

type Rules = Pick<CandidatesInput, 'tieBreaks' | 'values' | 'choices'>
type Decision = { readonly award: string; readonly contest: Contest; readonly choice: Choice }
/** A course within one contest: the links followed, and what the body decided. */
type Walk = Course & { readonly steps: readonly TieStep[]; readonly decisions: readonly Decision[] }

/** Seats equals: whom the others cannot keep from a seat at once; those who contest seats by the chain, and then by the body. */
export function seatEquals(equals: readonly Seeker[], course: Course, rules: Rules): Course {
  const { contests, ...settled } = contend(equals, course.room)
  return contests.reduce(
    (so, contest) => (so.stop ? so : settle(contest, so, rules)),
    settledIn(course, settled),
  )
}

const settledIn = <C extends Course>(
  course: C,
  { sure, out }: { readonly sure: readonly Seeker[]; readonly out: readonly Seeker[] },
): C => ({
  ...course,
  room: sure.reduce((room, { cell, application }) => seatIn(room, cell, application), course.room),
  seated: [...course.seated, ...sure],
  heldBack: [...course.heldBack, ...heldBackFrom(course.room, out)],
})

export const heldBackFrom = (room: Room, out: readonly Seeker[]): HeldBack[] =>
  out.map(({ application, cell }) => ({ application, limits: fullFor(cell, room) }))

function settle(contest: Contest, course: Course, rules: Rules): Course {
  const start: Walk = { ...course, steps: [], decisions: [] }
  const { steps, decisions, ...so } = follow(rules.tieBreaks ?? [], contest, start, rules)
  const [decision, ...others] = decisions
  const decidedBy = so.stop ? null : decision ? 'committee' : (steps.at(-1)?.link ?? null)
  const tie: SeatTie = { ...tieOf(contest), decidedBy, steps, ...(decision && { choice: decision.choice }) }
  const more = others.map(
    (each): SeatTie => ({
      ...tieOf(each.contest),
      decidedBy: 'committee',
      steps: [],
      choice: each.choice,
    }),
  )
  return { ...so, contested: [...so.contested, ...contest.seekers], ties: [...so.ties, tie, ...more] }
}

const tieOf = ({ seekers, places }: Contest) => ({
  ...whereOf(awardsIn(seekers)),
  applications: namesOf(seekers),
  at: seekers[0]?.score ?? ('' as Exact),
  places,
})

/** Follows the chain: of each value, from the best, whoever can sit does; who contests seats with others of that value is compared further. */
function follow(links: readonly TieBreak[], contest: Contest, walk: Walk, rules: Rules): Walk {
  const [link, ...rest] = links
  if (!link) return askBody(contest, walk, rules)
  const names = namesOf(contest.seekers)
  const { values, missing } = valuesFor(link, names, rules.values ?? {})
  const told = {
    link: link.id,
    by: link.by,
    prefer: link.prefer,
    values: Object.fromEntries(values),
    missing,
  }
  if (missing.length > 0) {
    const passed = { ...walk, steps: [...walk.steps, { ...told, taken: [], dropped: [], open: names }] }
    return missing.length < names.length
      ? askBody(contest, passed, rules)
      : follow(rest, contest, passed, rules)
  }
  let so: Walk = { ...walk, steps: [] }
  const [taken, dropped]: [string[], string[]] = [[], []]
  for (const equals of byValue(contest.seekers, values, link.prefer)) {
    if (so.stop) break
    const { contests, sure, out } = contend(equals, so.room)
    taken.push(...namesOf(sure))
    dropped.push(...namesOf(out))
    so = contests.reduce(
      (on, each) => (on.stop ? on : follow(rest, each, on, rules)),
      settledIn(so, { sure, out }),
    )
  }
  const open = names.filter((name) => !taken.includes(name) && !dropped.includes(name))
  return { ...so, steps: [...walk.steps, { ...told, taken, dropped, open }, ...so.steps] }
}

/** A seat that the body leaves empty stays empty: whoever it passed over keeps it from those behind. */
function askBody(contest: Contest, walk: Walk, { choices = {} }: Rules): Walk {
  const { seekers, places } = contest
  const unused = awardsIn(seekers).filter((id) => !walk.used.includes(id))
  const award = unused.find((id) => Object.hasOwn(choices, id))
  const choice = award === undefined ? undefined : choices[award]
  const applications = namesOf(seekers)
  if (award === undefined || !choice)
    return { ...walk, stop: { open: { ...whereOf(awardsIn(seekers)), applications, places } } }
  const checked = checkChoice(choice, applications, places, true)
  if (!checked.ok) return { ...walk, stop: { fault: { ...checked.error, award } } }
  const chosen = seekers.filter(({ application }) => choice.chosen.includes(application))
  let room = walk.room
  for (const { application, cell } of chosen) {
    const limits = fullFor(cell, room)
    if (limits.length > 0)
      return { ...walk, stop: { fault: { code: 'ChosenDoNotFit', award, application, limits } } }
    room = seatIn(room, cell, application)
  }
  for (const each of seekers.filter((one) => !chosen.includes(one)))
    if (fullFor(each.cell, room).length === 0) room = seatIn(room, each.cell, each.application)
  const passedOver = seekers.filter((each) => !room.taken[each.cell.id]?.includes(each.application))
  return {
    ...walk,
    room,
    seated: [...walk.seated, ...chosen],
    heldBack: [...walk.heldBack, ...heldBackFrom(room, passedOver)],
    used: [...walk.used, award],
    decisions: [...walk.decisions, { award, contest, choice }],
  }
}

const namesOf = (seekers: readonly Seeker[]): string[] => seekers.map(({ application }) => application).sort()

const awardsIn = (seekers: readonly Seeker[]): string[] =>
  [...new Set(seekers.map(({ cell }) => cell.id))].sort()

const whereOf = ([award = '', ...others]: readonly string[]) =>
  others.length > 0 ? { award, awards: [award, ...others] } : { award }

function byValue(
  seekers: readonly Seeker[],
  values: readonly (readonly [string, Exact])[],
  prefer: 'higher' | 'lower',
): Seeker[][] {
  const sign = prefer === 'higher' ? 1 : -1
  const classes: { value: Exact; names: string[] }[] = []
  for (const [name, value] of [...values].sort(([, a], [, b]) => sign * compare(b, a))) {
    const last = classes.at(-1)
    if (last && compare(last.value, value) === 0) last.names.push(name)
    else classes.push({ value, names: [name] })
  }
  return classes.map(({ names }) => seekers.filter(({ application }) => names.includes(application)))
}
