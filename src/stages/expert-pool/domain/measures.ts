import { z } from 'zod'
import { givenId, under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { Experts } from '../../../core/regulation/schema/experts.ts'
import { about, findAssessor, type Here } from './enter.ts'
import { paper } from './expert.ts'
import { refuse } from './refusals.ts'
import type { Assessor, Params, State } from './state.ts'

const act = actOf<Params, State>()
const why = { assessor: givenId, reason: freeText(), document: paper }

type Measure = Experts['measures'][number]

/** The measure by the text; what the text does not know cannot be taken, and suspension from drawing remains. */
function measureOf({ edition, step }: Here, measure: Measure['kind']): Result<Measure, Refusal> {
  const { measures } = edition.experts
  const found = measures.find(({ kind }) => kind === measure)
  const cited = [...new Set(measures.map(({ article }) => article))]
  const known = measures.map(({ kind }) => kind)
  return found
    ? ok(found)
    : refuse('MeasureUnknown', cited.length > 0 ? cited : [step.article], { measure, known })
}

const inForce = ({ removals }: Assessor) => {
  const last = removals.at(-1)
  return last && last.until === undefined ? last : undefined
}

/** 警告 */
export const warn = act({
  by: ['step'],
  input: z.strictObject(why),
  decide: (here, given) => {
    const found = findAssessor(here, given.assessor)
    if (!found.ok) return found
    const measure = measureOf(here, 'warning')
    if (!measure.ok) return measure
    return ok({ entries: [about('AssessorWarned', { ...given, article: measure.value.article })] })
  },
})

/** 取消评审资格 Standing ends for good, unless somebody is reinstated. */
export const remove = act({
  by: ['step'],
  input: z.strictObject(why),
  decide: (here, given) => {
    const found = findAssessor(here, given.assessor)
    if (!found.ok) return found
    const measure = measureOf(here, 'removal')
    if (!measure.ok) return measure
    const { article } = measure.value
    const before = inForce(found.value)
    if (before) return refuse('RemovedAlready', [article], { assessor: given.assessor, since: before.since })
    return ok({ entries: [about('AssessorRemoved', { ...given, article })] })
  },
})

/** 移送 The employer, discipline inspection or the law is told; whether somebody may be drawn is another question. */
export const refer = act({
  by: ['step'],
  input: z.strictObject({ ...why, to: paper }),
  decide: (here, given) => {
    const found = findAssessor(here, given.assessor)
    if (!found.ok) return found
    const measure = measureOf(here, 'referral')
    if (!measure.ok) return measure
    return ok({ entries: [about('AssessorReferred', { ...given, article: measure.value.article })] })
  },
})

/** 恢复资格 A removal was wrong, or was set aside: by a document, with the reason. */
export const reinstate = act({
  by: ['step'],
  input: z.strictObject(why),
  follows: ({ state }, { assessor }) => {
    const found = under(state.assessors, assessor)
    return found ? after('removal', inForce(found)?.since) : []
  },
  decide: (here, given) => {
    const found = findAssessor(here, given.assessor)
    if (!found.ok) return found
    const removal = inForce(found.value)
    if (!removal) return refuse('NotRemoved', [here.step.article], { assessor: given.assessor })
    return ok({ entries: [about('AssessorReinstated', given)] })
  },
})
