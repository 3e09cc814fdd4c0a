import { z } from 'zod'
import { under } from '../../core/basics/given-id.ts'
import { ok } from '../../core/basics/result.ts'
import { type Text, text } from '../../core/basics/text.ts'
import { isRecused } from '../../core/contract/view.ts'
import { actOf, type Context, defineStage, refusalsOf } from '../../core/process/stage.ts'
import { sha256Hex } from '../../core/record/entry.ts'
import { slug, source } from '../../core/regulation/schema/source.ts'
import type { Shows } from '../../core/visibility/showing.ts'

/** `of` is the step whose leavers are told; `about` what they are told. */
const params = z.strictObject({ ...source, of: slug, about: z.strictObject({ name: text }) })
export type Params = z.infer<typeof params>

export type Refusals = {
  NotALeaver: { application: string; of: string }
  RecusedFromCase: { person: string; application: string }
  DocumentGivenAlready: { application: string; document: string }
  FeedbackMissing: { applications: string[]; about: Text }
}
const refuse = refusalsOf<Refusals>('stages/feedback')

export type Entries = {
  FeedbackGiven: { application: string; about: Text; document: string; sha256: string; givenOn: string }
  FeedbackClosed: { of: string; about: Text; applications: string[] }
}

const shows: Shows<Entries> = {
  FeedbackGiven: { kind: 'feedback', state: 'settled' },
  FeedbackClosed: { kind: 'outcome', id: ['@round'], state: 'settled' },
}

/** The documents that each application was given, by their hashes. */
export type State = { readonly given: Readonly<Record<string, readonly string[]>> }
const initial: State = { given: {} }

/** 应当反馈 Who left the step and is still there to be told. */
export const owedIn = (
  leavers: readonly string[],
  view: Context<Params, State>['view'],
  { given }: State,
): string[] =>
  leavers.filter(
    (application) =>
      view.applications[application]?.withdrawn !== true && under(given, application) === undefined,
  )

const act = actOf<Params, State>()

/** 反馈 Gives an applicant who left the step its feedback. One who leaves when this step is concluded gets it all the same. */
const giveFeedback = act({
  by: ['step'],
  alsoWhenConcluded: true,
  input: z.strictObject({
    application: z.string(),
    document: z.string().trim().min(1),
    sha256: sha256Hex,
  }),
  decide: ({ params, state, step, view, actor, on, leftAt }, { application, document, sha256 }) => {
    const { of, article, about } = params
    if (!leftAt(of).includes(application)) return refuse('NotALeaver', [article], { application, of })
    if (isRecused(view, step.id, actor.id, application))
      return refuse('RecusedFromCase', [step.article], { person: actor.id, application })
    if (under(state.given, application)?.includes(sha256))
      return refuse('DocumentGivenAlready', [article], { application, document })
    const data = { application, about: { ...about.name }, document, sha256, givenOn: on }
    return ok({ entries: [{ type: 'FeedbackGiven', application, data }] })
  },
})

/** 反馈办结 Concludes when everyone who left has been told. Those who are in the cohort are not concerned and go on. */
const close = act({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, state, view, cohort, leftAt }) => {
    const { of, article } = params
    const about = { ...params.about.name }
    const missing = owedIn(leftAt(of), view, state)
    if (missing.length > 0) return refuse('FeedbackMissing', [article], { applications: missing, about })
    const applications = leftAt(of).filter((application) => under(state.given, application) !== undefined)
    return ok({
      entries: [{ type: 'FeedbackClosed', data: { of, about, applications } }],
      conclude: { passed: cohort, held: [], out: [] },
    })
  },
})

/** 反馈 Applicants who did not go on hear why and what they could improve. It runs beside the steps of those who did. */
export const stage = defineStage<Params, State>({
  kind: 'feedback',
  version: 1,
  params,
  refersTo: ({ of }) => ({ earlier: [of] }),
  shows,
  initial,
  evolve: (state, { type, data }) => {
    if (type !== 'FeedbackGiven') return state
    const { application, sha256 } = data as Entries['FeedbackGiven']
    return { given: { ...state.given, [application]: [...(under(state.given, application) ?? []), sha256] } }
  },
  acts: { giveFeedback, close },
  whenNobody: 'proceed',
  correctable: [],
})
