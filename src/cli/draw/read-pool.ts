import { z } from 'zod'
import { givenId } from '../../core/basics/given-id.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { type Person, person } from '../../core/draw/shape.ts'
import type { Table } from '../../core/tables/table.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { badCell, columnMissing, twiceInTable } from './table-problems.ts'

/** Names by which people head the columns of a list of experts. Columns with other names are not taken over. */
const ALIASES: Readonly<Record<string, string>> = {
  编号: 'id',
  专家编号: 'id',
  姓名: 'name',
  专家姓名: 'name',
  单位: 'employer',
  工作单位: 'employer',
  所在单位: 'employer',
  地区: 'region',
  所在地区: 'region',
  所在地: 'region',
  领域: 'fields',
  专业领域: 'fields',
  专业: 'fields',
  组别: 'fields',
  field: 'fields',
}
const COLUMNS = ['id', 'name', 'employer', 'region', 'fields']

/** A pool, and the columns of its file that do not enter the draw. */
export type ReadPool = { readonly pool: readonly Person[]; readonly unused: readonly string[] }
type Read = Result<ReadPool, readonly Problem[]>

const fieldsIn = (cell: string): string[] =>
  cell
    .split(/[、,，;；/|]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

function peopleIn(file: string, { header, rows }: Table): Read {
  if (!header.includes('id')) return err([columnMissing(file, '编号', 'id')])
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  const pool = rows.map(({ line, cells }): Person => {
    const { id = '', name = '', employer = '', region = '', fields = '' } = cells
    if (!givenId.safeParse(id).success) problems.push(badCell(file, line, id))
    const before = seen.get(id)
    if (before !== undefined) problems.push(twiceInTable(file, line, id, before))
    seen.set(id, line)
    return {
      id,
      ...(name && { name }),
      ...(employer && { employer }),
      ...(region && { region }),
      fields: fieldsIn(fields),
    }
  })
  if (problems.length > 0) return err(problems)
  return ok({ pool, unused: header.filter((name) => !COLUMNS.includes(name)) })
}

async function peopleInJson(ports: Ports, file: string): Promise<Read> {
  const document = await ports.readJson(file)
  if (!document.ok) return err([document.error])
  const people = z.array(person).safeParse(document.value.value)
  if (people.success) return ok({ pool: people.data, unused: [] })
  const path = people.error.issues[0]?.path ?? []
  const line = document.value.lineOf(path)
  const message = {
    zh: `专家名单的格式不符${path.length > 0 ? `，见 ${path.join('.')}` : ''}`,
    en: `this is no list of people${path.length > 0 ? `; see ${path.join('.')}` : ''}`,
  }
  const mend = {
    zh: '应为数组，每人有 id、name、employer、region、fields（数组）',
    en: 'it has to be an array, with id, name, employer, region and fields (an array) of each person',
  }
  return err([{ file, ...(line === undefined ? {} : { line }), message, mend }])
}

/** 专家名单 Reads a pool from a table (XLSX, CSV) or a JSON array. */
export async function readPool(ports: Ports, file: string): Promise<Read> {
  if (/\.json$/i.test(file)) return peopleInJson(ports, file)
  const table = await ports.readTable(file, ALIASES)
  return table.ok ? peopleIn(file, table.value) : err([table.error])
}
