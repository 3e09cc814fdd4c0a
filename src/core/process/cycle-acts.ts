import { z } from 'zod'
import type { Json, JsonObject } from '../basics/json.ts'
import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { adaptCriteria } from '../conditions/adaptation.ts'
import { criterion } from '../conditions/criterion.ts'
import type { ContractEntries } from '../contract/entries.ts'
import { answer, answerFits } from '../regulation/schema/open-points.ts'
import { statusOn } from '../regulation/effect.ts'
import { endOfDay } from '../time/instant.ts'
import { isoDate } from '../time/iso-date.ts'
import { actingParty, type Command } from './command.ts'
import { checkStandard } from './check-standard.ts'
import type { CycleDraft } from './cycle-draft.ts'
import { findOpenPoint } from './parameters.ts'
import { refuse } from './refusals.ts'
import { reopening } from './reopening.ts'
import type { Role } from './stage.ts'
import { type CycleState, kindOf, stepRecord, type World } from './state.ts'

type CycleAct<I> = {
  readonly by: readonly Role[]
  readonly input: z.ZodType<I>
  readonly decide: (
    world: World,
    state: CycleState,
    command: Command,
    input: I,
  ) => Result<readonly CycleDraft[], Refusal>
}

const cycleAct = <I>(act: CycleAct<I>): CycleAct<I> => act

/** 启动 Opens a cycle: only under a regulation in force, unless it is a rehearsal. Pins all that it runs on. */
const openCycle = cycleAct({
  by: ['secretariat'],
  input: z.strictObject({
    cycle: z.string().min(1),
    year: z.int(),
    rehearsal: z.boolean(),
    standard: z.string(),
  }),
  decide: (world, state, command, input) => {
    if (state.opened) return refuse('CycleAlreadyOpen', [], { cycle: state.opened.cycle })
    const { edition } = world
    const status = statusOn(edition, command.occurredOn)
    const cited = [edition.effect.article]
    if (!input.rehearsal) {
      if (status === 'draft') return refuse('EditionIsDraft', ['preamble'], { edition: edition.id })
      if (status === 'incomplete') return refuse('EditionIsIncomplete', cited, { edition: edition.id })
      const { from, to } = { from: '', to: '', ...(edition.effect.mode === 'fixed' ? edition.effect : {}) }
      const facts = { edition: edition.id, on: command.occurredOn }
      if (status === 'expired') return refuse('EditionHasExpired', cited, { ...facts, to: to ?? '' })
      if (status === 'pending') return refuse('EditionNotYetInForce', cited, { ...facts, from })
    }
    const standard = checkStandard(world, input.standard)
    if (!standard.ok) return standard
    return ok([
      {
        draft: {
          type: 'CycleOpened',
          data: { ...input, authority: edition.authority.id, edition: edition.id, pins: world.pins },
        },
      },
    ])
  },
})

/** 决定待定事项 Lawful only before the step that it must precede has opened. */
const decideParameter = cycleAct({
  by: ['secretariat', 'committee', 'approver'],
  input: z.strictObject({ parameter: z.string(), value: answer, document: z.string().min(1) }),
  decide: ({ edition }, state, command, { parameter, value, document }) => {
    const point = findOpenPoint(edition, parameter)
    if (!point)
      return refuse('UnknownParameter', [], { parameter, known: edition.openPoints.map((p) => p.id) })
    const by = actingParty(command)
    if (by.role !== point.decidedBy) {
      return refuse('NotYourAct', [point.article], {
        step: command.step,
        act: command.act,
        role: by.role,
        roles: [point.decidedBy],
      })
    }
    if (!answerFits(point.answer, value))
      return refuse('ParameterUnfit', [point.article], { parameter, value: JSON.stringify(value) })
    if (stepRecord(state, point.decideBefore).status !== 'waiting') {
      return refuse('ParameterTooLate', [point.article], { parameter, step: point.decideBefore })
    }
    return ok([{ draft: { type: 'ParameterDecided', data: { parameter, value, by: by.id, document } } }])
  },
})

/** 更正 Replaces what an entry said, beside it; a concluded step opens again and what was computed from it waits anew. */
const correctEntry = cycleAct({
  by: ['secretariat'],
  input: z.strictObject({
    stream: z.string(),
    version: z.int().positive(),
    replacement: z.record(z.string(), z.unknown()),
    reason: z.string().min(1),
  }),
  decide: (world, state, _command, { stream, version, replacement, reason }) => {
    const target = state.log.find(({ entry }) => entry.stream === stream && entry.version === version)?.entry
    if (!target) return refuse('EntryNotFound', [], { stream, version })
    const { step } = target
    if (step === undefined || !kindOf(world, step).correctable.includes(target.type)) {
      return refuse('EntryNotCorrectable', [], { stream, version, type: target.type })
    }
    const standard = world.standards[state.opened?.standard ?? '']
    const fits =
      standard && kindOf(world, step).checkReplacement?.(target, replacement as JsonObject, standard)
    if (fits && !fits.ok) return fits
    const data = {
      stream,
      version,
      type: target.type,
      before: target.data,
      replacement: replacement as JsonObject,
      reason,
    }
    const correction: CycleDraft = { draft: { type: 'EntryCorrected', data } }
    if (stepRecord(state, step).status !== 'concluded') return ok([correction])
    return ok([correction, reopening(world, state, step, reason)])
  },
})

/** 延期 Moves the last day of a posted period, never to an earlier day. */
const extendPeriod = cycleAct({
  by: ['secretariat', 'committee'],
  input: z.strictObject({ step: z.string(), lastDay: isoDate, reason: z.string().min(1) }),
  decide: (_world, state, _command, { step, lastDay, reason }) => {
    const notice: ContractEntries['NoticePosted'] | undefined = state.view.notices[step]
    if (notice?.lastDay === undefined) return refuse('NoPeriodToExtend', [], { step })
    if (lastDay <= notice.lastDay)
      return refuse('PeriodNotShortened', [], { step, lastDay: notice.lastDay, asked: lastDay })
    const extended = { ...notice, lastDay, endsAt: endOfDay(lastDay) }
    return ok([
      { draft: { type: 'PeriodExtended', data: { step, from: notice.lastDay, to: lastDay, reason } } },
      { draft: { type: 'NoticePosted', data: extended as unknown as JsonObject }, step },
    ])
  },
})

/** 调整申报条件 What the body that may adapt the conditions decided, before the act that it has to precede. */
const adaptConditions = cycleAct({
  by: ['secretariat', 'committee', 'approver'],
  input: z.strictObject({ document: z.string().min(1), drop: z.array(z.string()), put: z.array(criterion) }),
  decide: ({ edition }, state, command, { document, drop, put }) => {
    const now = { ...edition, criteria: state.criteria ?? edition.criteria }
    const noticeOn = state.view.notices[edition.adaptable?.before ?? '']?.postedOn
    const by = actingParty(command).role
    const adapted = adaptCriteria(
      now,
      { by, decidedOn: command.occurredOn, document, drop, put: put },
      noticeOn,
    )
    if (!adapted.ok) return adapted
    const criteria = adapted.value as unknown as Json
    return ok([{ draft: { type: 'ConditionsAdapted', data: { by, document, drop, criteria } } }])
  },
})

export const cycleActs: Readonly<Record<string, CycleAct<never>>> = {
  openCycle,
  decideParameter,
  correctEntry,
  extendPeriod,
  adaptConditions,
} as unknown as Readonly<Record<string, CycleAct<never>>>
