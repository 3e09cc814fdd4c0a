import { err, ok, type Result } from '../../core/basics/result.ts'
import { fixPlan } from '../../core/draw/plan.ts'
import type { Source } from '../../core/draw/shape.ts'
import { parseIsoDate } from '../../core/time/iso-date.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliCommand, manyOption, textOption } from '../command.ts'
import { writeDocument } from '../draw/draw-files.ts'
import { readFiguresAsked } from '../draw/read-figures.ts'
import { readNeeds } from '../draw/read-needs.ts'
import { readPool } from '../draw/read-pool.ts'
import { readSkips } from '../draw/read-skips.ts'
import { drawRefused } from '../draw/refused.ts'
import { tellPlan } from '../draw/tell-plan.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

const PURPOSE = { zh: '评审专家抽取', en: 'draw of assessors' }

/** `2026-06-04` or `2026-06-04 21:15`. */
function readPublicOn(text: string): Result<Pick<Source, 'publicOn' | 'publicAt'>, Problem> {
  const [date = '', time, ...rest] = text.trim().split(/\s+/)
  const isTime = time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
  if (!parseIsoDate(date).ok || !isTime || rest.length > 0) return err(notADate(text))
  return ok({ publicOn: date, ...(time === undefined ? {} : { publicAt: time }) })
}

function readSource(call: Call): Result<Source, Problem> {
  const figures = readFiguresAsked(textOption(call, 'figures') ?? '')
  if (!figures.ok) return figures
  const day = readPublicOn(textOption(call, 'publicOn') ?? '')
  if (!day.ok) return day
  const [name, lookup] = [textOption(call, 'source')?.trim(), textOption(call, 'lookup')?.trim()]
  if (!name || !lookup) return err(EMPTY)
  return ok({ name, figures: figures.value, ...day.value, lookup })
}

