import { nameArticle } from '../../basics/article.ts'
import type { Language } from '../../basics/text.ts'
import type { Edition } from '../../regulation/edition.ts'
import type { Step } from '../../regulation/schema/process.ts'
import { sayIn } from '../say.ts'
import { escapeXml, fitted, widthOf } from './lettering.ts'
import { layoutOf } from './layout.ts'

const BOX = { width: 236, height: 66 }
const GAP = { x: 28, y: 34 }
const MARGIN = 28
/** Room at the right for edges that pass by rows. */
const LANE = 18
/** A square of the legend with the room after it. */
const SWATCH = 17

/** What a step is about, as its colour says it: telling people, applying and checking, scoring, deciding. */
const TONES = {
  notice: { fill: '#eef3f8', edge: '#3b6ea5', name: { zh: '公告公示', en: 'notices' } },
  entry: { fill: '#f4f4ee', edge: '#7a7a52', name: { zh: '申报和审查', en: 'entry and checks' } },
  scoring: { fill: '#eef6f0', edge: '#3f7d54', name: { zh: '评审', en: 'assessment' } },
  decision: { fill: '#f9efee', edge: '#9c4a41', name: { zh: '审议和批准', en: 'decisions' } },
} as const
type Tone = keyof typeof TONES

const TONE_OF: Readonly<Record<string, Tone>> = {
  announcement: 'notice',
  publicity: 'notice',
  consultation: 'notice',
  feedback: 'notice',
  assessment: 'scoring',
  shortlist: 'scoring',
  evaluation: 'scoring',
  deliberation: 'decision',
  objection: 'decision',
  approval: 'decision',
  conferral: 'decision',
}

type Place = { readonly x: number; readonly y: number }
type Edge = { readonly from: Place; readonly to: Place; readonly lane: number | null }

/**
 * 流程图 The steps of an edition as an SVG: top to bottom, beside each other what runs side by side, each with who conducts it and its
 * article. Steps that stand beside the others and block none have a dashed edge.
 */
export function flowPicture(edition: Edition, language: Language): string {
  const { rows, edges } = layoutOf(edition.steps)
  const widest = Math.max(...rows.map((row) => row.length))
  const inner = widest * BOX.width + (widest - 1) * GAP.x
  const places = new Map<string, Place>()
  rows.forEach((row, depth) => {
    const width = row.length * BOX.width + (row.length - 1) * GAP.x
    row.forEach(({ id }, index) => {
      const x = MARGIN + (inner - width) / 2 + index * (BOX.width + GAP.x)
      places.set(id, { x, y: MARGIN + depth * (BOX.height + GAP.y) })
    })
  })
  let lanes = 0
  const drawn = edges.flatMap(({ from, to, rowsApart }): Edge[] => {
    const [start, end] = [places.get(from), places.get(to)]
    if (!start || !end) return []
    return [{ from: start, to: end, lane: rowsApart > 1 ? lanes++ : null }]
  })
  const right = MARGIN + inner
  const legendY = MARGIN + rows.length * (BOX.height + GAP.y)
  const size = { width: right + MARGIN + lanes * LANE, height: legendY + 30 }
  const title = language === 'zh' ? `${edition.title.zh}：评定流程` : `${edition.title.en}: the procedure`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="'Noto Sans SC','Source Han Sans SC','Microsoft YaHei',sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    ARROWHEAD,
    ...drawn.map((edge) => pathOf(edge, right)),
    ...edition.steps.map((step) => boxOf(step, places.get(step.id), edition, language)),
    legendAt(legendY, language),
    '</svg>\n',
  ].join('\n')
}

const ARROWHEAD =
  '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6b7280"/></marker></defs>'

/** Between neighbouring rows straight to the next box; past rows by a lane at the right. */
function pathOf({ from, to, lane }: Edge, right: number): string {
  const start = { x: from.x + BOX.width / 2, y: from.y + BOX.height }
  const end = { x: to.x + BOX.width / 2, y: to.y - 2 }
  const middle = start.y + GAP.y / 2
  const line =
    lane === null
      ? start.x === end.x
        ? `M${start.x} ${start.y}V${end.y}`
        : `M${start.x} ${start.y}V${middle}H${end.x}V${end.y}`
      : `M${from.x + BOX.width} ${from.y + BOX.height / 2}H${right + LANE * (lane + 1)}V${end.y - GAP.y / 2 + 2}H${end.x}V${end.y}`
  return `<path d="${line}" fill="none" stroke="#6b7280" stroke-width="1.2" marker-end="url(#tip)"/>`
}

function boxOf(step: Step, place: Place | undefined, edition: Edition, language: Language): string {
  if (!place) return ''
  const { x, y } = place
  const { fill, edge } = TONES[TONE_OF[step.kind] ?? 'entry']
  const say = sayIn(edition, language, {})
  const middle = x + BOX.width / 2
  const lines = [
    { text: fitted(step.name[language], BOX.width - 20, 15), size: 15, weight: 600, dy: 23, fill: '#1f2933' },
    { text: fitted(say.role(step.by), BOX.width - 20, 12), size: 12, weight: 400, dy: 41, fill: '#52606d' },
    {
      text: fitted(nameArticle(step.article, language), BOX.width - 20, 11),
      size: 11,
      weight: 400,
      dy: 57,
      fill: '#7b8794',
    },
  ]
  const dashed = step.standing ? ' stroke-dasharray="5 4"' : ''
  return [
    `<g><title>${escapeXml(step.name[language])}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4" fill="${fill}" stroke="${edge}"${dashed}/>`,
    ...lines.map(
      ({ text, size, weight, dy, fill: colour }) =>
        `<text x="${middle}" y="${y + dy}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="middle">${escapeXml(text)}</text>`,
    ),
    '</g>',
  ].join('')
}

function legendAt(y: number, language: Language): string {
  let x = MARGIN
  const items = Object.values(TONES).map(({ fill, edge, name }) => {
    const at = x
    x += SWATCH + widthOf(name[language], 11) + 22
    return `<rect x="${at}" y="${y}" width="12" height="12" fill="${fill}" stroke="${edge}"/><text x="${at + SWATCH}" y="${y + 10}" font-size="11" fill="#52606d">${escapeXml(name[language])}</text>`
  })
  return `<g>${items.join('')}</g>`
}
