import type { Language } from '../../basics/text.ts'
import { canonicalJson } from '../../record/canonical.ts'
import type { Edition } from '../../regulation/edition.ts'
import type { StagesInWords } from '../rule-book-process.ts'
import { penFor } from '../rule-book-section.ts'
import { sayIn } from '../say.ts'
import { awardTopics } from './award-topics.ts'
import { conditionTopics } from './condition-topics.ts'
import { processTopics } from './process-topics.ts'
import { textTopics } from './text-topics.ts'
import type { Topic } from './topic.ts'

/** 比较结论 Both say the same, they differ, or one of them (or both) says nothing. */
export type Verdict = 'same' | 'different' | 'silent'

export type ComparedTopic = {
  readonly key: string
  readonly title: string
  readonly verdict: Verdict
  /** What the first and the second edition say; empty where nothing is said. */
  readonly cells: readonly [readonly string[], readonly string[]]
  readonly silent: readonly [boolean, boolean]
}

function topicsOf(edition: Edition, stages: StagesInWords, language: Language): Topic[] {
  // Ids help to find a value in the data; beside each other they only hide what differs.
  const pen = { ...penFor(edition, language, sayIn(edition, language, {})), id: () => '' }
  const { first, last } = textTopics(pen)
  return [...first, ...awardTopics(pen), ...conditionTopics(pen), ...processTopics(pen, stages), ...last]
}

/** 办法比较 Two editions topic by topic, in the order of the first; what only the second speaks of stands beside its like. */
export function compareEditions(
  [first, second]: readonly [Edition, Edition],
  stages: StagesInWords,
  language: Language,
): readonly ComparedTopic[] {
  const left = topicsOf(first, stages, language)
  const right = topicsOf(second, stages, language)
  const said = (topic: Topic | undefined) => (topic?.cell.length ?? 0) > 0
  return keysInOrder(left, right).flatMap((key) => {
    const [a, b] = [left, right].map((topics) => topics.find((topic) => topic.key === key))
    if (!said(a) && !said(b)) return []
    const silent = [a?.isSilent ?? true, b?.isSilent ?? true] as const
    return [
      {
        key,
        title: (a ?? b)?.title ?? key,
        verdict: verdictOn(a, b),
        cells: [a?.cell ?? [], b?.cell ?? []] as const,
        silent,
      },
    ]
  })
}

function verdictOn(a: Topic | undefined, b: Topic | undefined): Verdict {
  if (!a || !b || a.isSilent || b.isSilent) return 'silent'
  return textOf(a) === textOf(b) ? 'same' : 'different'
}

function textOf({ value }: Topic): string {
  const text = canonicalJson(value)
  if (!text.ok) throw new Error('what is compared is plain data')
  return text.value
}

/** The keys of the first; a key of the second alone follows the one that stands before it there. */
function keysInOrder(left: readonly Topic[], right: readonly Topic[]): string[] {
  const keys = left.map(({ key }) => key)
  right.forEach(({ key }, index) => {
    if (keys.includes(key)) return
    const before = right
      .slice(0, index)
      .map((topic) => keys.indexOf(topic.key))
      .findLast((place) => place >= 0)
    keys.splice((before ?? -1) + 1, 0, key)
  })
  return keys
}
