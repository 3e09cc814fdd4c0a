import type { Language, Text } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { sayAnswer } from '../../core/wording/rule-book-open-points.ts'
import { penFor } from '../../core/wording/rule-book-section.ts'
import type { PointInUse } from '../decided-points.ts'

const SOURCES: Readonly<Record<PointInUse['source'], Text>> = {
  default: { zh: '默认', en: 'default' },
  flag: { zh: '试算值', en: 'tried' },
  none: { zh: '尚未决定', en: 'not decided' },
}

/** An open point with the value in use and where it comes from. */
export function sayPoint(
  { id, question, value, source }: PointInUse,
  edition: Edition,
  language: Language,
): string {
  const point = edition.openPoints.find((each) => each.id === id)
  const pen = penFor(edition, language, sayIn(edition, language, {}))
  const answer = point && value !== null ? sayAnswer(point, value, pen) : '—'
  const from = SOURCES[source][language]
  return language === 'zh' ? `${question.zh}${answer}（${from}）` : `${question.en} ${answer} (${from})`
}
