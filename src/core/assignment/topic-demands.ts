import type { AssignmentCase, AssignmentSettings } from './assignment-input.ts'

/** 领域要求 Of these topics at least so many have to be covered by the panel. */
export type TopicDemand = { readonly topics: readonly string[]; readonly least: number }

/**
 * What the cases of one panel ask for, each demand once. Where every topic counts, each is a demand of its own, because then it can be
 * named alone when nobody covers it.
 */
export function topicDemands(
  cases: readonly AssignmentCase[],
  setting: AssignmentSettings['topics'],
): readonly TopicDemand[] {
  const demands = new Map<string, TopicDemand>()
  const ask = (topics: readonly string[], least: number) => {
    const key = JSON.stringify([least, ...topics])
    if (!demands.has(key)) demands.set(key, { topics, least })
  }
  for (const { topics } of cases) {
    const own = [...new Set(topics)].sort()
    const least = setting === 'each' ? own.length : Math.min(setting, own.length)
    if (least === own.length) for (const topic of own) ask([topic], 1)
    else if (least > 0) ask(own, least)
  }
  return [...demands.values()]
}
