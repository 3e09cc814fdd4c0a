import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { checkRows } from '../../../core/history/check-rows.ts'
import {
  organisation,
  pastAward,
  pastSanction,
  type RowKind,
  type RowsByKind,
} from '../../../core/history/rows.ts'
import { actOf } from '../../../core/process/stage.ts'
import { refuse } from './refusals.ts'
import { number, plain, type State } from './state.ts'

const TYPES: Readonly<Record<RowKind, string>> = {
  awards: 'AwardsImported',
  sanctions: 'SanctionsImported',
  organisations: 'OrganisationsImported',
}

/** 导入 Adds rows that somebody had on paper or in a table, all of them or none. */
const importOf = (kind: RowKind, shape: z.ZodType<RowsByKind[RowKind]>) =>
  actOf<object, State>()({
    by: ['step'],
    input: z.strictObject({
      rows: z.array(shape).min(1),
      document: z.string().trim().min(1).max(200),
    }),
    decide: ({ state, edition, step, on }, { rows, document }) => {
      const there = state[kind].map(plain) as RowsByKind[RowKind][]
      const problems = checkRows(kind, rows, { edition, there, on })
      if (problems.length > 0) return refuse('RowsUnfit', [step.article], { kind, problems })
      return ok({ entries: [{ type: TYPES[kind], data: { document, rows: number(state, kind, rows) } }] })
    },
  })

export const importAwards = importOf('awards', pastAward)
export const importSanctions = importOf('sanctions', pastSanction)
export const importOrganisations = importOf('organisations', organisation)
