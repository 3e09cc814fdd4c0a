import { stepRecord, type World } from '../../core/process/state.ts'
import { usualStandard, firstScored, scoresPersonsApart } from '../../core/process/standards.ts'
import { addDays, dayNumberOf, type IsoDate } from '../../core/time/iso-date.ts'
import { castFor } from '../../rehearsal/cast.ts'
import { conduct } from '../../rehearsal/conductor.ts'
import type { Performance, Script } from '../../rehearsal/script.ts'
import { rehearsals } from '../../stages/rehearsals.generated.ts'

/** From the opening of a cycle to the last day on which applications come in, as the cast of a rehearsal is made for it. */
const UNTIL_DEADLINE_DAYS = 45
/** Periods in workdays move with the calendar, so that shifting the beginning shifts a step not exactly as far. */
const MOST_SHIFTS = 8
/** A step that opened so many days ago is still at its beginning. */
const NEAR_DAYS = 3

function scriptFor(world: World, until: string, opensOn: IsoDate, applicants: number, seed: string): Script {
  const year = Number(opensOn.slice(0, 4))
  const standard = usualStandard(world, firstScored(world.edition)) ?? ''
  const persons = scoresPersonsApart(world.edition) ? usualStandard(world, 'person') : undefined
  return {
    cycle: String(year),
    year,
    standard,
    ...(persons === undefined ? {} : { personStandard: persons }),
    opensOn,
    seed,
    cast: castFor(world.edition, applicants, seed, addDays(opensOn, UNTIL_DEADLINE_DAYS)),
    rehearsals,
    until,
    uneventful: true,
  }
}

/**
 * 锚定今日的演练 A rehearsal that has just come to a step: it began as long before today as the steps before it take. Null where the rules do
 * not lead there with made-up people.
 */
export function anchoredAt(world: World, { until, today, applicants, seed }: AnchoredAt): Performance | null {
  let opensOn = today
  let early: Performance | null = null
  for (let shift = 0; shift < MOST_SHIFTS; shift++) {
    const played = conduct(world, scriptFor(world, until, opensOn, applicants, seed))
    if (!played.ok) break
    const { status, openedOn } = stepRecord(played.value.state, until)
    if (status === 'waiting') break
    const ago = dayNumberOf(today) - dayNumberOf(openedOn)
    if (ago >= 0) early = played.value
    if (ago >= 0 && ago <= NEAR_DAYS) break
    opensOn = addDays(opensOn, ago < 0 ? ago : ago - 1)
  }
  return early
}

export type AnchoredAt = {
  /** The step at which it stands today. */
  readonly until: string
  readonly today: IsoDate
  readonly applicants: number
  readonly seed: string
}

/** Kinds of steps worth looking at, from early to late: in each, other people have something on their desks. */
const SHOWN = ['application', 'eligibility', 'assessment', 'evaluation', 'publicity', 'approval']

/** For each of several editions another place on the way, so that one sees all that can stand on a desk. */
export function placesFor(worlds: readonly World[]): readonly string[] {
  return worlds.map(({ edition }, index) => {
    const steps = edition.steps.filter(({ standing }) => !standing)
    const shown = SHOWN[index % SHOWN.length]
    return (steps.find(({ kind }) => kind === shown) ?? steps[Math.floor(steps.length / 2)])?.id ?? ''
  })
}
