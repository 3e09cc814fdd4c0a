import { checkChoice } from './choice.ts'
import type { Contest } from './contest.ts'
import { awardsIn, heldBackFrom, namesOf, type Rules, type Walk, whereOf } from './course.ts'
import { fullFor, seatIn } from './room.ts'

/** A seat that the body leaves empty stays empty: whoever it passed over keeps it from those behind. */
export function askBody(contest: Contest, walk: Walk, { choices = {} }: Rules): Walk {
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
