import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { contract } from '../../../core/process/stage.ts'
import { panelOf, type Replacement, replaceMember, sittingFor } from '../../../parts/panel/domain.ts'
import { cardsOf } from '../../../parts/scorecard/domain.ts'
import { cited } from './settings.ts'
import { act, refuse } from './state.ts'

const person = z.string().min(1)

/** 组成评审组 Gives applications to assessors. Until its first sheet a panel may be formed again, which replaces it. */
export const formPanel = act({
  by: ['step'],
  input: z.strictObject({
    panel: givenId,
    leader: person,
    members: z.array(person).min(1),
    applications: z.array(z.string()).min(1),
  }),
  decide: ({ state, params, cohort }, { panel, leader, members, applications }) => {
    const articles = cited(params.panel)
    const { atLeast } = params.panel
    const twice = members.filter((member, i) => members.indexOf(member) !== i)
    if (twice.length > 0) return refuse('MemberTwice', articles, { panel, members: twice })
    if (members.length < atLeast)
      return refuse('PanelTooSmall', articles, { panel, members: members.length, atLeast })
    if (!members.includes(leader)) return refuse('LeaderNotMember', articles, { panel, leader })
    const before = under(state.panels, panel)?.applications ?? []
    if (before.some((application) => cardsOf(state.book, application).length > 0))
      return refuse('PanelHasScored', articles, { panel })
    const own = members.filter((member) => applications.includes(member))
    if (own.length > 0) return refuse('OwnCase', articles, { panel, members: own })
    const strangers = applications.filter((application) => !cohort.includes(application))
    if (strangers.length > 0) return refuse('NotInCohort', articles, { applications: strangers })
    const taken = applications.flatMap((application, i) => {
      const other = applications.indexOf(application) === i ? panelOf(state.panels, application) : panel
      const repeated = applications.indexOf(application) !== i
      return repeated || (other !== undefined && other !== panel)
        ? [{ application, panel: other ?? panel }]
        : []
    })
    if (taken.length > 0) return refuse('AlreadyInPanel', articles, { taken })
    return ok({ entries: [{ type: 'PanelFormed', data: { panel, leader, members, applications } }] })
  },
})

/** 回避 An assessor declares the own interest, or the body that conducts the step records it. */
export const declareRecusal = act({
  by: ['assessor', 'step'],
  input: z.strictObject({ person, application: z.string(), ground: freeText() }),
  concerns: ({ application }) => application,
  decide: ({ actor, params }, input) => {
    if (actor.role === 'assessor' && actor.id !== input.person)
      return refuse('NotOwnRecusal', cited(params.panel), { person: input.person, actor: actor.id })
    return ok({ entries: [contract('RecusalRecorded', { ...input, declaredBy: actor.id })] })
  },
})

/** 更换评审员 For one application or for all of the panel's. Nobody need come where enough members stay. */
export const replaceAssessor = act({
  by: ['step'],
  input: z.strictObject({
    panel: z.string(),
    application: z.string().exactOptional(),
    out: person,
    in: person.exactOptional(),
    reason: freeText(),
  }),
  concerns: ({ application }) => application,
  decide: ({ state, params }, { reason, ...replacement }) => {
    const articles = cited(params.panel)
    const { panel: id, application, out, in: comes } = replacement
    const panel = under(state.panels, id)
    if (!panel) return refuse('UnknownPanel', articles, { panel: id, known: Object.keys(state.panels) })
    if (application !== undefined && !panel.applications.includes(application))
      return refuse('NoPanelYet', articles, { application })
    const { members } = (application === undefined ? panel : sittingFor(state.panels, application)) ?? panel
    if (!members.includes(out))
      return refuse('NotAMember', articles, { person: out, panel: id, members: [...members] })
    if (comes !== undefined && members.includes(comes))
      return refuse('AlreadyAMember', articles, { person: comes, panel: id })
    const cases = application === undefined ? panel.applications : [application]
    if (comes !== undefined && cases.includes(comes))
      return refuse('OwnCase', articles, { panel: id, members: [comes] })
    const after = replaceMember(state.panels, replacement satisfies Replacement)
    const smallest = Math.min(
      ...panel.applications.map((each) => sittingFor(after, each)?.members.length ?? 0),
    )
    const { atLeast } = params.panel
    if (smallest < atLeast)
      return refuse('PanelTooSmall', articles, { panel: id, members: smallest, atLeast })
    return ok({ entries: [{ type: 'AssessorReplaced', data: { ...replacement, reason } }] })
  },
})
