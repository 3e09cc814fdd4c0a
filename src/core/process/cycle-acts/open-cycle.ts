import { z } from 'zod'
import { ok } from '../../basics/result.ts'
import { statusOn } from '../../regulation/effect.ts'
import { checkStandards } from '../check-standards.ts'
import { refuse } from '../refusals.ts'
import { cycleAct } from './cycle-act.ts'

/**
 * 启动 Opens a cycle: only under a regulation in force, unless it is a rehearsal. Pins all that it runs on. What an authority keeps beside
 * its cycles is opened the same way, and outlives the text.
 */
export const openCycle = cycleAct({
  by: ['secretariat'],
  input: z.strictObject({
    cycle: z.string().min(1),
    year: z.int(),
    rehearsal: z.boolean(),
    standard: z.string(),
    personStandard: z.string().exactOptional(),
  }),
  decide: (world, state, command, input) => {
    if (state.opened) return refuse('CycleAlreadyOpen', [], { cycle: state.opened.cycle })
    const { edition } = world
    const status = statusOn(edition, command.occurredOn)
    const cited = [edition.effect.article]
    const isStanding = edition.steps.every(({ standing }) => standing)
    if (!input.rehearsal) {
      if (status === 'draft') return refuse('EditionIsDraft', ['preamble'], { edition: edition.id })
      if (status === 'incomplete') return refuse('EditionIsIncomplete', cited, { edition: edition.id })
      const { from, to } = { from: '', to: '', ...(edition.effect.mode === 'fixed' ? edition.effect : {}) }
      const facts = { edition: edition.id, on: command.occurredOn }
      if (status === 'expired' && !isStanding)
        return refuse('EditionHasExpired', cited, { ...facts, to: to ?? '' })
      if (status === 'pending') return refuse('EditionNotYetInForce', cited, { ...facts, from })
    }
    const standards = checkStandards(world, input)
    if (!standards.ok) return standards
    return ok([
      {
        draft: {
          type: 'CycleOpened',
          data: {
            ...input,
            authority: edition.authority.id,
            edition: edition.id,
            pins: world.pins,
            ...(isStanding ? { standing: true } : {}),
          },
        },
      },
    ])
  },
})
