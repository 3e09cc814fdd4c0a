import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { checkRows, keyOf } from '../../../core/history/check-rows.ts'
import {
  organisation,
  pastAward,
  pastSanction,
  ROW_KINDS,
  type RowKind,
  type RowsByKind,
} from '../../../core/history/rows.ts'
import { actOf } from '../../../core/process/stage.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import { refuse } from './refusals.ts'
import { number, type Numbered, plain, type State } from './state.ts'

const input = z.strictObject({
  cycle: z.string().min(1),
  awards: z.array(pastAward),
  sanctions: z.array(pastSanction),
  organisations: z.array(organisation),
  register: sha256Hex,
  checkpoint: z.strictObject({ entries: z.int().positive(), root: sha256Hex }),
})
type Input = z.infer<typeof input>

const rowsIn = (given: Input, kind: RowKind): readonly RowsByKind[RowKind][] => given[kind]
const numberedIn = (state: State, kind: RowKind): readonly Numbered<RowsByKind[RowKind]>[] => state[kind]

/** Rows that were taken from this cycle before and are missing now: a log only grows, so this is not the same one. */
const lost = (state: State, given: Input, kind: RowKind): string[] =>
  numberedIn(state, kind)
    .filter(({ source }) => source.cycle === given.cycle)
    .filter((before) => rowsIn(given, kind).every((row) => keyOf(kind, row) !== keyOf(kind, before)))
    .map(({ row }) => row)

/** Rows that somebody entered by hand and the log of the cycle now proves. */
const byHand = (state: State, given: Input, kind: RowKind): string[] =>
  numberedIn(state, kind)
    .filter(({ source }) => source.cycle === undefined)
    .filter((before) => rowsIn(given, kind).some((row) => keyOf(kind, row) === keyOf(kind, before)))
    .map(({ row }) => row)

const isOfAnother = (of: string | undefined, cycle: string) => of !== undefined && of !== cycle

/**
 * 由届次记录转入 Takes over what the log of a cycle says: winners, sanctions, what became of the winners. May be done again when more has
 * happened; then the rows as they are now stand in the place of those before, and of any that somebody had entered by hand. Whoever has that
 * log can compute the rows again, and finds by the checkpoint which log it was.
 */
export const takeFromCycle = actOf<object, State>()({
  by: ['step'],
  input,
  decide: ({ state, edition, step, on }, given) => {
    const { cycle, register, checkpoint } = given
    const all = ROW_KINDS.flatMap((kind) => rowsIn(given, kind).map(({ source }) => source))
    if (all.some((source) => source.cycle !== cycle))
      return refuse('CycleRowsForeign', [step.article], { cycle })
    const missing = ROW_KINDS.flatMap((kind) => lost(state, given, kind))
    if (missing.length > 0) return refuse('CycleRowsLost', [step.article], { cycle, rows: missing })
    for (const kind of ROW_KINDS) {
      const there = numberedIn(state, kind).filter(({ source }) => isOfAnother(source.cycle, cycle))
      const problems = checkRows(kind, rowsIn(given, kind), {
        edition,
        there: there.map(plain) as RowsByKind[RowKind][],
        on,
      })
      if (problems.length > 0) return refuse('RowsUnfit', [step.article], { kind, problems })
    }
    const supersedes = ROW_KINDS.flatMap((kind) => byHand(state, given, kind))
    const data = {
      cycle,
      awards: number(state, 'awards', given.awards),
      sanctions: number(state, 'sanctions', given.sanctions),
      organisations: number(state, 'organisations', given.organisations),
      register,
      checkpoint,
      supersedes,
    }
    return ok({ entries: [{ type: 'CycleTaken', data }] })
  },
})
