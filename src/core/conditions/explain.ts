import { nameArticle } from '../basics/article.ts'
import type { JsonObject } from '../basics/json.ts'
import type { Language } from '../basics/text.ts'
import { findKind } from './criterion.ts'
import type { Explanation, Finding } from './finding.ts'
import { basisEn, closesEn, en } from './words.en.ts'
import { basisZh, closesZh, zh } from './words.zh.ts'

const GENERAL = { zh, en }
const CLOSES = { zh: closesZh, en: closesEn }

/** The words of an explanation alone, without article and label. A key that no words know is a bug. */
export function wordExplanation(
  { key, data }: Explanation,
  language: Language,
  awardName: AwardName = (id) => id,
): string {
  const [room = '', reason = ''] = key.split('.')
  const words = room === 'general' ? GENERAL[language] : findKind(room)?.words[language]
  const sentence = (words as Readonly<Record<string, (data: JsonObject) => string>> | undefined)?.[reason]
  if (!sentence) throw new Error(`no words for ${key}`)
  return sentence(withAwardsNamed(data, awardName))
}

/** How a reader knows an award; its id where nobody says. */
type AwardName = (id: string) => string

function withAwardsNamed(data: JsonObject, nameOf: AwardName): JsonObject {
  const { award, awards } = data
  return {
    ...data,
    ...(typeof award === 'string' ? { award: nameOf(award) } : {}),
    ...(Array.isArray(awards) ? { awards: awards.map((each) => nameOf(String(each))) } : {}),
  }
}

/** 说明 The finding as one sentence of an office: article, label, reason; whether the text says it. */
export function explain(finding: Finding, language: Language, awardName?: AwardName): string {
  const { article, label, basis, explanation, inputs, outcome, awards } = finding
  const organisation = typeof inputs.organisation === 'string' ? inputs.organisation : ''
  const reason = wordExplanation(explanation, language, awardName)
  const place = nameArticle(article, language)
  const closes =
    outcome === 'unmet' && awards ? CLOSES[language](awards.map(({ name }) => name[language])) : ''
  return language === 'zh'
    ? `依据${place}，${label.zh}：${organisation ? `（${organisation}）` : ''}${reason}${closes}${basisZh[basis]}。`
    : `Under ${place}, ${label.en}: ${organisation ? `(${organisation}) ` : ''}${reason}${closes}${basisEn[basis]}.`
}
