import { stepsAfter } from '../../process/advance.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Step } from '../schema/process.ts'

const at = (index: number, ...rest: (string | number)[]) => ['steps', index, ...rest]

function unknownPredecessors(steps: readonly Step[]): Flaw[] {
  const ids = new Set(steps.map((step) => step.id))
  return steps.flatMap((step, index) => {
    const named = step.after.map((id, i) => ({ id, path: at(index, 'after', i) }))
    if (step.cohortFrom !== undefined) named.push({ id: step.cohortFrom, path: at(index, 'cohortFrom') })
    return named
      .filter(({ id }) => !ids.has(id))
      .map(({ id, path }) => ({
        path,
        article: step.article,
        problem: {
          zh: `环节“${step.name.zh}”所接的环节 ${id} 不存在`,
          en: `step ${step.id} follows ${id}, which does not exist`,
        },
        mend: {
          zh: `请改为已有环节之一：${[...ids].join('、')}。`,
          en: `Name one of the steps there are: ${[...ids].join(', ')}.`,
        },
      }))
  })
}

/** Steps that no path from a first step leads to: they wait for themselves, or for each other. */
function unreachable(steps: readonly Step[]): Step[] {
  const reached = new Set<string>()
  for (let grown = true; grown; ) {
    grown = false
    for (const step of steps) {
      if (reached.has(step.id) || !step.after.every((id) => reached.has(id))) continue
      reached.add(step.id)
      grown = true
    }
  }
  return steps.filter((step) => !reached.has(step.id))
}

/** Links that the graph has run the other way round than the text lists them. */
function againstSequence(steps: readonly Step[], sequence: Edition['sequence']): Flaw[] {
  const links = sequence?.links ?? []
  return links.flatMap((link, i) => {
    const wrong = links.slice(0, i).find((earlier) => stepsAfter(steps, link).includes(earlier))
    if (wrong === undefined) return []
    return [
      {
        path: ['sequence', 'links', i],
        article: sequence?.article ?? '',
        problem: {
          zh: `条文把 ${wrong} 列在 ${link} 之前，环节次序却相反`,
          en: `the text lists ${wrong} before ${link}, the steps run the other way round`,
        },
        mend: { zh: '请按条文改正 after。', en: 'Correct `after` by the text.' },
      },
    ]
  })
}

/** Acts on the cycle as a whole are addressed to `cycle`; a step of that id could not be reached by any act. */
const RESERVED = 'cycle'

/** Ids are unique, none is taken by the cycle itself, every predecessor exists, and every step is reached from the first one. */
export function lintStepGraph({ steps, sequence }: Edition): Flaw[] {
  const twice = steps.filter((step, index) => steps.findIndex(({ id }) => id === step.id) !== index)
  const unknown = unknownPredecessors(steps)
  const firsts = steps.filter((step) => step.after.length === 0)
  const stranded = unknown.length > 0 ? [] : unreachable(steps)
  return [
    ...againstSequence(steps, sequence),
    ...twice.map((step) => ({
      path: at(steps.lastIndexOf(step), 'id'),
      article: step.article,
      problem: { zh: `环节编号 ${step.id} 重复`, en: `step id ${step.id} is used twice` },
      mend: { zh: '请为其中一个环节另取编号。', en: 'Give one of the two another id.' },
    })),
    ...steps
      .filter(({ id }) => id === RESERVED)
      .map((step) => ({
        path: at(steps.indexOf(step), 'id'),
        article: step.article,
        problem: {
          zh: `环节编号 ${RESERVED} 由本平台专用，用它的环节无法办理`,
          en: `the id ${RESERVED} stands for the cycle itself: no act could reach a step of that name`,
        },
        mend: { zh: '请为该环节另取编号。', en: 'Give the step another id.' },
      })),
    ...unknown,
    ...firsts.slice(1).map((step) => ({
      path: at(steps.indexOf(step), 'after'),
      article: step.article,
      problem: { zh: `环节“${step.name.zh}”没有任何环节通向它`, en: `nothing leads to step ${step.id}` },
      mend: {
        zh: '请在 after 中写明它接在哪个环节之后；只有首个环节可以为空。',
        en: 'Say in `after` which step it follows; only the first step follows none.',
      },
    })),
    ...stranded.map((step) => ({
      path: at(steps.indexOf(step), 'after'),
      article: step.article,
      problem: {
        zh: `环节“${step.name.zh}”无法到达：环节之间互相等待`,
        en: `step ${step.id} is never reached: steps wait for each other`,
      },
      mend: {
        zh: '请检查 after 的先后关系，去掉循环。',
        en: 'Look at the order in `after` and break the circle.',
      },
    })),
  ]
}
