import type { Language, Text } from '../../basics/text.ts'
import type { Asks } from '../condition-kind.ts'

type Params = {
  readonly question: Text
  readonly evidence: readonly Text[]
  readonly levels?: { readonly of: readonly Text[]; readonly need: 'any' | 'all' }
  readonly weighsSanctions: boolean
}

const names = (texts: readonly Text[], language: Language, comma: string) =>
  texts.map((text) => text[language]).join(comma)

export const asks: Asks<Params> = {
  zh: ({ question, evidence, levels, weighsSanctions }) =>
    [
      `由审查人员认定：${question.zh}`,
      levels ? `，须达到${names(levels.of, 'zh', levels.need === 'all' ? '并且' : '或者')}水平` : '',
      `；查阅${names(evidence, 'zh', '、')}`,
      weighsSanctions ? '，并考虑以往撤销奖励、弄虚作假处理记录' : '',
    ].join(''),
  en: ({ question, evidence, levels, weighsSanctions }) =>
    [
      `people find ${question.en}`,
      levels ? `, at the level: ${names(levels.of, 'en', levels.need === 'all' ? ' and ' : ' or ')}` : '',
      `; evidence: ${names(evidence, 'en', ', ')}`,
      weighsSanctions ? '; earlier revocations and findings of fraud are weighed' : '',
    ].join(''),
}
