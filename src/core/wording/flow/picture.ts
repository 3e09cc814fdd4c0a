import { nameArticle } from '../../basics/article.ts'
import type { Language } from '../../basics/text.ts'
import type { Edition } from '../../regulation/edition.ts'
import type { Step } from '../../regulation/schema/process.ts'
import { sayIn } from '../say.ts'
import { layoutOf } from './layout.ts'
import { DASHES, legendAt, toneOf } from './legend.ts'
import { escapeXml, wrapped } from './lettering.ts'
import { BOX_WIDTH, GAP, MARGIN, type Place, placesOf } from './places.ts'

/** Room at the right for edges that pass by rows. */
const LANE = 18
const PADDING = { x: 10, top: 5, bottom: 9 }

type Edge = { readonly from: Place; readonly to: Place; readonly lane: number | null }
type Line = { readonly text: string; readonly type: Type; readonly dy: number }
type Type = {
  readonly size: number
  readonly weight: number
  readonly leading: number
  readonly fill: string
}

const NAME: Type = { size: 15, weight: 600, leading: 18, fill: '#1f2933' }
const BODY: Type = { size: 12, weight: 400, leading: 18, fill: '#52606d' }
const ARTICLE: Type = { size: 11, weight: 400, leading: 16, fill: '#616e7c' }

/**
 * 流程图 The steps of an edition as an SVG: top to bottom, beside each other what runs side by side, each with who conducts it and its
 * article. Steps that stand beside the others and block none have a dashed edge.
 */
export function flowPicture(edition: Edition, language: Language): string {
  const { rows, edges } = layoutOf(edition.steps)
  const lines = new Map(edition.steps.map((step) => [step.id, linesIn(step, edition, language)]))
  const leadsOn = ({ id }: Step) => edges.some(({ from }) => from === id)
  const heightOf = ({ id }: Step) => heightFor(lines.get(id) ?? [])
  const { places, width, bottom } = placesOf(rows, leadsOn, heightOf)
  let lanes = 0
  const drawn = edges.flatMap(({ from, to, rowsApart }): Edge[] => {
    const [start, end] = [places.get(from), places.get(to)]
    if (!start || !end) return []
    return [{ from: start, to: end, lane: rowsApart > 1 || !start.lowest ? lanes++ : null }]
  })
  const right = MARGIN + width
  const hasStanding = edition.steps.some(({ standing }) => standing)
  const legend = legendAt({ x: MARGIN, y: bottom }, width, language, hasStanding)
  const size = { width: right + MARGIN + lanes * LANE, height: bottom + legend.height + MARGIN }
  const title = language === 'zh' ? `${edition.title.zh}：评定流程` : `${edition.title.en}: the procedure`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="'Noto Sans SC','Source Han Sans SC','Microsoft YaHei',sans-serif">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    ARROWHEAD,
    ...drawn.map((edge) => pathOf(edge, right)),
    ...edition.steps.map((step) => boxOf(step, places.get(step.id), lines.get(step.id) ?? [], language)),
    legend.drawn,
    '</svg>\n',
  ].join('\n')
}

const ARROWHEAD =
  '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6b7280"/></marker></defs>'

/** Between neighbouring rows straight to the next box; past rows by a lane at the right, which boxes inside a row leave by their foot. */
function pathOf({ from, to, lane }: Edge, right: number): string {
  const start = { x: from.x + BOX_WIDTH / 2, y: from.y + from.height }
  const end = { x: to.x + BOX_WIDTH / 2, y: to.y - 2 }
  const middle = start.y + GAP.y / 2
  const foot = `M${start.x} ${start.y}`
  const side = `M${from.x + BOX_WIDTH} ${from.y + from.height / 2}`
  const past = `H${right + LANE * ((lane ?? 0) + 1)}V${to.y - GAP.y / 2}H${end.x}V${end.y}`
  const straight = start.x === end.x ? `${foot}V${end.y}` : `${foot}V${middle}H${end.x}V${end.y}`
  const line = lane === null ? straight : from.rightmost ? `${side}${past}` : `${foot}V${middle}${past}`
  return `<path d="${line}" fill="none" stroke="#6b7280" stroke-width="1.2" marker-end="url(#tip)"/>`
}

/** What stands in a box, one line below the other; nothing is cut off. */
function linesIn(step: Step, edition: Edition, language: Language): readonly Line[] {
  const texts: readonly (readonly [string, Type])[] = [
    [step.name[language], NAME],
    [sayIn(edition, language, {}).role(step.by), BODY],
    [nameArticle(step.article, language), ARTICLE],
  ]
  let dy = PADDING.top
  return texts.flatMap(([text, type]) =>
    wrapped(text, BOX_WIDTH - 2 * PADDING.x, type.size).map((line) => {
      dy += type.leading
      return { text: line, type, dy }
    }),
  )
}

const heightFor = (lines: readonly Line[]): number => (lines.at(-1)?.dy ?? 0) + PADDING.bottom

function boxOf(step: Step, place: Place | undefined, lines: readonly Line[], language: Language): string {
  if (!place) return ''
  const { x, y, height } = place
  const { fill, edge } = toneOf(step.kind)
  const top = y + (height - heightFor(lines)) / 2
  const dashed = step.standing ? ` ${DASHES}` : ''
  return [
    `<g><title>${escapeXml(step.name[language])}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="4" fill="${fill}" stroke="${edge}"${dashed}/>`,
    ...lines.map(
      ({ text, type, dy }) =>
        `<text x="${x + BOX_WIDTH / 2}" y="${top + dy}" font-size="${type.size}" font-weight="${type.weight}" fill="${type.fill}" text-anchor="middle">${escapeXml(text)}</text>`,
    ),
    '</g>',
  ].join('')
}
