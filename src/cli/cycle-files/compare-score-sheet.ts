import type { CycleState } from '../../core/process/state.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { nameless } from './pseudonyms.ts'
import { type MarkRow, markRows } from './score-rows.ts'

const ALIASES = {
  申报编号: 'application',
  环节: 'stage',
  评审员: 'assessor',
  条款: 'item',
  百分比: 'percent',
}

const keyOf = ({ application, stage, assessor, item, percent }: Record<keyof MarkRow, string | number>) =>
  [application, stage, assessor, item, percent].join('\t')

/** The score sheet beside a log holds the marks that counted, neither more nor others; in a package under names of its own. */
export async function compareScoreSheet(
  ports: Ports,
  file: string,
  state: CycleState,
  isAnonymous: boolean,
): Promise<Problem[]> {
  const table = await ports.readTable(file, ALIASES)
  if (!table.ok) return [table.error]
  const counted = markRows(state)
  const rows = table.value.rows.map(({ cells }) => cells as unknown as MarkRow)
  const [here, there] = isAnonymous ? [nameless(counted), nameless(rows)] : [counted, rows]
  const expected = new Set(here.map(keyOf))
  const stranger = table.value.rows.find((_, i) => !expected.delete(keyOf(there[i] as MarkRow)))
  if (stranger) {
    return [
      {
        file,
        line: stranger.line,
        message: { zh: '该分数不在记录中，或与记录不一致', en: 'this mark is not in the log, or not so' },
      },
    ]
  }
  return expected.size === 0
    ? []
    : [
        {
          file,
          message: {
            zh: `缺少记录中的${expected.size}个分数`,
            en: `${expected.size} marks of the log are missing`,
          },
        },
      ]
}
