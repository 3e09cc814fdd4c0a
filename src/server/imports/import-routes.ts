import { z } from 'zod'
import { err, ok } from '../../core/basics/result.ts'
import { type Route, route } from '../kit/route.ts'
import type { PeopleService } from '../people/session-frame.ts'
import { expertsImport } from './experts-import.ts'
import { historyImport } from './history-import.ts'
import type { ImportKind } from './import-kind.ts'
import { answerImport, importAnswer, type ReadTable } from './import-report.ts'
import type { OfficeGround } from './office-acts.ts'
import { accountsImport, organisationsImport } from './people-imports.ts'

const IMPORTS = '/api/authorities/{authority}/imports'
const TAG = 'imports'

const NOT_KEPT = {
  zh: '试算结果或者有误的行，没有录入；以CSV、XLSX取用时为附有问题的原表',
  en: 'What would be done, or what is wrong, and nothing kept; as CSV or XLSX the table with what is wrong beside',
}

const importRoute = (read: ReadTable, kind: ImportKind): Route => {
  const schema = importAnswer.extend(kind.more ?? {})
  return route({
    operationId: `imports.${kind.what}`,
    method: 'post',
    path: `${IMPORTS}/${kind.what}`,
    tag: TAG,
    summary: { zh: `导入${kind.says.zh}`, en: `import ${kind.says.en}` },
    scope: 'act',
    headers: ['Acting-Post'],
    query: kind.query,
    upload: true,
    answers: [
      { status: 201, says: { zh: '已全部录入', en: 'All rows are kept' }, schema },
      { status: 200, says: NOT_KEPT, schema },
    ],
    handle: async (asked) => {
      const report = await kind.run(read, asked as never)
      return report.ok ? answerImport(asked, report.value) : err(report.error)
    },
  })
}

const templateRoute = ({ what, says, template, templateQuery = z.strictObject({}) }: ImportKind): Route =>
  route({
    operationId: `imports.${what}Template`,
    method: 'get',
    path: `${IMPORTS}/${what}/template`,
    tag: TAG,
    summary: { zh: `${says.zh}导入空表`, en: `the empty table to import ${says.en}` },
    scope: 'people',
    headers: ['Acting-Post'],
    query: templateQuery,
    answers: [{ status: 200, says: { zh: '空表（XLSX）', en: 'The empty table (XLSX)' }, file: 'xlsx' }],
    handle: async (asked) => {
      const made = await template(asked as never)
      return made.ok ? ok({ status: 200, ...made.value }) : made
    },
  })

/** 导入 What can be brought in from tables, all rows or none, each with a dry run and an empty table. */
export function importRoutes(read: ReadTable, office: OfficeGround, people: PeopleService): readonly Route[] {
  const kinds = [
    historyImport(office),
    expertsImport(office),
    organisationsImport(people),
    accountsImport(people),
  ]
  return kinds.flatMap((kind) => [importRoute(read, kind), templateRoute(kind)])
}
