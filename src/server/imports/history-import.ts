import { z } from 'zod'
import type { RowKind } from '../../core/history/rows.ts'
import { err, ok } from '../../core/basics/result.ts'
import { shanghaiDateOf } from '../../core/time/instant.ts'
import { checkTable } from '../../sheets/history/check-table.ts'
import { aliasesOf, COLUMNS, ROW_KIND_NAMES } from '../../sheets/history/columns.ts'
import { templateSheets } from '../../sheets/history/write-rows.ts'
import { stage, type State } from '../../stages/history/domain/index.ts'
import { problem } from '../kit/problem.ts'
import type { ImportKind } from './import-kind.ts'
import { importQuery, type RowFault } from './import-report.ts'
import { doInOffice, ledgerFor, type OfficeGround } from './office-acts.ts'
import { lacksColumns, takeTable } from './take-table.ts'

const STEP = 'history'

const ACTS: Readonly<Record<RowKind, string>> = {
  awards: 'importAwards',
  sanctions: 'importSanctions',
  organisations: 'importOrganisations',
}

const kind = z.enum(['awards', 'sanctions', 'organisations'])

/** 导入历届记录 Earlier awards and sanctions, and what became of organisations, into the ledger of the office. */
export const historyImport = (ground: OfficeGround): ImportKind => ({
  what: 'history',
  says: { zh: '历届获奖、处理记录和组织沿革', en: 'earlier awards, sanctions and organisations' },
  query: importQuery.extend({
    kind,
    document: z.string().trim().min(1).max(200),
    file: z.string().trim().min(1).max(200).default('import'),
  }),
  templateQuery: z.strictObject({ kind }),
  run: async (read, { body, query, who }) => {
    const { kind, document, file, dryRun } = query as {
      kind: RowKind
      document: string
      file: string
      dryRun: string
    }
    const looked = await ledgerFor(ground, who, STEP)
    if (!looked.ok) return looked
    const table = await takeTable(read, body, aliasesOf(kind))
    if (!table.ok) return table
    const { world, state } = looked.value
    const there = ((state.stepStates[STEP] as State | undefined) ?? stage.initial)[kind]
    const on = shanghaiDateOf(ground.now())
    const checked = checkTable(kind, table.value, { file, edition: world.edition, there, on })
    if (!checked.ok) return err(lacksColumns(checked.error))
    const { rows, problems, unused } = checked.value
    const faults = problems.map(
      ({ line, column, wrong, mend }): RowFault => ({
        line,
        says: { zh: `${column}：${wrong.zh}，请${mend.zh}`, en: `${column}: ${wrong.en}; ${mend.en}` },
      }),
    )
    const report = { table: table.value, name: ROW_KIND_NAMES[kind], titles: titlesOf(kind), faults, unused }
    if (faults.length > 0) return ok({ ...report, kept: false })
    const how = { dryRun: dryRun === 'true' }
    const acts = [{ act: ACTS[kind], input: { rows: rows as never, document } }]
    const done = await doInOffice(ground, looked.value, who, STEP, acts, how)
    return done.ok ? ok({ ...report, kept: !how.dryRun }) : done
  },
  template: async ({ query, who }) => {
    const { authority } = who.viewer
    const wording = await ground.cases.wording({ authority, log: STEP }, who.viewer)
    if (!wording) return err(problem('NotThere'))
    const { kind } = query as { kind: RowKind }
    return ok({ name: ROW_KIND_NAMES[kind], sheets: templateSheets(kind, wording.edition) })
  },
})

const titlesOf = (kind: RowKind): Readonly<Record<string, string>> =>
  Object.fromEntries(COLUMNS[kind].map(({ key, title }) => [key, title]))
