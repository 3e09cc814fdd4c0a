import { brokenTo } from '../broken-to.ts'

/** Text that stands in XML as it is read. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A Chinese character is as wide as the type is high; a Latin letter a little more than half of that. */
const LATIN_SHARE = 0.56

/** How wide a text is drawn, by estimate, in pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (isWide(sign) ? size : size * LATIN_SHARE), 0)

const isWide = (sign: string): boolean => (sign.codePointAt(0) ?? 0) >= 0x2e80

/** The text in lines that fit into the width, in pixels, by estimate. */
export const wrapped = (text: string, width: number, size: number): readonly string[] =>
  brokenTo(text, (line) => widthOf(line, size) <= width)
