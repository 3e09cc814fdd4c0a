import { fits } from './pool.ts'
import { colleagueOf } from './seats.ts'
import type { FixedPlan, Person, Place, Skip, Skipped, Step } from './shape.ts'

/** How a skip that people gave stands in the record. */
export const recorded = (place: number, { id, reason, against, words }: Skip): Skipped => ({
  place,
  id,
  as: 'skipped',
  reason,
  ...(against === undefined ? {} : { against }),
  words,
})

/** The employer is named by the colleague who stands there already. */
export const represented = (place: number, id: string, colleague: Person): Skipped => ({
  place,
  id,
  as: 'skipped',
  reason: 'employerRepresented',
  against: colleague.id,
})

/**
 * 依次取人 Walks the drawn order until every seat and every place of a reserve is filled. Each person takes a seat of the first group
 * of the plan that has one left and that they fit, else a reserve's place in the same manner; whoever gets neither is skipped, and
 * the reason stands there.
 */
export function walk(
  { plan, pool }: FixedPlan,
  order: readonly Place[],
  skips: readonly Skip[],
): readonly Step[] {
  const skipOf = new Map(skips.map((each) => [each.id, each]))
  const seats = plan.needs.map(({ group, need, reserves }) => ({ group, taken: need, reserve: reserves }))
  const seated: Person[] = []
  const steps: Step[] = []
  for (const { place, number, id } of order) {
    if (seats.every(({ taken, reserve }) => taken === 0 && reserve === 0)) break
    const person = pool[number - 1]
    if (!person) throw new Error(`number ${number} was drawn from a pool of ${pool.length}`)
    const skip = skipOf.get(id)
    const colleague = colleagueOf(person, seated, plan)
    if (skip) steps.push(recorded(place, skip))
    else if (colleague) steps.push(represented(place, id, colleague))
    else {
      const own = seats.filter(({ group }) => fits(person, group))
      const as = own.some(({ taken }) => taken > 0) ? 'taken' : 'reserve'
      const seat = own.find((each) => each[as] > 0)
      if (seat) {
        seat[as] -= 1
        seated.push(person)
        steps.push({ place, id, as, group: seat.group })
      } else steps.push({ place, id, as: 'skipped', reason: own.length > 0 ? 'groupFull' : 'otherGroup' })
    }
  }
  return steps
}
