import type { RowKind } from '../../core/history/rows.ts'
import { ok } from '../../core/basics/result.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { fileName } from '../file-name.ts'
import { ROW_KIND_NAMES } from '../../sheets/history/columns.ts'
import { asProblems, type FileRead, readFile } from '../history/import-file.ts'
import { HISTORY } from '../history/in-office.ts'
import { sheetOfProblems } from '../../sheets/history/write-rows.ts'
import { asText } from '../layout.ts'
import { actInOffice } from '../office-files/act-in-office.ts'
import { writeOffice } from '../office-files/office.ts'
import { TARGET_OPTIONS, targetOffice } from '../office-files/target-office.ts'

const ACTS: Readonly<Record<RowKind, string>> = {
  awards: 'importAwards',
  sanctions: 'importSanctions',
  organisations: 'importOrganisations',
}

function told(call: Call, { rows, problems, unused, table }: FileRead, wasAdded: boolean): string {
  const isZh = call.language === 'zh'
  const faulty = new Set(problems.map(({ line }) => line)).size
  return asText([
    isZh
      ? `共${table.rows.length}行：可以录入${table.rows.length - faulty}行，有误${faulty}行（${problems.length}处）。`
      : `${table.rows.length} rows: ${table.rows.length - faulty} sound, ${faulty} wrong (${problems.length} problems).`,
    ...(unused.length > 0
      ? [isZh ? `未使用的列：${unused.join('、')}。` : `Columns not used: ${unused.join(', ')}.`]
      : []),
    ...(wasAdded
      ? [isZh ? `已录入${rows.length}行。` : `${rows.length} rows were entered.`]
      : [
          isZh
            ? problems.length > 0
              ? '有误的行改正以前，全部不予录入。'
              : '以上为试算，没有录入。'
            : problems.length > 0
              ? 'Nothing is entered before the wrong rows are mended.'
              : 'This was a dry run: nothing was entered.',
        ]),
  ])
}

async function writeErrors(call: Call, kind: RowKind, { table, problems }: FileRead) {
  const file = textOption(call, 'errors')
  return file === undefined || problems.length === 0
    ? ok(null)
    : call.ports.writeWorkbook(file, [sheetOfProblems(kind, table, problems, call.language)])
}

export const historyImport: CliCommand = {
  path: ['history', 'import'],
  summary: {
    zh: '由表格录入以往获奖、处理记录和组织沿革',
    en: 'enter earlier awards, sanctions and organisations from a table',
  },
  args: [{ name: '<FILE>', says: { zh: 'XLSX 或 CSV 表格', en: 'a table, XLSX or CSV' } }],
  options: [
    {
      flags: '--kind <KIND>',
      says: { zh: '表格的内容', en: 'what the table holds' },
      choices: ROW_KIND_NAMES,
      required: true,
    },
    ...TARGET_OPTIONS,
    { flags: '--dry-run', says: { zh: '只试算，不录入', en: 'try it and enter nothing' } },
    {
      flags: '--errors <FILE>',
      says: {
        zh: '写出有误的行（XLSX），改正后可再录入',
        en: 'write the rows with what is wrong (XLSX), to be mended',
      },
    },
    {
      flags: '--document <TEXT>',
      says: {
        zh: '录入所依据的文件，默认为表格文件名',
        en: 'on what the import rests; the name of the file by default',
      },
    },
  ],
  examples: [
    {
      line: 'history import winners.xlsx --kind awards --edition my-city-2030 --dry-run --errors wrong.xlsx',
      says: { zh: '先试算，看有哪些错误', en: 'first try it and see what is wrong' },
    },
    {
      line: 'history import winners.xlsx --kind awards --edition my-city-2030 --out office',
      says: { zh: '录入，新建常设台账', en: 'enter it into a new office' },
    },
  ],
  async run(call) {
    const { ports, today, args, options } = call
    const file = args[0] ?? ''
    const kind = (textOption(call, 'kind') ?? 'awards') as RowKind
    const aim = await targetOffice(call)
    if (!aim.ok) return aim.error
    const { office, out } = aim.value
    const read = await readFile(ports, kind, file, office, today)
    if (!read.ok) return badInput([read.error])
    const { problems, rows, unused } = read.value
    const errors = await writeErrors(call, kind, read.value)
    if (!errors.ok) return badInput([errors.error])
    const json = { kind, rows: rows.length, problems, unused }
    if (problems.length > 0)
      return {
        ...badInput(asProblems(file, problems)),
        text: told(call, read.value, false),
        json: { ...json, entered: 0 },
      }
    if (options['dryRun'] === true || rows.length === 0)
      return { exit: EXIT.done, text: told(call, read.value, false), json: { ...json, entered: 0 } }
    const document = textOption(call, 'document') ?? fileName(file)
    const done = actInOffice(call, office, {
      step: HISTORY,
      act: ACTS[kind],
      input: { rows: rows as never, document },
    })
    if (!done.ok) return done.error
    const written = await writeOffice(ports, { ...done.value, folder: out })
    if (!written.ok) return badInput([written.error])
    return { exit: EXIT.done, text: told(call, read.value, true), json: { ...json, entered: rows.length } }
  },
}
