import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf, type Draft } from '../../../core/process/stage.ts'
import { resultsOf } from '../../../core/selection/outcome.ts'
import { type Params, refuse } from './settings.ts'
import { type GroupCut, shortlistsOf } from './shortlists.ts'
import type { State } from './state.ts'

/**
 * 确定入围名单 Keeps the best of the cohort. A tie that the rule leaves open needs the committee's choice and its reason;
 * a soft maximum is exceeded with a reason and by whom it was approved.
 */
export const determine = actOf<Params, State>()({
  saw: 'step',
  by: ['step', 'committee'],
  input: z.strictObject({
    choice: z
      .strictObject({ chosen: z.array(z.string()).min(1), reason: sealedText(z.string().min(1), 'freeText') })
      .exactOptional(),
    exceed: z
      .strictObject({
        count: z.int().positive(),
        reason: sealedText(z.string().min(1), 'freeText'),
        approvedBy: sealedText(z.string().min(1), 'personName'),
      })
      .exactOptional(),
  }),
  decide: ({ params, edition, state, view, cohort, actor, inputsOf, step }, { choice, exceed }) => {
    const { score, cut, ties } = params
    if (cut.method === 'byPeople')
      return refuse('PeopleChoose', [cut.article], { by: cut.by, question: cut.question })
    if (score === undefined || ties === undefined) throw new Error(`${step.id} cuts by no score`)
    const fixed = view.scores[score] ?? {}
    const missing = cohort.filter((application) => !Object.hasOwn(fixed, application))
    if (missing.length > 0)
      return refuse('ScoreMissing', [cut.article], { step: score, applications: missing })
    if (choice && actor.role !== 'committee')
      return refuse('ChoiceIsTheCommittees', [ties.article], { role: actor.role })
    const drawn = shortlistsOf(
      { score, cut, ties },
      {
        edition,
        scores: resultsOf(fixed, cohort),
        kindOf: (application) => view.applications[application]?.kind,
        keptBefore: state.earlier.passed,
        ...(choice && { choice: { ...choice, body: actor.id } }),
        ...(exceed && { exceed: { count: exceed.count, reason: exceed.reason, body: exceed.approvedBy } }),
      },
    )
    if (!drawn.ok) return refuse('SelectionUnfit', [cut.article], { fault: drawn.error })
    const open = drawn.value.find((each) => each.cut.undecided)?.cut
    if (open?.undecided) {
      const { applications, places } = open.undecided
      const line = open.line ?? ''
      return refuse('TieUndecided', [ties.article], { applications: [...applications], places, line })
    }
    const inputs = inputsOf([score])
    const passed = drawn.value.flatMap((each) => each.cut.kept)
    return ok({
      entries: drawn.value.map((each) => entryOf(each, score, inputs)),
      conclude: { passed, out: cohort.filter((application) => !passed.includes(application)) },
    })
  },
})

function entryOf({ label, ranked, cut }: GroupCut, score: string, inputs: string): Draft {
  const { algorithm, kept, out, line, limit, ties, shortfall } = cut
  const rows = ranked.map(({ application, rank, tiedWith, score: percent }) => ({
    application,
    rank,
    tiedWith,
    percent,
  }))
  const data = { algorithm, ...label, score, rows, kept, out, line, limit, ties, shortfall, inputs }
  return { type: 'ShortlistDetermined', data: data }
}
