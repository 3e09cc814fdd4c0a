import type { Step } from '../../regulation/schema/process.ts'
import { limitInWords, settingsInWords, type StagesInWords } from '../rule-book-process.ts'
import type { Pen } from '../rule-book-section.ts'
import { comparable } from './comparable.ts'
import { allSilent, cited, type Topic } from './topic.ts'

/** 评定程序比较项目 The order of the steps, their limits, and the settings of each kind of step. */
export function processTopics(pen: Pen, stages: StagesInWords): Topic[] {
  const { edition, both, text, language } = pen
  const { steps } = edition
  const kinds = [...new Set(steps.map(({ kind }) => kind))].filter((kind) => kind !== 'recorded-acts')
  const limits = steps.flatMap((step) => step.limits.map((limit) => ({ step, limit })))
  const rowOf = (kind: string): Topic => {
    const own = steps.filter((step) => step.kind === kind)
    const words = own.map((step) => settingsInWords(step, pen, stages))
    return {
      key: `stage:${kind}`,
      title: stages.words[kind]?.[language].name ?? kind,
      value: own.map((step) => comparable(edition, step.with)),
      cell: own.flatMap((step, index) => [
        `— ${text(step.name)}${cited(pen, step)}`,
        ...(words[index] ?? []).map(({ sentence }) => sentence),
      ]),
      isSilent: allSilent(own),
    }
  }
  return [
    {
      key: 'order-of-steps',
      title: both('环节次序', 'order of steps'),
      value: steps.filter(({ kind }) => kind !== 'recorded-acts').map(({ kind }) => kind),
      cell: [steps.map((step: Step) => text(step.name)).join('→')],
      isSilent: false,
    },
    {
      key: 'limits',
      title: both('办理期限', 'time limits'),
      value: limits.map(({ step, limit }) => ({ at: step.kind, limit: comparable(edition, limit) })),
      cell: limits.map(
        ({ step, limit }) => `${text(step.name)}：${limitInWords(limit, pen)}${cited(pen, limit)}`,
      ),
      isSilent: limits.length === 0,
    },
    ...kinds.map(rowOf),
  ]
}
