/** Text that stands in XML as it is read. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A Chinese character is as wide as the type is high; a Latin letter a little more than half of that. */
const LATIN_SHARE = 0.56

/** How wide a text is drawn, by estimate, in pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (isWide(sign) ? size : size * LATIN_SHARE), 0)

const isWide = (sign: string): boolean => (sign.codePointAt(0) ?? 0) >= 0x2e80

/** Signs that do not begin a line. */
const CLOSING = '，。；：、？！）》”’'

/**
 * 折行 The text in lines that fit into the width (pixels, by estimate): broken at spaces and between Chinese characters. A word that is
 * wider than a line stands in a line of its own.
 */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const longer = line + piece
    if (line !== '' && widthOf(longer.trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece
    } else line = longer
  }
  return [...lines, line.trimEnd()]
}

/** What is never broken: a Chinese character with the sign that closes it, a word with the space after it. */
const piecesOf = (text: string): readonly string[] =>
  text.match(
    new RegExp(`[\\u2e80-\\uffff][${CLOSING}]*|[^\\u2e80-\\uffff\\s]+\\s*[${CLOSING}]*|\\s+`, 'gu'),
  ) ?? []
