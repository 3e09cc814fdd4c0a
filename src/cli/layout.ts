/** Characters that take two columns on a terminal: CJK, its punctuation, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

/** 显示宽度 How many columns a text takes on a terminal. */
export const displayWidth = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0)

/** The text, filled with blanks to a number of columns. */
export const padded = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
  const blanks = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return align === 'left' ? text + blanks : blanks + text
}

/** Rows whose cells stand under each other; columns in `right` are aligned to the right. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, right.includes(column) ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  )
}

/** Lines as a text that ends with one line break. */
export const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`
