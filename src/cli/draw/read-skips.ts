import { err, ok, type Result } from '../../core/basics/result.ts'
import { givenReasonIn } from '../../core/draw/reasons.ts'
import { givenId } from '../../core/basics/given-id.ts'
import type { Skip } from '../../core/draw/shape.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { badCell, columnMissing, noReason, noWords } from './table-problems.ts'

const ALIASES: Readonly<Record<string, string>> = {
  编号: 'id',
  专家编号: 'id',
  原因: 'reason',
  跳过原因: 'reason',
  对象: 'against',
  回避对象: 'against',
  说明: 'words',
}

type Place = Pick<Problem, 'file' | 'line'>
type Written = {
  readonly id: string
  readonly reason: string
  readonly against: string
  readonly words: string
}

function skipOf(place: Place, text: string, { id, reason, against, words }: Written): Result<Skip, Problem> {
  const known = givenReasonIn(reason)
  if (!known) return err(noReason(place, text))
  if (words === '' || (known === 'conflict' && against === '')) return err(noWords(place, text))
  return ok({ id, reason: known, ...(against && { against }), words })
}

/** `联系不上:三次去电未接`, `回避:A03:系其顾问`: the reason, of a conflict with whom, and what there is to say. */
export function reasonOf(id: string, text: string): Result<Skip, Problem> {
  const [reason = '', ...rest] = text.split(/[:：]/).map((each) => each.trim())
  const isConflict = givenReasonIn(reason) === 'conflict'
  const against = isConflict ? (rest.shift() ?? '') : ''
  return skipOf({}, `${id}=${text}`, { id, reason, against, words: rest.join('：') })
}

async function skipsInFile(ports: Ports, file: string): Promise<Result<Skip[], readonly Problem[]>> {
  const table = await ports.readTable(file, ALIASES)
  if (!table.ok) return err([table.error])
  const { header, rows } = table.value
  const missing = (
    [
      ['id', '编号'],
      ['reason', '原因'],
      ['words', '说明'],
    ] as const
  ).filter(([key]) => !header.includes(key))
  if (missing.length > 0) {
    const [en, zh] = [missing.map(([key]) => key).join(', '), missing.map(([, name]) => name).join('、')]
    return err([columnMissing(file, zh, en)])
  }
  const problems: Problem[] = []
  const skips = rows.flatMap(({ line, cells }) => {
    const { id = '', reason = '', against = '', words = '' } = cells
    if (!givenId.safeParse(id).success) {
      problems.push(badCell(file, line, id))
      return []
    }
    const skip = skipOf({ file, line }, `${id} ${reason}`.trim(), { id, reason, against, words })
    if (skip.ok) return [skip.value]
    problems.push(skip.error)
    return []
  })
  return problems.length > 0 ? err(problems) : ok(skips)
}

/** 跳过名单 Who is passed over: each value is `ID=REASON:WORDS`, or a table with the columns 编号、原因、对象、说明. */
export async function readSkips(
  ports: Ports,
  values: readonly string[],
): Promise<Result<Skip[], readonly Problem[]>> {
  const skips: Skip[] = []
  for (const value of values) {
    const at = value.search(/[=＝]/)
    const one = at > 0 ? reasonOf(value.slice(0, at).trim(), value.slice(at + 1)) : null
    const read = one === null ? await skipsInFile(ports, value) : one.ok ? ok([one.value]) : err([one.error])
    if (!read.ok) return read
    skips.push(...read.value)
  }
  return ok(skips)
}
