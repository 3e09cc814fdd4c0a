import type { AssignmentCase, AssignmentSettings } from './assignment-input.ts'

/** 领域要求 Of these topics at least so many have to be covered by the panel; `cases` are those that ask for it. */
export type TopicDemand = {
  readonly topics: readonly string[]
  readonly least: number
  readonly cases: readonly string[]
}

/**
 * What the cases of one panel ask for, each demand once. Where every topic counts, each is a demand of its own, because then it can be
 * named alone when nobody covers it.
 */
export function topicDemands(
  cases: readonly AssignmentCase[],
  setting: AssignmentSettings['topics'],
): readonly TopicDemand[] {
  const demands = new Map<string, { topics: readonly string[]; least: number; cases: string[] }>()
  const ask = (id: string, topics: readonly string[], least: number) => {
    const key = JSON.stringify([least, ...topics])
    const before = demands.get(key)
    if (before) before.cases.push(id)
    else demands.set(key, { topics, least, cases: [id] })
  }
  for (const { id, topics } of cases) {
    const own = [...new Set(topics)].sort()
    const least = setting === 'each' ? own.length : Math.min(setting, own.length)
    if (least === own.length) for (const topic of own) ask(id, [topic], 1)
    else if (least > 0) ask(id, own, least)
  }
  return [...demands.values()]
}
