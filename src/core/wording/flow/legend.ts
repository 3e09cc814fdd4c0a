import type { Language, Text } from '../../basics/text.ts'
import { escapeXml, widthOf, wrapped } from './lettering.ts'

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

export const toneOf = (kind: string): (typeof TONES)[Tone] => TONES[TONE_OF[kind] ?? 'entry']

/** 常设环节 How the edge of a standing step is drawn. */
export const DASHES = 'stroke-dasharray="5 4"'

const ARROWS: Text = {
  zh: '箭头：前面的环节办结后，后面的环节开始。',
  en: 'Arrow: a step begins when those that lead to it are concluded.',
}
const STANDING: Text = {
  zh: '虚线框：常设环节，开始后随时可以办理（条文定有期限的从其期限），后面的环节不等它办结。',
  en: 'Dashed box: a standing step. Once begun, its acts are possible at any time, within the limits of the text; no step waits for its end.',
}

const SIZE = 12
const LINE = 18
/** A square with the room after it, and the room after a name. */
const SWATCH = 18
const APART = 22

const textAt = (x: number, y: number, text: string) =>
  `<text x="${x}" y="${y}" font-size="${SIZE}" fill="#52606d">${escapeXml(text)}</text>`

/** 图例 What colours, arrows and dashes mean, drawn from (x, y) on, no wider than `width` (pixels). */
export function legendAt(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  language: Language,
  hasStanding: boolean,
): { readonly drawn: string; readonly height: number } {
  let [along, down] = [x, y]
  const colours = Object.values(TONES).map(({ fill, edge, name }) => {
    const needed = SWATCH + widthOf(name[language], SIZE)
    if (along > x && along + needed > x + width) [along, down] = [x, down + LINE]
    const at = along
    along += needed + APART
    return `<rect x="${at}" y="${down}" width="12" height="12" fill="${fill}" stroke="${edge}"/>${textAt(at + SWATCH, down + 10, name[language])}`
  })
  const said = (text: string, left: number) =>
    wrapped(text, width - left, SIZE).map((line) => {
      down += LINE
      return textAt(x + left, down + 10, line)
    })
  const arrows = said(ARROWS[language], 0)
  const dashedY = down + LINE
  const standing = hasStanding
    ? [
        `<rect x="${x}" y="${dashedY}" width="12" height="12" fill="none" stroke="#52606d" stroke-dasharray="3 2"/>`,
        ...said(STANDING[language], SWATCH),
      ]
    : []
  return { drawn: `<g>${[...colours, ...arrows, ...standing].join('')}</g>`, height: down + 12 - y }
}
