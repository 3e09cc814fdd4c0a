import { z } from 'zod'
import { givenId, under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { GROUNDS } from '../../../core/conflicts/ground.ts'
import { actOf, type Context, type Draft } from '../../../core/process/stage.ts'
import type { Entries } from './entries.ts'
import { changes, type Expert, expert, firm, paper } from './expert.ts'
import { refuse, type RowProblem } from './refusals.ts'
import type { Assessor, Params, State } from './state.ts'

const act = actOf<Params, State>()
export type Here = Context<Params, State>

/** An entry about an assessor. */
export const about = <T extends keyof Entries>(type: T, data: Entries[T] & { assessor: string }): Draft => ({
  type,
  application: data.assessor,
  data,
})

export function findAssessor({ state, step }: Here, assessor: string): Result<Assessor, Refusal> {
  const found = under(state.assessors, assessor)
  return found ? ok(found) : refuse('NotInPool', [step.article], { assessor })
}

/** 试导入 What is wrong with rows that are to be entered together, beyond the shape of each; nothing, where all can be entered. */
export function rowProblems({ assessors }: State, rows: readonly Pick<Expert, 'assessor'>[]): RowProblem[] {
  const seen = new Map<string, number>()
  return rows.flatMap(({ assessor }, i): RowProblem[] => {
    const row = i + 1
    const before = seen.get(assessor)
    seen.set(assessor, before ?? row)
    if (before !== undefined) return [{ row, assessor, why: 'twice', with: before }]
    return under(assessors, assessor) ? [{ row, assessor, why: 'inPool' }] : []
  })
}

/** 入库 Somebody enters the pool, which does not make them drawable yet. */
export const enter = act({
  by: ['step'],
  input: expert,
  decide: ({ state, step }, given) =>
    under(state.assessors, given.assessor)
      ? refuse('InPoolAlready', [step.article], { assessor: given.assessor })
      : ok({ entries: [about('AssessorEntered', given)] }),
})

/** 批量入库 All rows are entered or none, and each row that stands in the way is told. */
export const enterMany = act({
  by: ['step'],
  input: z.strictObject({ rows: z.array(expert) }),
  decide: ({ state, step }, { rows }) => {
    if (rows.length === 0) return refuse('NothingToEnter', [step.article], {})
    const problems = rowProblems(state, rows)
    if (problems.length > 0) return refuse('RowsUnfit', [step.article], { rows: problems })
    return ok({ entries: rows.map((row) => about('AssessorEntered', row)) })
  },
})

/** 变更信息 */
export const changeFacts = act({
  by: ['step'],
  input: z.strictObject({ assessor: givenId, changes, document: paper }),
  decide: (here, { assessor, changes: given, document }) => {
    const found = findAssessor(here, assessor)
    if (!found.ok) return found
    if (Object.keys(given).length === 0) return refuse('NothingChanges', [here.step.article], { assessor })
    return ok({ entries: [about('AssessorFactsChanged', { assessor, changes: given, document })] })
  },
})

/** 申明利害关系 An assessor declares an interest in a firm; the secretariat enters what it knows of others. */
export const declareInterest = act({
  by: ['step', 'assessor'],
  input: z.strictObject({ assessor: givenId, ground: z.enum(GROUNDS), firm }),
  decide: (here, { assessor, ...interest }) => {
    const found = findAssessor(here, assessor)
    if (!found.ok) return found
    const { role, id } = here.actor
    if (role === 'assessor' && id !== assessor)
      return refuse('NotOwnInterest', [here.step.article], { assessor, actor: id })
    return ok({ entries: [about('InterestDeclared', { assessor, ...interest, declaredBy: role })] })
  },
})
