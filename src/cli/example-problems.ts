import type { Text } from '../core/basics/text.ts'
import { exampleFlaws } from '../core/conditions/example-flaws.ts'
import { criteriaWithoutExample } from '../core/conditions/examples.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { Ports } from './ports.ts'
import type { Problem } from './problem.ts'

/** What the examples of an edition's conditions show: those that come out otherwise, and what is only worth a remark. */
export type ExamplesChecked = { readonly problems: readonly Problem[]; readonly remark?: Text }

/** 示例 Runs the examples that lie in an edition's folder. That there are none, or none of some condition, is no flaw of its data. */
export async function checkExamples(
  ports: Ports,
  folder: string,
  edition: Edition,
): Promise<ExamplesChecked> {
  const read = await ports.readExamples(folder)
  if (!read.ok) return { problems: read.error }
  if (read.value === null) return { problems: [], remark: NONE }
  const { criteria } = edition
  const { file, examples, lineOf } = read.value
  const flaws = exampleFlaws(criteria, answersOf(edition, {}), examples)
  const without = criteriaWithoutExample(criteria, examples)
  return {
    problems: flaws.map(({ index, problem, mend }) => ({
      file,
      line: lineOf(index),
      ...articleOf(edition, examples[index]?.criterion),
      message: problem,
      mend,
    })),
    ...(without.length > 0 ? { remark: missing(without) } : {}),
  }
}

function articleOf({ criteria }: Edition, id: string | undefined): Pick<Problem, 'article'> {
  const criterion = criteria.find((each) => each.id === id)
  return criterion ? { article: criterion.article } : {}
}

const NONE: Text = {
  zh: '尚无申报条件的示例（examples/eligibility.yaml）',
  en: 'no examples of its conditions yet (examples/eligibility.yaml)',
}
const missing = (ids: readonly string[]): Text => ({
  zh: `尚无示例的条件：${ids.join('、')}`,
  en: `no example yet of ${ids.join(', ')}`,
})
