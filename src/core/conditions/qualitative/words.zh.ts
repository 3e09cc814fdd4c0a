import type { Text } from '../../basics/text.ts'
import type { Sentences } from '../condition-kind.ts'

type Question = {
  question: Text
  evidence: Text[]
  levels: Text[]
  need: 'any' | 'all' | null
  earlier: number
}
export type Reasons = { peopleFind: Question }

export const zh: Sentences<Reasons> = {
  peopleFind: ({ question, evidence, levels, need, earlier }) =>
    [
      `由审查人员认定：${question.zh}`,
      levels.length > 0
        ? `，须达到${levels.map((level) => level.zh).join(need === 'all' ? '并且' : '或者')}水平`
        : '',
      `（查阅${evidence.map((document) => document.zh).join('、')}）`,
      earlier > 0 ? `，并须考虑以往${earlier}项撤销奖励、弄虚作假处理记录` : '',
    ].join(''),
}