export const drawPlan: CliCommand = {
  path: ['draw', 'plan'],
  summary: {
    zh: '固定抽取方案，算出应当公布的摘要',
    en: 'fix the plan of a draw, and compute the hash to be published',
  },
  options: [
    {
      flags: '--pool <FILE>',
      required: true,
      says: {
        zh: '专家名单，XLSX、CSV或JSON：编号、姓名、单位、领域、地区（其余列不采用）',
        en: 'the pool, XLSX, CSV or JSON: id, name, employer, fields, region (other columns are left out)',
      },
    },
    {
      flags: '--need <N>',
      says: { zh: '总人数，如 9；9+2 为另备选2人', en: 'how many in all, like 9; 9+2 with two in reserve' },
    },
    {
      flags: '--need-in <GROUP=N>',
      many: true,
      says: {
        zh: '其中某一领域或地区的人数，如 制造=3 或 制造=3+1（可重复，按先后依次入组）',
        en: 'how many of them of a field or region, like manufacturing=3+1 (repeatable, filled in this order)',
      },
    },
    {
      flags: '--source <NAME>',
      required: true,
      says: {
        zh: '尚未公布的公开随机数来源，如 双色球第2026063期',
        en: 'a public source of figures that is still to come, such as a lottery draw',
      },
    },
    {
      flags: '--figures <SETS>',
      required: true,
      says: {
        zh: '采用的数字，如 6:1-33 / 1:1-16：6个1至33的数，另1个1至16的数',
        en: 'its figures, like 6:1-33 / 1:1-16: six from 1 to 33, then one from 1 to 16',
      },
    },
    {
      flags: '--public-on <DATE>',
      required: true,
      says: {
        zh: '来源公布之日，须在今天之后，如 2026-06-04 或 "2026-06-04 21:15"',
        en: 'when it becomes public, after today: 2026-06-04 or "2026-06-04 21:15"',
      },
    },
    {
      flags: '--lookup <WHERE>',
      required: true,
      says: { zh: '公众从何处查询', en: 'where everybody can look it up' },
    },
    {
      flags: '--purpose <WORDS>',
      says: { zh: '用途，如 材料评审专家', en: 'what the experts are for' },
    },
    {
      flags: '--one-per-employer',
      says: { zh: '同一单位只取1人', en: 'no more than one of each employer' },
    },
    {
      flags: '--exclude <FILE|ID=REASON>',
      many: true,
      says: {
        zh: '事先已知不能参加的人，可重复，写法同 draw --skip',
        en: 'who is known beforehand to be out (repeatable), as for draw --skip',
      },
    },
    {
      flags: '--out <FILE>',
      says: { zh: '方案文件，默认 plan.json', en: 'file of the plan, plan.json by default' },
    },
  ],
  examples: [
    {
      line: 'draw plan --pool 专家库.xlsx --need 9+2 --source 双色球第2026063期 --figures "6:1-33 / 1:1-16" --public-on "2026-06-04 21:15" --lookup www.cwl.gov.cn',
      says: { zh: '抽取9人，另备选2人', en: 'nine, and two in reserve' },
    },
    {
      line: 'draw plan --pool pool.csv --need 9 --need-in 制造=3 --need-in 服务=2 --source 上证指数2026年6月4日收盘 --figures "1:0-9999999" --public-on 2026-06-04 --lookup www.sse.com.cn',
      says: {
        zh: '9人中制造3人、服务2人，其余不限；收盘指数去掉小数点',
        en: 'nine, three and two of them of a field; the closing index without its point',
      },
    },
  ],
  async run(call) {
    const { ports, language, today } = call
    const file = textOption(call, 'out') ?? 'plan.json'
    const needs = readNeeds(textOption(call, 'need'), manyOption(call, 'needIn'))
    if (!needs.ok) return badInput([needs.error])
    const source = readSource(call)
    if (!source.ok) return badInput([source.error])
    const people = await readPool(ports, textOption(call, 'pool') ?? '')
    if (!people.ok) return badInput(people.error)
    const exclusions = await readSkips(ports, manyOption(call, 'exclude'))
    if (!exclusions.ok) return badInput(exclusions.error)
    const fixed = fixPlan({
      purpose: textOption(call, 'purpose')?.trim() || PURPOSE[language],
      fixedOn: today,
      pool: people.value.pool,
      needs: needs.value,
      onePerEmployer: call.options['onePerEmployer'] === true,
      source: source.value,
      exclusions: exclusions.value,
    })
    if (!fixed.ok) return drawRefused(fixed.error)
    if (await ports.hasFile(file)) return badInput([fixedAlready(file)])
    const written = await writeDocument(ports, file, fixed.value)
    if (!written.ok) return badInput([written.error])
    const { unused } = people.value
    const left =
      language === 'zh'
        ? `名单中的其余列没有采用：${unused.join('、')}`
        : `Columns of the list that were left out: ${unused.join(', ')}`
    return {
      exit: EXIT.done,
      text: asText([...tellPlan(fixed.value, file, language), ...(unused.length > 0 ? [left] : [])]),
      json: { file, hash: fixed.value.hash, plan: fixed.value.plan, unused },
    }
  },
}

const notADate = (text: string): Problem => ({
  message: { zh: `“${text}”不是真实存在的日期`, en: `"${text}" is not a day that exists` },
  mend: {
    zh: '请写成 2026-06-04 或者 "2026-06-04 21:15" 这样',
    en: 'write it like 2026-06-04 or "2026-06-04 21:15"',
  },
})

const EMPTY: Problem = {
  message: { zh: '来源名称或者查询方式空缺', en: 'the source has no name, or nowhere to look it up' },
  mend: { zh: '请填写 --source 和 --lookup', en: 'fill in --source and --lookup' },
}

const fixedAlready = (file: string): Problem => ({
  file,
  message: {
    zh: '已有此文件；固定的方案不得覆盖',
    en: 'the file exists, and a fixed plan is not overwritten',
  },
  mend: { zh: '请用 --out 另选文件', en: 'name another file with --out' },
})
