import type { Text } from '../basics/text.ts'
import type { Advice } from './advice.ts'
import type { LineOdds, PlaceWithOdds } from './bootstrap-line.ts'
import { explainNoFigure, type NoFigure } from './no-figure.ts'

/** Poor below .50, moderate up to .75, good from there (Koo & Li 2016, Journal of Chiropractic Medicine 15:155–163). */
const GOOD = 0.75
const MODERATE = 0.5

/** Of more names than this a sentence tells the number. */
const MOST_NAMES = 4

/** 一句话 What a committee member reads first: how far assessors agree, and whether the line would hold. Without a full stop. */
export function plainSentence({ trust, line, figures }: Advice): Text {
  const clauses = [
    ...(figures.length > 0 ? [trust.ok ? agreementOf(trust.value) : explainNoFigure(trust.error)] : []),
    ...(line ? [line.ok ? lineClause(line.value) : noLine(line.error, figures.length > 0)] : []),
  ]
  return {
    zh: clauses.map(({ zh }) => zh).join('；'),
    en: clauses.map(({ en }) => en).join('; '),
  }
}

function agreementOf(trust: number): Text {
  if (trust >= GOOD) return { zh: '评审员打分总体一致', en: 'on the whole the assessors agree' }
  if (trust >= MODERATE) return { zh: '评审员打分有一定分散', en: 'the assessors agree in part' }
  return { zh: '评审员打分较分散', en: 'the assessors differ widely' }
}

/** Why no line is judged; what the clause before has said already is not said again. */
function noLine(why: NoFigure, isExplained: boolean): Text {
  const { zh, en } = explainNoFigure(why)
  if (why.code === 'NoLine') return { zh, en }
  const [zhWhy, enWhy] = isExplained ? ['', ''] : [`（${zh}）`, ` (${en})`]
  return {
    zh: `名次是否拉开无从判断${zhWhy}`,
    en: `whether the line would hold cannot be told${enWhy}`,
  }
}

function lineClause({ places, doubtful, isSeparated }: LineOdds): Text {
  const [zh, en] = [`第${places}名与第${places + 1}名之间`, `ranks ${places} and ${places + 1}`]
  if (isSeparated) {
    return {
      zh: `${zh}已经拉开，换一批评审员结果大致不变`,
      en: `${en} are separated: with other assessors the outcome would hardly change`,
    }
  }
  const of = (side: PlaceWithOdds['side']) => doubtful.filter((place) => place.side === side)
  const [above, on, below] = [of('above'), of('on'), of('below')]
  const parts = [
    ...(on.length > 0
      ? [{ zh: `${listed(on).zh}恰在线上同分`, en: `${listed(on).en} are equal on the line` }]
      : []),
    ...(above.length > 0
      ? [{ zh: `${listed(above).zh}可能落到线下`, en: `${listed(above).en} might fall below` }]
      : []),
    ...(below.length > 0
      ? [{ zh: `${listed(below).zh}可能升到线上`, en: `${listed(below).en} might come above` }]
      : []),
  ]
  return {
    zh: `${zh}没有拉开，换一批评审员名次可能互换：${parts.map((part) => part.zh).join('，')}`,
    en: `${en} are not separated, with other assessors they might change places: ${parts.map((part) => part.en).join(', ')}`,
  }
}

function listed(places: readonly PlaceWithOdds[]): Text {
  const names = places.slice(0, MOST_NAMES).map(({ application }) => application)
  const more = places.length > MOST_NAMES
  return {
    zh: `${names.join('、')}${more ? `等${places.length}个` : ''}`,
    en: `${names.join(', ')}${more ? ` and ${places.length - MOST_NAMES} more` : ''}`,
  }
}
