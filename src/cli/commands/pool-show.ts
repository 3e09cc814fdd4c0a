import { isoDate } from '../../core/time/iso-date.ts'
import { sayIn } from '../../core/wording/say.ts'
import { poolOn, standingOf } from '../../stages/expert-pool/domain/index.ts'
import { badInput } from '../bad-input.ts'
import { type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { readOffice } from '../office-files/office.ts'
import { assessorsIn, poolState } from '../pool/in-office.ts'
import { tellPool } from '../pool/tell-pool.ts'

/** The columns that `draw plan` reads. Names stay with the office: a draw goes by ids, and its plan is published. */
const COLUMNS = [
  { key: 'id', title: '编号', width: 12 },
  { key: 'employer', title: '单位', width: 30 },
  { key: 'fields', title: '领域', width: 24 },
  { key: 'region', title: '地区', width: 12 },
]

/** 查看专家库 */
export const poolShow: CliCommand = {
  path: ['pool', 'show'],
  summary: {
    zh: '列出专家，能否抽取及原因',
    en: 'list the assessors, who may be drawn, and why not',
  },
  args: [{ name: '<DIR>', says: { zh: '常设台账的目录', en: 'folder of the office' } }],
  options: [
    { flags: '--on <DATE>', says: { zh: '哪一天，默认今天', en: 'on which day, today by default' } },
    {
      flags: '--out <FILE>',
      says: {
        zh: '可抽取名单写成 Excel 文件，供 draw plan 使用',
        en: 'write those who may be drawn to a workbook, for draw plan',
      },
    },
  ],
  examples: [
    {
      line: 'pool show office --on 2030-06-01 --out pool.xlsx',
      says: { zh: '当日可抽取名单', en: 'who may be drawn on that day' },
    },
  ],
  async run(call) {
    const { ports, args, language } = call
    const on = isoDate.safeParse(textOption(call, 'on') ?? call.today)
    if (!on.success)
      return badInput([
        {
          message: { zh: '日期写作 2030-06-01', en: 'a date is written 2030-06-01' },
          mend: { zh: '请改正 --on', en: 'correct --on' },
        },
      ])
    const office = await readOffice(ports, args[0] ?? '')
    if (!office.ok) return office.error
    const { edition } = office.value.world
    const state = poolState(office.value)
    const { pool, leftOut } = poolOn(edition, state, on.data)
    const inPool = leftOut.filter(({ reasons }) => reasons.every(({ why }) => why !== 'notInPool'))
    const ids = [...pool.map(({ id }) => id), ...inPool.map(({ assessor }) => assessor)]
    const standings = ids.map((id) => standingOf(edition, state, id, on.data))
    const out = textOption(call, 'out')
    if (out !== undefined) {
      const rows = pool.map(({ id, employer = '', region = '', fields }) => ({
        id,
        employer,
        fields: fields.join('、'),
        region,
      }))
      const written = await ports.writeWorkbook(out, [{ name: '专家库', columns: COLUMNS, rows }])
      if (!written.ok) return badInput([written.error])
    }
    const say = sayIn(edition, language, {})
    const assessors = assessorsIn(office.value)
    return {
      exit: EXIT.done,
      text: tellPool({ standings, assessors, on: on.data, say }),
      json: { on: on.data, pool, standings },
    }
  },
}
