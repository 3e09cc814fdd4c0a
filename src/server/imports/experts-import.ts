import { z } from 'zod'
import type { JsonObject } from '../../core/basics/json.ts'
import { err, ok } from '../../core/basics/result.ts'
import { OFFICE } from '../../core/office/office-edition.ts'
import { keptOf, revealedIn } from '../../core/record/sealing/kept.ts'
import { shanghaiDateOf } from '../../core/time/instant.ts'
import { POOL_COLUMNS } from '../../sheets/experts/columns.ts'
import { type ExpertRow, readExperts } from '../../sheets/experts/read-experts.ts'
import { findColumns } from '../../sheets/column-names.ts'
import {
  type Assessor,
  type Qualification,
  stage,
  type State,
} from '../../stages/expert-pool/domain/index.ts'
import { emptyTable } from './empty-table.ts'
import type { ImportKind } from './import-kind.ts'
import { importQuery, type RowFault } from './import-report.ts'
import { doInOffice, ledgerFor, type OfficeAct, type OfficeGround } from './office-acts.ts'
import { lacksColumns, takeTable } from './take-table.ts'

const STEP = 'experts'
const NAME = { zh: '评审专家', en: 'assessors' }
const REQUIRED = ['assessor', 'name', 'employer'] as const

const RECORD: Readonly<Record<Qualification, string>> = {
  training: 'recordTraining',
  examination: 'recordExamination',
  appraisal: 'recordAppraisal',
}

/** All enter together; then what each says was passed is recorded. */
const actsFor = (rows: readonly ExpertRow[], document: string): readonly OfficeAct[] => [
  { act: 'enterMany', input: { rows: rows.map(({ expert }) => expert) } },
  ...rows.flatMap(({ expert: { assessor }, passed }) =>
    passed.map(({ kind, ...rest }) => ({
      act: RECORD[kind],
      input: { assessor, result: 'passed', document, ...rest } satisfies JsonObject,
    })),
  ),
]

/** 导入评审专家 Assessors into the pool that the office keeps. */
export const expertsImport = (ground: OfficeGround): ImportKind => ({
  what: 'experts',
  says: { zh: '评审专家', en: 'assessors' },
  query: importQuery.extend({
    document: z.string().trim().min(1).max(200),
    file: z.string().trim().min(1).max(200).default('import'),
  }),
  run: async (read, { body, query, who }) => {
    const { document, file, dryRun } = query as { document: string; file: string; dryRun: string }
    const looked = await ledgerFor(ground, who, STEP)
    if (!looked.ok) return looked
    const table = await takeTable(read, body)
    if (!table.ok) return table
    const { at } = findColumns(table.value.header, POOL_COLUMNS)
    const missing = REQUIRED.filter((column) => at[column] === undefined)
    if (missing.length > 0) return err(lacksColumns(missing.map((column) => POOL_COLUMNS[column][1])))
    const { state } = looked.value
    const { assessors } = (state.stepStates[STEP] as State | undefined) ?? stage.initial
    const kept = keptOf(await ground.sealed({ authority: who.viewer.authority, log: OFFICE }), state.erased)
    const inPool = revealedIn(assessors, kept) as unknown as Readonly<Record<string, Assessor>>
    const given = { document, today: shanghaiDateOf(ground.now()), inPool }
    const { rows, problems, unused } = readExperts(file, table.value, given)
    const faults = problems.map(
      ({ line, message, mend }): RowFault => ({
        line,
        says: { zh: `${message.zh}，${mend.zh}`, en: `${message.en}; ${mend.en}` },
      }),
    )
    const report = { table: table.value, name: NAME, titles: {}, faults, unused }
    if (faults.length > 0) return ok({ ...report, kept: false })
    const how = { dryRun: dryRun === 'true' }
    const done = await doInOffice(ground, looked.value, who, STEP, actsFor(rows, document), how)
    return done.ok ? ok({ ...report, kept: !how.dryRun }) : done
  },
  template: async () => ok({ name: NAME, sheets: [emptyTable(NAME, POOL_COLUMNS)] }),
})
