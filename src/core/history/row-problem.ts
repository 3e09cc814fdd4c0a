import type { Text } from '../basics/text.ts'

/** 行内问题 What is wrong with one row: which row (counted from 1), which column, what, and what to do. */
export type RowProblem = {
  readonly row: number
  readonly column: string
  readonly wrong: Text
  readonly mend: Text
}

/** Where a row stands, in words: its file and line, the cycle whose record says it, or its place in what is being imported. */
export function placeInWords(source: {
  readonly document: string
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly cycle?: string | undefined
}): Text {
  const { document, file, line, cycle } = source
  if (file !== undefined)
    return {
      zh: `${file}${line === undefined ? '' : `第${line}行`}`,
      en: `${file}${line === undefined ? '' : `, line ${line}`}`,
    }
  return cycle === undefined
    ? { zh: document, en: document }
    : { zh: `“${cycle}”届次记录（${document}）`, en: `the record of cycle ${cycle} (${document})` }
}
