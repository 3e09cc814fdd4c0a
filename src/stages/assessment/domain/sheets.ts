import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { checkMarks } from '../../../core/scoring/marks.ts'
import { itemsOf } from '../../../core/scoring/standard.ts'
import { sittingFor } from '../../../parts/panel/domain.ts'
import { cardsOf, marksOf } from '../../../parts/scorecard/domain.ts'
import { unacknowledgedBy } from './acknowledging.ts'
import { lacksOf } from './closing.ts'
import type { Entries } from './entries.ts'
import { cited } from './settings.ts'
import { act, type Here, refuse } from './state.ts'

const marks = z.record(z.string(), z.int())
const scorecard = z.strictObject({
  application: z.string(),
  marks,
  strengths: z.int().nonnegative().exactOptional(),
  improvements: z.int().nonnegative().exactOptional(),
})
const recorded = scorecard.extend({ assessor: z.string() })

/** 提交评分表 One assessor's marks for one application, given alone and once; a mistake is mended by a correction. */
export const submitScorecard = act({
  by: ['assessor'],
  input: scorecard,
  concerns: ({ application }) => application,
  decide: (here, input) => {
    const { state, standardOf, actor, params, step } = here
    const { application } = input
    const assessor = actor.id
    const articles = [step.article]
    if (state.closed) return refuse('ScoringIsClosed', articles, {})
    const members = sittingFor(state.panels, application)?.members
    if (!members) return refuse('NoPanelYet', cited(params.panel), { application })
    if (!members.includes(assessor))
      return refuse('NotOnPanel', cited(params.panel), {
        person: assessor,
        application,
        members: [...members],
      })
    if (cardsOf(state.book, application).some((card) => card.assessor === assessor))
      return refuse('ScorecardLocked', articles, { application, assessor })
    const unread = unacknowledgedBy(here, assessor)
    if (unread.length > 0) {
      const provisions = unread.map(({ text }) => text)
      return refuse('NotAcknowledged', [...new Set(unread.map(({ article }) => article))], {
        assessor,
        provisions,
      })
    }
    const checked = checkMarks(standardOf(application), marksOf(input.marks))
    if (!checked.ok)
      return refuse('MarksUnfit', articles, { application, faults: checked.error as unknown as JsonObject[] })
    return ok({ entries: [{ type: 'ScorecardSubmitted', application, data: { assessor, ...input } }] })
  },
})

/** 更正评分表 A corrected sheet is of the same assessor for the same application, with marks that could have been given. */
export function checkReplacement(
  { data }: Entry,
  replacement: JsonObject,
  { standardOf }: Pick<Here, 'standardOf'>,
): Result<true, Refusal> {
  const { application, assessor } = data as Entries['ScorecardSubmitted']
  const read = recorded.safeParse(replacement)
  if (!read.success || read.data.application !== application || read.data.assessor !== assessor)
    return refuse('ReplacementUnfit', [], { application, assessor })
  const checked = checkMarks(standardOf(application), marksOf(read.data.marks))
  return checked.ok
    ? ok(true)
    : refuse('MarksUnfit', [], { application, faults: checked.error as unknown as JsonObject[] })
}

/** 合议 What the panel agreed on after everyone had scored alone; it stands in place of the mean of these items. */
export const recordConsensus = act({
  saw: 'case',
  by: ['assessor'],
  input: z.strictObject({ application: z.string(), marks, reason: freeText() }),
  concerns: ({ application }) => application,
  decide: (here, input) => {
    const { state, standardOf, actor, params } = here
    const { application } = input
    const articles = cited(params.consensus)
    if (state.closed) return refuse('ScoringIsClosed', articles, {})
    const sitting = sittingFor(state.panels, application)
    if (!sitting) return refuse('NoPanelYet', cited(params.panel), { application })
    const { leader } = sitting
    if (leader !== actor.id) return refuse('NotTheLeader', articles, { application, leader })
    const lacks = lacksOf(here, [application])
    if (lacks.length > 0) return refuse('SheetsLacking', articles, { lacks })
    if (Object.keys(input.marks).length === 0) return refuse('NothingAgreed', articles, { application })
    const standard = standardOf(application)
    const everyItem = itemsOf(standard).map(({ id }) => id)
    const checked = checkMarks(standard, marksOf(input.marks), everyItem)
    if (!checked.ok)
      return refuse('MarksUnfit', articles, { application, faults: checked.error as unknown as JsonObject[] })
    return ok({ entries: [{ type: 'ConsensusRecorded', application, data: { leader, ...input } }] })
  },
})
