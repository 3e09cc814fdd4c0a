import { GROUND_NAMES } from '../../core/conflicts/say-conflict.ts'
import { readSettings } from '../assignment/assign-settings.ts'
import { checkFile } from '../assignment/check-file.ts'
import { makeAssignment } from '../assignment/make-assignment.ts'
import { readTables } from '../assignment/read-tables.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { nameChoices } from '../describe-option.ts'
import { EXIT } from '../exit.ts'

async function run(call: Call): Promise<Outcome> {
  const asked = readSettings(call)
  if (!asked.ok) return { exit: EXIT.wrongUse, problems: asked.error }
  const out = textOption(call, 'out')
  if (out !== undefined && !/\.(?:xlsx|json)$/i.test(out)) return wrongEnding(out)
  const [conflicts, winners] = [textOption(call, 'conflicts'), textOption(call, 'winners')]
  const files = {
    cases: textOption(call, 'cases') ?? '',
    assessors: textOption(call, 'assessors') ?? '',
    ...(conflicts !== undefined && { conflicts }),
    ...(winners !== undefined && { winners }),
  }
  const read = await readTables(call.ports, files, asked.value.on)
  if (!read.ok) return badInput(read.error)
  const check = textOption(call, 'check')
  return check === undefined
    ? makeAssignment(call, read.value, asked.value)
    : checkFile(call, read.value, asked.value, check)
}

const wrongEnding = (out: string): Outcome => ({
  exit: EXIT.wrongUse,
  problems: [
    {
      file: out,
      message: { zh: '只能写成XLSX或JSON文件', en: 'only XLSX and JSON files are written' },
      mend: { zh: '文件名请以 .xlsx 或 .json 结尾', en: 'let the name end with .xlsx or .json' },
    },
  ],
})

const GROUND_CODES = nameChoices(GROUND_NAMES)

export const assign: CliCommand = {
  path: ['assign'],
  summary: {
    zh: '按回避、领域、组长和工作量要求分配评审员，或复核已有分组',
    en: 'assign assessors to cases under conflicts, topics, leaders and loads, or check an assignment',
  },
  options: [
    {
      flags: '--cases <FILE>',
      required: true,
      says: {
        zh: 'CSV、XLSX或JSON：申报编号；可有名称、统一社会信用代码、关联单位、竞争单位、地区、行业小类、领域、评审组',
        en: 'CSV, XLSX or JSON: case; and name, code, affiliates, rivals, region, sub-sector, topics, panel where known',
      },
    },
    {
      flags: '--assessors <FILE>',
      required: true,
      says: {
        zh: 'CSV、XLSX或JSON：评审员编号；可有姓名、工作单位、担任负责人的单位、曾任职单位和咨询辅导单位（写成 单位@离开日期）、亲属任职单位、地区、行业小类、领域、可任组长、承担上限、资格有效期',
        en: 'CSV, XLSX or JSON: assessor; and name, employer, executive-of, former-employers and advised (FIRM@END), kin-at, region, sub-sector, fields, may-lead, max-load, certified-until',
      },
    },
    {
      flags: '--conflicts <FILE>',
      says: {
        zh: '申明的利害关系：评审员编号、申报编号或单位、情形，可加说明',
        en: 'declared interests: assessor, case or firm, ground, and a note',
      },
    },
    {
      flags: '--winners <FILE>',
      says: { zh: '往届获奖单位：统一社会信用代码', en: 'winners of earlier cycles: code' },
    },
    {
      flags: '--per-case <N>',
      required: true,
      says: { zh: '每项评审员人数', en: 'assessors for each case' },
    },
    {
      flags: '--max-load <N>',
      required: true,
      says: { zh: '每名评审员至多承担的项数', en: 'cases that an assessor takes at most' },
    },
    {
      flags: '--min-load <N>',
      says: {
        zh: '每名评审员至少承担的项数，默认0',
        en: 'cases that an assessor takes at least; 0 unless given',
      },
    },
    {
      flags: '--overlap <N>',
      says: {
        zh: '相邻评审组（按编号）共有的评审员人数，默认0；没有共有评审员的组之间得分无法比较',
        en: 'assessors that neighbouring panels (by id) share, 0 unless given; panels that share nobody cannot be compared',
      },
    },
    {
      flags: '--topics <N|each>',
      says: {
        zh: '各项所需领域中须有人覆盖的个数，默认each（每个）',
        en: 'how many topics of a case have to be covered; each unless given',
      },
    },
    { flags: '--no-leader', says: { zh: '不设组长', en: 'without leaders' } },
    {
      flags: '--ground <GROUND=EFFECT>',
      many: true,
      says: {
        zh: `某种利害关系如何处理（可重复），写成 情形=处理。情形：${GROUND_CODES.zh}。处理：bars 回避；shown 只提示；off 不计算。如 region=bars（同一地区的回避）、adviser=bars:5（五年内咨询辅导过的回避）、rival=bars:sub-sector（同一行业小类的视为竞争，回避）`,
        en: `what follows from an interest (repeatable), as ground=effect. Grounds: ${GROUND_CODES.en}. Effects: bars (recused), shown (people are told), off (not computed). Like region=bars, adviser=bars:5 (advice within five years), rival=bars:sub-sector (firms of one sub-sector are rivals)`,
      },
    },
    {
      flags: '--on <DATE>',
      says: {
        zh: '回避年限和资格有效期按哪一天计算，默认当日',
        en: 'the day to which years and certificates are counted; today unless given',
      },
    },
    {
      flags: '--seed <SEED>',
      says: {
        zh: '随机种子，默认1；同一种子结果相同',
        en: 'seed, 1 unless given; the same seed gives the same answer',
      },
    },
    {
      flags: '--seconds <N>',
      says: { zh: '每次求解的时限（秒），默认120', en: 'seconds for each solution, 120 unless given' },
    },
    {
      flags: '--gap <PERCENT>',
      says: {
        zh: '与最优差距在此百分比之内即可，默认0',
        en: 'an answer within so many percent of the best will do; 0 unless given',
      },
    },
    {
      flags: '--out <FILE>',
      says: {
        zh: '写入XLSX或JSON文件；不写明时只显示',
        en: 'write XLSX or JSON; without it nothing is written',
      },
    },
    {
      flags: '--check <FILE>',
      says: {
        zh: '不分配，只复核这份分组（XLSX、CSV、JSON：申报编号、评审员编号、角色）',
        en: 'do not assign: check this assignment (XLSX, CSV, JSON: case, assessor, role)',
      },
    },
  ],
  examples: [
    {
      line: 'assign --cases cases.xlsx --assessors assessors.xlsx --per-case 5 --max-load 8 --overlap 1',
      says: { zh: '试排并显示', en: 'assign and show' },
    },
    {
      line: 'assign --cases cases.xlsx --assessors assessors.xlsx --per-case 5 --max-load 8 --out panels.xlsx',
      says: { zh: '写入工作簿', en: 'write a workbook' },
    },
    {
      line: 'assign --cases cases.xlsx --assessors assessors.xlsx --per-case 5 --max-load 8 --check panels.xlsx',
      says: { zh: '手工调整后复核', en: 'check it after it was edited by hand' },
    },
  ],
  run,
}
