import type { Language } from '../../core/basics/text.ts'
import type { Table } from '../../core/tables/table.ts'
import { aligned, asText } from '../layout.ts'
import type { WorkbookSheet } from '../ports.ts'
import type { Problem } from '../problem.ts'
import type { ExpertsRead } from '../../sheets/experts/read-experts.ts'

const cellsOf = ({ line, message, mend }: Problem, language: Language) => ({
  line: line ?? null,
  wrong: message[language],
  mend: mend?.[language] ?? '',
})

/** 错误清单 The rows in which something is wrong, for people to mend. */
export function sheetOfErrors(problems: readonly Problem[], language: Language): WorkbookSheet {
  const isZh = language === 'zh'
  return {
    name: isZh ? '需要改正' : 'to be mended',
    columns: [
      { key: 'line', title: isZh ? '行' : 'line', width: 6, isNumber: true },
      { key: 'wrong', title: isZh ? '问题' : 'what is wrong', width: 50 },
      { key: 'mend', title: isZh ? '如何改正' : 'what to do', width: 50 },
    ],
    rows: problems.map((problem) => cellsOf(problem, language)),
  }
}

/** What an import came to, or would. Errors stand in a table, a line for each. */
export function tellImport(
  table: Table,
  { rows, problems, unused }: ExpertsRead,
  { language, entered }: { readonly language: Language; readonly entered: boolean },
): string {
  const isZh = language === 'zh'
  const head = isZh ? ['行', '问题', '如何改正'] : ['line', 'what is wrong', 'what to do']
  const errors = problems.map((problem) => {
    const { line, wrong, mend } = cellsOf(problem, language)
    return [String(line ?? ''), wrong, mend]
  })
  const outcome = isZh
    ? problems.length > 0
      ? `名单${table.rows.length}行，问题${problems.length}处；改正以前全部不予入库。`
      : `名单${table.rows.length}行，${entered ? `已入库${rows.length}人` : '均可入库，本次为试算，没有写入'}。`
    : problems.length > 0
      ? `${table.rows.length} rows, ${problems.length} problems; nobody is entered before they are mended.`
      : `${table.rows.length} rows: ${entered ? `${rows.length} assessors were entered` : 'all can be entered; this was a dry run'}.`
  return asText([
    ...(errors.length > 0 ? aligned([head, ...errors]) : []),
    outcome,
    ...(unused.length > 0
      ? [isZh ? `未使用的列：${unused.join('、')}。` : `Columns not used: ${unused.join(', ')}.`]
      : []),
  ])
}
