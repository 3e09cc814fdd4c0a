import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { layFacts } from '../../../core/conditions/lay-facts.ts'
import { layOver } from '../../../core/history/lay-over.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { lastDayOf } from '../../../core/time/period.ts'
import { factsOf } from './facts.ts'
import { documents, statedFacts } from './handed-in.ts'
import { onFile } from './on-file.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import { pausing, resuming } from './pause.ts'
import { type Entries, hasForfeited, progressOf, replyDayOf, type State } from './state.ts'
import { checkDocuments } from './submit.ts'
import { windowOf } from './window.ts'

const act = actOf<Params, State>()

/**
 * 补正告知 Tells the applicant what is missing; once and completely where the regulation says so. Possible until eligibility is
 * decided, because that check is where gaps are found.
 */
export const requestSupplement = act({
  by: ['step'],
  alsoWhenConcluded: true,
  input: z.strictObject({ application: z.string(), items: z.array(freeText()).min(1) }),
  concerns: ({ application }) => application,
  decide: ({ params: { article, supplements }, view, state, on, calendar }, { application, items }) => {
    const cited = [supplements.article]
    const found = onFile(view, application, article)
    if (!found.ok) return found
    if (under(view.findings, application)) return refuse('EligibilityDecided', cited, { application })
    const { timesAsked, askedOn, isDeclined } = progressOf(state, application)
    if (isDeclined) return refuse('DeclinedAlready', cited, { application })
    if (supplements.oneTime && askedOn !== undefined)
      return refuse('SupplementAskedBefore', cited, { application, askedOn })
    const { replyWithin, pausesClock } = supplements
    const replyBy = replyWithin && lastDayOf(replyWithin, on, calendar, replyWithin).lastDay
    const time = timesAsked + 1
    const data: Entries['SupplementRequested'] = {
      application,
      items,
      time,
      ...(replyBy === undefined ? {} : { replyBy }),
    }
    const asked = { type: 'SupplementRequested', application, data }
    return ok({ entries: pausesClock ? [asked, pausing(application, time, replyBy)] : [asked] })
  },
})

/** 补正 Hands in what was asked for. New facts are laid over the old ones, section by section. */
export const supplement = act({
  by: ['applicant'],
  alsoWhenConcluded: true,
  input: z.strictObject({ application: z.string(), documents, facts: statedFacts.exactOptional() }),
  concerns: ({ application }) => application,
  decide: ({ params, view, state, edition, on, lastDayNow }, input) => {
    const { application } = input
    const cited = [params.supplements.article]
    const found = onFile(view, application, params.article)
    if (!found.ok) return found
    if (under(view.findings, application)) return refuse('EligibilityDecided', cited, { application })
    const progress = progressOf(state, application)
    const replyBy = replyDayOf(progress, lastDayNow)
    if (progress.outstanding.length === 0) return refuse('SupplementNotAsked', cited, { application })
    if (replyBy !== undefined && hasForfeited(replyBy, on))
      return refuse('ReplyTooLate', cited, { application, replyBy, on })
    const known = checkDocuments(params, input.documents, false)
    if (!known.ok) return known
    const data: Entries['SupplementReceived'] = {
      application,
      documents: input.documents,
      factsChanged: input.facts !== undefined,
    }
    const received = { type: 'SupplementReceived', application, data }
    const resumed = resuming(view, application, progress, on)
    if (input.facts === undefined) return ok({ entries: [received, ...resumed] })
    const window = windowOf(params, view)
    if (!window.ok) return window
    const { name, code, kind } = found.value
    const keepsCode = (found.value.facts['applicant'] as { code?: string } | undefined)?.code ?? null
    const stated = layFacts(found.value.facts, input.facts)
    // What an applicant adds does not take away what the authority's own records say.
    const { history } = progress
    const laid = history ? layOver(stated, history, edition).facts : stated
    const facts = factsOf(laid, { name, code: keepsCode, kind }, edition, window.value.lastDay)
    if (!facts.ok) return facts
    return ok({
      entries: [
        received,
        contract('ApplicationEntered', { application, name, code, kind, facts: facts.value }),
        ...resumed,
      ],
    })
  },
})
