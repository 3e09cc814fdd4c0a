import { nameArticle } from '../basics/article.ts'
import type { JsonObject } from '../basics/json.ts'
import type { Language } from '../basics/text.ts'
import { findKind } from './criterion.ts'
import type { Explanation, Finding } from './finding.ts'
import { basisEn, en } from './words.en.ts'
import { basisZh, zh } from './words.zh.ts'

const GENERAL = { zh, en }

/** The words of an explanation alone, without article and label. A key that no words know is a bug. */
export function wordExplanation({ key, data }: Explanation, language: Language): string {
  const [room = '', reason = ''] = key.split('.')
  const words = room === 'general' ? GENERAL[language] : findKind(room)?.words[language]
  const sentence = (words as Readonly<Record<string, (data: JsonObject) => string>> | undefined)?.[reason]
  if (!sentence) throw new Error(`no words for ${key}`)
  return sentence(data)
}

/** 说明 The finding as one sentence of an office: article, label, reason; whether the text says it. */
export function explain(finding: Finding, language: Language): string {
  const { article, label, basis, explanation, inputs } = finding
  const organisation = typeof inputs.organisation === 'string' ? inputs.organisation : ''
  const reason = wordExplanation(explanation, language)
  const place = nameArticle(article, language)
  return language === 'zh'
    ? `依据${place}，${label.zh}：${organisation ? `（${organisation}）` : ''}${reason}${basisZh[basis]}。`
    : `Under ${place}, ${label.en}: ${organisation ? `(${organisation}) ` : ''}${reason}${basisEn[basis]}.`
}
