import type { PlaceWithOdds } from '../../core/agreement/bootstrap-line.ts'
import { explainNoFigure } from '../../core/agreement/no-figure.ts'
import { nameArticle } from '../../core/basics/article.ts'
import type { Language } from '../../core/basics/text.ts'
import { aligned } from '../layout.ts'
import type { Advised } from './advised.ts'
import { MOST_LINES, restOf } from './tell-rest.ts'

/** So many names on either side of the line are shown with those in doubt. */
const NEAR = 2

const SIDES: Readonly<Record<Language, Readonly<Record<PlaceWithOdds['side'], string>>>> = {
  zh: { above: '线上', on: '线上同分', below: '线下' },
  en: { above: 'above', on: 'equal on it', below: 'below' },
}

/** 分数线附近 Who stands near the line, and how surely. */
export function lineLines({ section, advice }: Advised, language: Language): string[] {
  const isZh = language === 'zh'
  const { line } = section.ranked
  if (line === null || advice.line === null) return []
  const article = line.cut ? nameArticle(line.cut.article, language) : null
  const by = article === null ? '' : isZh ? `（${article}）` : ` (${article})`
  const title = isZh ? `分数线：第${line.places}名之后${by}` : `Line after rank ${line.places}${by}`
  if (!advice.line.ok) return ['', title, `  ${explainNoFigure(advice.line.error)[language]}`]
  const { rows, doubtful, scoredOnce } = advice.line.value
  const shown = rows.filter((row, at) => doubtful.includes(row) || Math.abs(at + 0.5 - line.places) < NEAR)
  const header = isZh
    ? ['名次', '申报编号', '得分', '现在', '换一批评审员仍在线上的可能']
    : ['rank', 'application', 'score', 'now', 'above with other assessors']
  const cells = shown
    .slice(0, MOST_LINES)
    .map(({ rank, application, score, side, odds }) => [
      String(rank),
      application,
      score.toFixed(2),
      SIDES[language][side],
      `${(100 * odds).toFixed(1)}%`,
    ])
  const once = isZh
    ? `另：${scoredOnce.length}份只有一名评审员打分，其得分会怎样变动无从得知。`
    : `${scoredOnce.length} were scored by one assessor only; how their scores might vary is not known.`
  return [
    '',
    title,
    ...aligned([header, ...cells], [0, 2, 4]).map((row) => `  ${row}`),
    ...restOf(shown, language),
    ...(scoredOnce.length > 0 ? [`  ${once}`] : []),
  ]
}

/** 去掉一名评审员 Who would change sides without one of the assessors. */
export function withoutLines({ advice: { without } }: Advised, language: Language): string[] {
  const isZh = language === 'zh'
  if (without.length === 0) return []
  const names = (all: readonly string[]) => all.join(isZh ? '、' : ', ')
  const moved = without.filter((each) => each.enters.length + each.leaves.length + each.unscored.length > 0)
  const rows = moved.map(({ assessor, enters, leaves, unscored }) => {
    const parts = [
      leaves.length > 0 && (isZh ? `${names(leaves)}落到线下` : `${names(leaves)} would fall below`),
      enters.length > 0 && (isZh ? `${names(enters)}升到线上` : `${names(enters)} would come above`),
      unscored.length > 0 && (isZh ? `${names(unscored)}没有得分` : `${names(unscored)} would have no score`),
    ].filter((part) => part !== false)
    return isZh ? `  ${assessor}：${parts.join('，')}` : `  ${assessor}: ${parts.join(', ')}`
  })
  const none = isZh ? '  去掉任何一名评审员，线上名单都不变' : '  nobody would change sides'
  return [
    '',
    isZh ? '去掉一名评审员' : 'Without one assessor',
    ...(rows.length > 0 ? rows.slice(0, MOST_LINES) : [none]),
    ...restOf(rows, language),
  ]
}
