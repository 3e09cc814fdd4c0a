import type { Refusal } from '../basics/refusal.ts'
import type { Language, Text } from '../basics/text.ts'
import { sayDate } from '../wording/say.ts'
import type { DrawFinding } from './refusals.ts'
import type { DrawSay } from './say-draw.ts'
import { findings as findingsEn, refusals as refusalsEn } from './words.en.ts'
import { findings as findingsZh, refusals as refusalsZh } from './words.zh.ts'

type Worded = Readonly<Record<string, ((data: unknown, say: DrawSay) => string) | undefined>>

const sayIn = (language: Language): DrawSay => ({
  date: (date) => sayDate(date, language),
  list: (items) => items.join(language === 'zh' ? '、' : ', '),
})

function worded(zh: unknown, en: unknown, code: string, data: unknown): Text {
  const [ofZh, ofEn] = [(zh as Worded)[code], (en as Worded)[code]]
  if (!ofZh || !ofEn) throw new Error(`no words for draw ${code}`)
  return { zh: ofZh(data, sayIn('zh')), en: ofEn(data, sayIn('en')) }
}

/** Why a draw is not possible, and what to do. */
export const explainDrawRefusal = ({ code, data }: Refusal): Text =>
  worded(refusalsZh, refusalsEn, code, data)

/** What differs, with the refusal behind it where there is one. */
export function explainDrawFinding({ code, data, because }: DrawFinding): Text {
  const what = worded(findingsZh, findingsEn, code, data)
  if (!because) return what
  const why = explainDrawRefusal(because)
  return { zh: `${what.zh}：${why.zh}`, en: `${what.en}: ${why.en}` }
}
