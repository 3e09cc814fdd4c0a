import { ok, type Result } from '../../core/basics/result.ts'
import type { Qualification } from '../../stages/expert-pool/domain/index.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { fileName } from '../file-name.ts'
import { actInOffice } from '../office-files/act-in-office.ts'
import { type Office, writeOffice } from '../office-files/office.ts'
import { TARGET_OPTIONS, targetOffice } from '../office-files/target-office.ts'
import { assessorsIn, EXPERTS } from '../pool/in-office.ts'
import { type ExpertRow, readExperts } from '../../sheets/experts/read-experts.ts'
import { sheetOfErrors, tellImport } from '../pool/tell-import.ts'

const RECORD: Readonly<Record<Qualification, string>> = {
  training: 'recordTraining',
  examination: 'recordExamination',
  appraisal: 'recordAppraisal',
}

/** Enters the rows together, then what each says was passed. */
function enterAll(
  call: Call,
  office: Office,
  rows: readonly ExpertRow[],
  document: string,
): Result<Office, Outcome> {
  const input = { rows: rows.map(({ expert }) => expert) }
  const acts = [
    { act: 'enterMany', input },
    ...rows.flatMap(({ expert: { assessor }, passed }) =>
      passed.map(({ kind, ...rest }) => ({
        act: RECORD[kind],
        input: { assessor, result: 'passed', document, ...rest },
      })),
    ),
  ]
  let now = office
  for (const act of acts) {
    const done = actInOffice(call, now, { step: EXPERTS, ...act })
    if (!done.ok) return done
    now = done.value
  }
  return ok(now)
}

/** 导入专家名单 */
export const poolImport: CliCommand = {
  path: ['pool', 'import'],
  summary: {
    zh: '由表格导入评审专家，整批入库或者全部不入',
    en: 'enter assessors from a table, all of them or none',
  },
  args: [
    {
      name: '<FILE>',
      says: {
        zh: 'XLSX 或 CSV：编号、姓名、单位，可有单位代码、领域、地区、职称、学历、可任组长、咨询单位、籍贯、培训日期、考核日期、考评日期、有效期至',
        en: 'XLSX or CSV: assessor, name, employer; employer-code, fields, region, title, education, may-lead, advised, home-regions, training, examination, appraisal, certified-until where known',
      },
    },
  ],
  options: [
    ...TARGET_OPTIONS,
    { flags: '--dry-run', says: { zh: '只试算，不写入', en: 'try it and write nothing' } },
    {
      flags: '--errors <FILE>',
      says: { zh: '有问题的行另写成 Excel 文件', en: 'write what is wrong to a workbook' },
    },
    {
      flags: '--document <TEXT>',
      says: {
        zh: '入库所依据的文件，默认为表格文件名',
        en: 'on what the entries rest; the name of the file by default',
      },
    },
  ],
  examples: [
    {
      line: 'pool import experts.xlsx --edition my-city-2030 --dry-run --errors wrong.xlsx',
      says: { zh: '先试算，看有哪些问题', en: 'first try it and see what is wrong' },
    },
    {
      line: 'pool import experts.xlsx --edition my-city-2030 --out office',
      says: { zh: '入库，新建常设台账', en: 'enter them into a new office' },
    },
  ],
  async run(call) {
    const { ports, today, args, language, options } = call
    const file = args[0] ?? ''
    const target = await targetOffice(call)
    if (!target.ok) return target.error
    const { office, out } = target.value
    const table = await ports.readTable(file, {})
    if (!table.ok) return badInput([table.error])
    const document = textOption(call, 'document') ?? fileName(file)
    const read = readExperts(file, table.value, { document, today, inPool: assessorsIn(office) })
    const { rows, problems, unused } = read
    const json = { rows: rows.length, problems, unused }
    if (problems.length > 0) {
      const errors = textOption(call, 'errors')
      const written =
        errors === undefined
          ? ok(null)
          : await ports.writeWorkbook(errors, [sheetOfErrors(problems, language)])
      if (!written.ok) return badInput([written.error])
      const message = {
        zh: `有${problems.length}处问题，没有入库`,
        en: `${problems.length} problems; nobody was entered`,
      }
      const mend = { zh: '请改正后重新导入', en: 'mend them and import the list again' }
      return {
        ...badInput([{ file, message, mend }]),
        text: tellImport(table.value, read, { language, entered: false }),
        json: { ...json, entered: 0 },
      }
    }
    const done = enterAll(call, office, rows, document)
    if (!done.ok) return done.error
    const isDry = options['dryRun'] === true
    const written = isDry ? ok(null) : await writeOffice(ports, { ...done.value, folder: out })
    if (!written.ok) return badInput([written.error])
    return {
      exit: EXIT.done,
      text: tellImport(table.value, read, { language, entered: !isDry }),
      json: { ...json, entered: isDry ? 0 : rows.length },
    }
  },
}
