import { compare } from '../../core/number/arithmetic.ts'
import { type Exact, integer } from '../../core/number/exact.ts'
import { stepPercents } from '../../core/scoring/marks.ts'
import { panelScore } from '../../core/scoring/panel-score.ts'
import { itemsApart } from '../../core/scoring/spread.ts'
import { itemsOf, type Standard } from '../../core/scoring/standard.ts'
import { type MarkNumbers, marksOf, type Scorecard, sheetsOf } from '../../parts/scorecard/domain.ts'
import type { Chance, Part } from '../../rehearsal/kit.ts'

/** Marks of each seat of a panel for one applicant. */
type SeatMarks = readonly MarkNumbers[]

export type MarkPlan = {
  readonly standard: Standard
  readonly cohort: readonly string[]
  readonly cast: readonly Part[]
  readonly chance: Chance
  /** How many sit on a panel, at most. */
  readonly seats: number
  /** After how many places a later step draws its line; whoever stands on either side gets the very same marks. */
  readonly line: number | undefined
  /** Marks further apart than this need a consensus; now and then they are. */
  readonly apart: number
}

/** Those to be marked, the strongest first. */
export function byStrength({ cohort, cast }: Pick<MarkPlan, 'cohort' | 'cast'>): readonly string[] {
  const strengthOf = (application: string) =>
    cast.find((part) => part.application === application)?.strength ?? 50
  return [...cohort].sort((a, b) => strengthOf(b) - strengthOf(a) || (a < b ? -1 : 1))
}

/**
 * Marks for everyone, seat by seat: they scatter around the applicant's strength in the standard's steps, and are dealt
 * out so that the order of scores is the order of strength. Twins, and the two at a later line, get the very same.
 */
export function marksFor(plan: MarkPlan): Readonly<Record<string, SeatMarks>> {
  const { standard, cast, line } = plan
  const order = byStrength(plan)
  const percents = stepPercents(standard).map(Number)
  const drawn = order
    .map((application, place) => drawMarks(plan, percents, application, place))
    .sort((a, b) => compare(percentOf(plan, b), percentOf(plan, a)))
  const twinOf = new Map(cast.flatMap(({ application, twin }) => (twin ? [[application, twin]] : [])))
  const dealt: SeatMarks[] = []
  for (const [place, application] of order.entries()) {
    const twin = twinOf.get(application)
    const sameAs =
      place === line
        ? place - 1
        : twin === undefined
          ? -1
          : order.slice(0, place).findIndex((other) => twinOf.get(other) === twin)
    dealt.push(dealt[sameAs] ?? drawn[place] ?? [])
  }
  return Object.fromEntries(order.map((application, place) => [application, dealt[place] ?? []]))
}

/** What a panel agrees on where its marks lie too far apart: the one in the middle. */
export function agreedOn(cards: readonly Scorecard[], apart: number): MarkNumbers {
  const items = itemsApart(sheetsOf(cards), integer(apart)).map(({ item }) => item)
  return Object.fromEntries(
    items.map((item) => {
      const given = cards.flatMap(({ marks }) => marks[item] ?? []).sort((a, b) => a - b)
      return [item, given[Math.floor((given.length - 1) / 2)] ?? 0]
    }),
  )
}

function percentOf({ standard, apart }: MarkPlan, seats: SeatMarks): Exact {
  const cards = seats.map((marks, seat) => ({ assessor: String(seat), marks }))
  const scored = panelScore(standard, sheetsOf(cards), marksOf(agreedOn(cards, apart)))
  if (!scored.ok) throw new Error('rehearsed marks are marks of the standard')
  return scored.value.score.percent
}

/** Each assessor is at most one step away from the applicant's quality in an item; now and then one is far off. */
function drawMarks(
  { standard, cast, chance, seats, apart }: MarkPlan,
  percents: readonly number[],
  application: string,
  place: number,
): SeatMarks {
  const strength = cast.find((part) => part.application === application)?.strength ?? 50
  const items = itemsOf(standard)
  const disputed = place % 7 === 3 ? chance.pick(items).id : undefined
  const nearest = (wish: number) =>
    percents.reduce((best, each) => (Math.abs(each - wish) < Math.abs(best - wish) ? each : best), 0)
  const marks = items.map(({ id }) => {
    const quality = percents.indexOf(nearest(strength + chance.below(21) - 10))
    const given = Array.from({ length: seats }, () => {
      const at = quality + chance.below(3) - 1
      return percents[Math.max(0, Math.min(percents.length - 1, at))] ?? 0
    })
    if (id !== disputed) return [id, given] as const
    const awayBy = (each: number) => Math.min(...given.map((one) => Math.abs(each - one)))
    const far = [...percents].sort((a, b) => awayBy(a) - awayBy(b)).find((each) => awayBy(each) > apart)
    return [id, far === undefined ? given : given.with(seats - 1, far)] as const
  })
  return Array.from({ length: seats }, (_, seat) =>
    Object.fromEntries(marks.map(([id, given]) => [id, given[seat] ?? 0])),
  )
}
