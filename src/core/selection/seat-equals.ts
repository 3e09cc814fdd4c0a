import { compare } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'
import { askBody } from './ask-body.ts'
import type { SeatTie } from './candidate-list.ts'
import { type Contest, contend, type Seeker } from './contest.ts'
import { awardsIn, type Course, heldBackFrom, namesOf, type Rules, type Walk, whereOf } from './course.ts'
import { seatIn } from './room.ts'
import { noValues, type TieBreak, valuesFor } from './tie-break.ts'

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
  const { values, missing } = valuesFor(link, names, rules.values ?? noValues)
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
