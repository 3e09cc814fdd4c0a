/** Signs that do not begin a line. */
const CLOSING = '，。；：、？！）》”’'

/** What is never broken: a Chinese character with the sign that closes it, a word with the space after it. */
const PIECE = new RegExp(`[\\u2e80-\\uffff][${CLOSING}]*|[^\\u2e80-\\uffff\\s]+\\s*[${CLOSING}]*|\\s+`, 'gu')

/**
 * 折行 The text in lines that fit: broken at spaces and between Chinese characters. A word that does not fit stands in a line of its own;
 * none begins with a sign that closes.
 */
export function brokenTo(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECE) ?? []) {
    const longer = line + piece
    if (line !== '' && !fits(longer.trimEnd())) {
      lines.push(line.trimEnd())
      line = piece
    } else line = longer
  }
  return [...lines, line.trimEnd()]
}
