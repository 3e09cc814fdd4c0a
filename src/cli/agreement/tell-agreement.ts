import { explainNoFigure } from '../../core/agreement/no-figure.ts'
import type { Figure } from '../../core/agreement/figures.ts'
import type { Language } from '../../core/basics/text.ts'
import { aligned } from '../layout.ts'
import { ADVICE_ONLY, type Advised, type Report, sentenceOf, titleOf } from './advised.ts'
import { lineLines, withoutLines } from './tell-line.ts'
import { MOST_LINES, restOf } from './tell-rest.ts'

/** Assessors whose offset is smaller are as strict as the others. */
const WORTH_TELLING = 1

function headLines({ section }: Advised, language: Language): string[] {
  const { panels, standings, agreed, ranked } = section
  const assessors = new Set(panels.flatMap(({ scores }) => scores.map(({ assessor }) => assessor)))
  const title = titleOf(section)[language]
  const isZh = language === 'zh'
  const counted = ranked.weights ? standings.length : panels.length
  const by = isZh ? `，${assessors.size}名评审员` : `, ${assessors.size} assessors`
  const consensus = isZh
    ? `  其中${agreed}项已合议：名次按合议结果计，评审员是否一致按各自原来的打分看。`
    : `  ${agreed} items were settled by consensus, which counts in the ranking; agreement is of what each gave alone.`
  return [
    '',
    isZh
      ? `${title}（${counted}份申报${ranked.weights ? '' : by}）`
      : `${title} (${counted} applications${ranked.weights ? '' : by})`,
    ...(agreed > 0 && panels.length > 0 ? [consensus] : []),
  ]
}

/** Single score and mean of the best known form, the order, and the scale: the rest is for programs. */
function isShown({ id }: Figure, all: readonly Figure[]): boolean {
  if (!id.startsWith('ICC')) return id === 'W' || id === 'alpha/interval'
  const isTwoWay = all.some((figure) => figure.id === 'ICC(2,k)')
  return isTwoWay ? id.startsWith('ICC(2') : id === 'ICC' || id.startsWith('ICC(1')
}

function figureLines({ advice: { figures, byPanel } }: Advised, language: Language): string[] {
  const isZh = language === 'zh'
  if (figures.length === 0) return []
  const rows = figures
    .filter((figure) => isShown(figure, figures))
    .map(({ name, value, why }) => [
      name[language],
      value === null ? (why ? explainNoFigure(why)[language] : '') : value.toFixed(3),
    ])
  const panels = isZh
    ? `  共${byPanel.length}个评审组各有两份以上申报，各组的指标见 --json。`
    : `  ${byPanel.length} panels have several applications of their own; --json has their figures.`
  return [
    '',
    isZh ? '指标（1为完全一致）' : 'Figures (1: all agree)',
    ...aligned(rows).map((row) => `  ${row}`),
    ...(byPanel.length > 0 ? [panels] : []),
  ]
}

function severityLines({ advice: { severity } }: Advised, language: Language): string[] {
  const isZh = language === 'zh'
  const rows = severity
    .flatMap(({ assessors }) => assessors)
    .filter(({ offset }) => Math.abs(offset) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.offset) - Math.abs(a.offset))
    .map(({ assessor, offset, applications }) => [
      assessor,
      `${offset > 0 ? '+' : ''}${offset.toFixed(2)}`,
      isZh ? `打分${applications}份` : `${applications} applications`,
    ])
  const apart = isZh
    ? `  评审员分成${severity.length}组，组与组没有共同打分的申报，宽严不能跨组比较，只在本组内有意义。`
    : `  The assessors form ${severity.length} groups that share no application: severity cannot be compared between them, only within.`
  if (rows.length === 0 && severity.length < 2) return []
  return [
    '',
    isZh
      ? '评分宽严（与同组评审员的平均相比，正数偏宽，负数偏严，单位：百分点）'
      : 'Severity (points above or below the mean of the assessors of one group)',
    ...aligned(rows.slice(0, MOST_LINES), [1]).map((row) => `  ${row}`),
    ...restOf(rows, language),
    ...(severity.length > 1 ? [apart] : []),
  ]
}

function talkLines({ advice, limits }: Advised, language: Language): string[] {
  const isZh = language === 'zh'
  const rows = advice.toTalkAbout.map(({ application, item, lowest, highest, range, outliers }) => {
    const what = item === null ? (isZh ? '总分' : 'in all') : isZh ? `条款${item}` : `item ${item}`
    const who = outliers.map(({ assessor, by }) =>
      isZh
        ? `${assessor}比中位数${by > 0 ? '高' : '低'}${Math.abs(by).toFixed(2)}`
        : `${assessor} ${Math.abs(by).toFixed(2)} ${by > 0 ? 'above' : 'below'} the median`,
    )
    const [low, high, gap] = [lowest.toFixed(2), highest.toFixed(2), range.toFixed(2)]
    const tail = who.length > 0 ? (isZh ? `；${who.join('，')}` : `; ${who.join(', ')}`) : ''
    return isZh
      ? `  ${application} ${what}：${low}至${high}，相差${gap}${tail}`
      : `  ${application} ${what}: ${low} to ${high}, ${gap} apart${tail}`
  })
  if (advice.figures.length === 0) return []
  const { totals, items } = limits
  const title = isZh
    ? `建议先讨论再合议（总分与中位数相差超过${totals.fromMedian}个百分点，或条款打分相差超过${items.range}个百分点；只提请讨论，不作更正）`
    : `To talk about before consensus (totals more than ${totals.fromMedian} points from the median, items more than ${items.range} points apart; nothing is corrected)`
  const none = isZh ? '  没有' : '  nothing'
  return ['', title, ...(rows.length > 0 ? rows.slice(0, MOST_LINES) : [none]), ...restOf(rows, language)]
}

/** Where there are several rankings, each sentence begins with its own. */
function titled(each: Advised, isOneOfSeveral: boolean, language: Language): string {
  const sentence = sentenceOf(each)[language]
  const title = titleOf(each.section)[language]
  return isOneOfSeveral ? `${title}${language === 'zh' ? '：' : ': '}${sentence}` : sentence
}

/** 参考意见 What people read: the sentences first, what they rest on behind. */
export function tellAgreement({ advised, seed, repeats }: Report, language: Language): string[] {
  const isZh = language === 'zh'
  const hasLine = advised.some(({ advice }) => advice.line?.ok)
  const drawn = isZh
    ? `“可能”按各申报的打分随机重抽${repeats}次得出（种子“${seed}”，同一种子结果相同）。`
    : `Odds are of ${repeats} random redraws of each application's scores (seed "${seed}"; the same seed gives the same odds).`
  return [
    ...advised.map((each) => titled(each, advised.length > 1, language)),
    ADVICE_ONLY[language],
    ...advised.flatMap((each) => [
      ...headLines(each, language),
      ...figureLines(each, language),
      ...lineLines(each, language),
      ...withoutLines(each, language),
      ...severityLines(each, language),
      ...talkLines(each, language),
    ]),
    ...(hasLine ? ['', drawn] : []),
  ]
}
