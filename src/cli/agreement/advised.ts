import type { Advice } from '../../core/agreement/advice.ts'
import { plainSentence } from '../../core/agreement/plain-sentence.ts'
import type { Text } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayGroup } from '../../core/selection/say-why-not.ts'
import { both } from '../scores/read-cells.ts'
import type { ApartLimits } from './limits.ts'
import type { Section } from './sections.ts'

/** A ranking with what the numbers advise on it. */
export type Advised = { readonly section: Section; readonly limits: ApartLimits; readonly advice: Advice }

/** All advice on a file, and with what it can be computed again. */
export type Report = {
  readonly edition: Edition | null
  readonly seed: string
  readonly repeats: number
  readonly advised: readonly Advised[]
}

/** What must stand beside every figure. */
export const ADVICE_ONLY: Text = both(
  '以上及以下均为参考信息，供评审组和委员讨论用，不进入得分和名次；得分和名次以办法规定的计算为准。',
  'All of this is advice for panels and committee: it enters no score and no rank, which are computed as the regulation says.',
)

const groupOf = ({ group }: Section) => (group ? [...group] : undefined)

export const titleOf = (section: Section): Text => {
  const { name } = section.ranked.step
  return both(
    `${name.zh}${sayGroup(groupOf(section), 'zh')}`,
    `${name.en}${sayGroup(groupOf(section), 'en')}`,
  )
}

/** The one sentence on a ranking, with a full stop. */
export function sentenceOf({ advice }: Advised): Text {
  const { zh, en } = plainSentence(advice)
  return both(`${zh}。`, `${en.charAt(0).toUpperCase()}${en.slice(1)}.`)
}
