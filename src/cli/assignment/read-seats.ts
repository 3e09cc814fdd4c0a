import { type Seat, seatsIn } from '../../core/assignment/check-assignment.ts'
import type { AssignedPanel } from '../../core/assignment/assignment-input.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { z } from 'zod'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { SEAT_COLUMNS } from './columns.ts'
import { openTable } from './open-table.ts'
import { readRows } from '../../sheets/row-reader.ts'

const LEADER = ['组长', 'leader', '是', 'yes', '1']
const MEMBER = ['', '评审员', '成员', '组员', 'member', 'assessor', '否', 'no', '0']

const written = z.object({
  panels: z.array(
    z.object({
      panel: z.string(),
      cases: z.array(z.string()),
      assessors: z.array(z.string()),
      leader: z.string().nullable(),
    }),
  ),
})

/** 现有分组 An assignment as it was written or as people edited it: our JSON, or a table with a row for each case and assessor. */
export async function readSeats(
  ports: Ports,
  file: string,
): Promise<Result<readonly Seat[], readonly Problem[]>> {
  if (file.toLowerCase().endsWith('.json')) {
    const document = await ports.readJson(file)
    if (!document.ok) return err([document.error])
    const own = written.safeParse(document.value.value)
    if (own.success) return ok(seatsIn(own.data.panels satisfies readonly AssignedPanel[]))
  }
  const table = await openTable(ports, file)
  if (!table.ok) return err([table.error])
  const problems: Problem[] = []
  const { rows } = readRows(
    file,
    table.value,
    SEAT_COLUMNS,
    ['case', 'assessor', 'role'],
    problems,
    (row) => {
      const role = row.text('role').toLowerCase()
      if (!LEADER.includes(role) && !MEMBER.includes(role))
        row.complain(
          { zh: `角色“${role}”无法识别`, en: `the role "${role}" is not known` },
          { zh: '请填写组长或评审员', en: 'write leader or assessor' },
        )
      return { case: row.text('case'), assessor: row.text('assessor'), isLeader: LEADER.includes(role) }
    },
  )
  return problems.length > 0 ? err(problems) : ok(rows)
}
