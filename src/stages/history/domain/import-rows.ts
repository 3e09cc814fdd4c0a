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

const SHAPES: { readonly [K in RowKind]: z.ZodType<RowsByKind[K]> } = {
  awards: pastAward,
  sanctions: pastSanction,
  organisations: organisation,
}
const TYPES: Readonly<Record<RowKind, string>> = {
  awards: 'AwardsImported',
  sanctions: 'SanctionsImported',
  organisations: 'OrganisationsImported',
}

/** 导入 Adds rows that somebody had on paper or in a table, all of them or none. */
const importOf = <K extends RowKind>(kind: K) =>
  actOf<object, State>()({
    by: ['step'],
    input: z.strictObject({
      rows: z.array(SHAPES[kind]).min(1),
      document: z.string().trim().min(1).max(200),
    }),
    decide: ({ state, edition, step, on }, { rows, document }) => {
      const there = state[kind].map(plain) as unknown as RowsByKind[K][]
      const given = rows as RowsByKind[K][]
      const problems = checkRows<K>(kind, given, { edition, there, on })
      if (problems.length > 0) return refuse('RowsUnfit', [step.article], { kind, problems })
      return ok({ entries: [{ type: TYPES[kind], data: { document, rows: number(state, kind, given) } }] })
    },
  })

export const importAwards = importOf('awards')
export const importSanctions = importOf('sanctions')
export const importOrganisations = importOf('organisations')
