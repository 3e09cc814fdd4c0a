import { limitsOf } from '../../core/selection/edition-awards.ts'
import { checkQuotas } from '../../core/selection/quotas.ts'
import { conductor, type Planned, type Scene } from '../../rehearsal/kit.ts'
import type { Listed, Params, State } from './domain/index.ts'

type Here = Scene<Params, State>

/** Proposes the list; where more stand on it than there are seats, somebody first tries with all of them. */
export function proposal(scene: Here, listed: Listed): Planned[] {
  const propose = { act: 'propose', by: conductor(scene) }
  const tooMany = beyondSeats(scene, listed)
  const departures = tooMany.length > 0 ? tooMany : leftOut(scene, listed)
  const hasHardLimits = scene.world.edition.quotas.every(({ soft, least }) => !soft && least === undefined)
  const greedy =
    tooMany.length > 0 && hasHardLimits && scene.once(`${scene.step.id}: more names than seats`)
      ? [{ ...propose, input: { departures: [] }, refused: 'QuotaExceeded' }]
      : []
  return [...greedy, { ...propose, input: { departures }, daysLater: 1 }]
}

/** Whom the body leaves out so that every limit holds, with the seats that it keeps: the last names of the longest list first. */
function beyondSeats({ world, cohort, own }: Here, { candidates, offQuota = {} }: Listed) {
  const free = [...own.offQuota, ...Object.values(offQuota).flat()]
  const onLists = Object.values(candidates).flat()
  const usesSeat = (name: string) => !free.includes(name) && onLists.includes(name)
  const lists = Object.fromEntries(
    Object.entries(candidates).map(([award, names]) => [
      award,
      names.filter((name) => cohort.includes(name) && usesSeat(name)),
    ]),
  )
  const left: string[] = []
  const standing = (award: string) =>
    (lists[award] ?? []).filter((application) => !left.includes(application))
  const seated = () =>
    Object.fromEntries(
      world.edition.awards.map(({ id }) => [
        id,
        [...(own.adopted[id] ?? []).filter(usesSeat), ...standing(id)],
      ]),
    )
  const limits = limitsOf(world.edition)
  for (let checked = checkQuotas(limits, seated()); !checked.ok; checked = checkQuotas(limits, seated())) {
    const [excess] = checked.error
    const awards = limits.find(({ id }) => id === excess?.limit)?.awards ?? []
    const last = awards
      .map(standing)
      .toSorted((a, b) => b.length - a.length)[0]
      ?.at(-1)
    if (last === undefined) break
    left.push(last)
  }
  return left.map((application) => ({ application, award: null, reason: '名额有限，择优列入（演练）' }))
}

/** With enough candidates the body leaves out the last of the longest list, where the text lets it award fewer. */
function leftOut({ world, round, cohort }: Here, listed: Listed) {
  if (round > 1 || !world.edition.vacancy.fewer) return []
  const lists = Object.values(listed.candidates).map((names) => names.filter((a) => cohort.includes(a)))
  const longest = lists.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), [])
  const application = longest.length >= 4 ? longest.at(-1) : undefined
  if (application === undefined) return []
  return [{ application, award: null, reason: '近期经营主体拟变更，建议下一届再行申报（演练）' }]
}
