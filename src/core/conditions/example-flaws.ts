import type { Text } from '../basics/text.ts'
import type { Criterion } from './criterion.ts'
import { type Example, runExample } from './examples.ts'
import type { Answers } from './settle.ts'

/** What is wrong with an example: which one of the list, what was expected and what came out, and what to do. */
export type ExampleFlaw = { readonly index: number; readonly problem: Text; readonly mend: Text }

const OUTCOMES: Readonly<Record<string, Text>> = {
  met: { zh: '符合', en: 'met' },
  unmet: { zh: '不符合', en: 'unmet' },
  unknown: { zh: '事实不全', en: 'unknown' },
  judged: { zh: '由审查人员认定', en: 'left to people' },
}

type Shown = { readonly outcome: string; readonly metOn?: string | undefined }
const inWords = ({ outcome, metOn }: Shown): Text => {
  const { zh, en } = OUTCOMES[outcome] ?? { zh: outcome, en: outcome }
  return metOn === undefined ? { zh, en } : { zh: `${zh}，${metOn}起符合`, en: `${en} until ${metOn}` }
}

/** 示例校核 Runs the examples that an edition gives of its conditions, and tells which do not come out as they say. */
export function exampleFlaws(
  criteria: readonly Criterion[],
  answers: Answers,
  examples: readonly Example[],
): ExampleFlaw[] {
  const ids = criteria.map(({ id }) => id)
  return examples.flatMap((one, index): ExampleFlaw[] => {
    const { criterion, name } = one
    if (!ids.includes(criterion))
      return [
        {
          index,
          problem: {
            zh: `示例“${name.zh}”所说的条件 ${criterion} 不存在`,
            en: `the example "${name.en}" is of a condition ${criterion}, which does not exist`,
          },
          mend: {
            zh: '请改为已有的条件，或删去该示例。',
            en: 'Name a condition that exists, or remove the example.',
          },
        },
      ]
    const shown = runExample(criteria, answers, one)
    if (!shown.ok)
      return [
        {
          index,
          problem: {
            zh: `条件 ${criterion} 的示例“${name.zh}”中的事实不符合要求（${shown.error}）`,
            en: `the facts of the example "${name.en}" of ${criterion} do not have the right form (${shown.error})`,
          },
          mend: { zh: '请改正示例中的事实。', en: 'Correct the facts of the example.' },
        },
      ]
    if (shown.value.outcome === one.outcome && shown.value.metOn === one.metOn) return []
    const [expected, found] = [inWords(one), inWords(shown.value)]
    return [
      {
        index,
        problem: {
          zh: `条件 ${criterion} 的示例“${name.zh}”写明结果为“${expected.zh}”，实际为“${found.zh}”`,
          en: `the example "${name.en}" of ${criterion} says ${expected.en}, and it comes out ${found.en}`,
        },
        mend: {
          zh: '请对照条文核对：条件有误的改正条件，示例有误的改正示例。',
          en: 'Check both against the text: correct the condition, or the example.',
        },
      },
    ]
  })
}
