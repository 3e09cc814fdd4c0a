import type { Step } from '../../regulation/schema/process.ts'

/** Pixels. */
export const BOX_WIDTH = 236
export const GAP = { x: 28, y: 34 }
export const MARGIN = 28

/** Where the box of a step stands. `lowest` and `rightmost`: nothing of its row stands below it, or beside it at the right. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly lowest: boolean
  readonly rightmost: boolean
}

/** More boxes than this beside each other make a picture too wide to be read on a page. */
const WIDEST = 3

/**
 * A row in one line, or in two where it would be too wide. The boxes of the second line stand below the gaps of the first, so that the
 * arrows to them pass between the boxes; those that lead on stand there first, nearest to what follows.
 */
function linesOf(row: readonly Step[], leadsOn: (step: Step) => boolean): readonly (readonly Step[])[] {
  if (row.length <= WIDEST) return [row]
  const first = Math.ceil((row.length + 1) / 2)
  const ordered = row.toSorted((a, b) => Number(leadsOn(a)) - Number(leadsOn(b)))
  return [ordered.slice(0, first), ordered.slice(first)]
}

const widthOfLine = (boxes: number) => boxes * BOX_WIDTH + (boxes - 1) * GAP.x

/** Places of all boxes, how wide they stand together, and where the last line ends with the gap after it. Boxes of a line are equally high. */
export function placesOf(
  rows: readonly (readonly Step[])[],
  leadsOn: (step: Step) => boolean,
  heightOf: (step: Step) => number,
): { readonly places: ReadonlyMap<string, Place>; readonly width: number; readonly bottom: number } {
  const split = rows.map((row) => linesOf(row, leadsOn))
  const width = Math.max(...split.map(([first = []]) => widthOfLine(first.length)))
  const places = new Map<string, Place>()
  let y = MARGIN
  for (const lines of split) {
    const [first = []] = lines
    const left = MARGIN + (width - widthOfLine(first.length)) / 2
    lines.forEach((line, number) => {
      const height = Math.max(...line.map(heightOf))
      const lowest = number === lines.length - 1
      line.forEach(({ id }, index) => {
        const x = left + (index + number / 2) * (BOX_WIDTH + GAP.x)
        places.set(id, { x, y, height, lowest, rightmost: index === line.length - 1 })
      })
      y += height + GAP.y
    })
  }
  return { places, width, bottom: y }
}
