import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { isHeld } from '../../../core/contract/view.ts'
import { actOf } from '../../../core/process/stage.ts'
import {
  checkEarlier,
  honoursOf,
  payableFrom,
  prizeOf,
  sharersOf,
  underCeiling,
} from '../../../parts/prize/domain/index.ts'
import { namesUnder, unapprovedOf } from './approved.ts'
import type { Winner } from './entries.ts'
import { honourConferred } from './honour-conferred.ts'
import { refuse, ROOM } from './refusals.ts'
import { checkStatements, statement } from './statement.ts'
import type { State } from './state.ts'

/**
 * 表彰 Confers on every approved name of the round what the edition gives: honour, and money by whether it is a first win. A name with a
 * pending objection waits for a later round.
 */
export const conferAll = actOf<object, State>()({
  by: ['step'],
  input: z.strictObject({ document: z.string().min(1), firstWins: z.array(statement) }),
  decide: (context, { document, firstWins }) => {
    const { edition, view, step, on } = context
    const cited = [step.article]
    const { named, struck } = namesUnder(context)
    const free = named.filter((application) => !isHeld(view, application))
    const isNobody = free.length === 0 && (named.length > 0 || struck.length === 0)
    if (isNobody) return refuse('NobodyToConfer', cited, { held: named })
    const unapproved = unapprovedOf(context, free)
    if (unapproved.length > 0) return refuse('NotYetApproved', cited, { applications: unapproved })
    const checked = checkStatements({ ...context, cohort: named }, free, firstWins)
    if (!checked.ok) return checked
    const listed = view.candidates?.candidates ?? {}
    const order = [...edition.awards]
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ id: award }) => (listed[award] ?? []).map((application) => ({ application, award })))
      .filter(({ application }) => free.includes(application))
    const unlisted = free.filter((id) => order.every(({ application }) => application !== id))
    if (unlisted.length > 0) return refuse('AwardUnknown', cited, { applications: unlisted })
    const sharingIn = (award: string) => ({ winners: sharersOf(view, award), taken: context.state.taken })
    const asked: Winner[] = []
    for (const { application, award } of order) {
      const own = firstWins.find((each) => each.application === application)
      if (!own) continue
      const agreed = checkEarlier(ROOM, edition, view, award, own)
      if (!agreed.ok) return agreed
      const honours = honoursOf(edition, award, own.firstWin)
      asked.push({ ...own, award, ...honours, prize: prizeOf(edition, { ...own, award }, sharingIn(award)) })
    }
    const paidBefore = view.honours.reduce((sum, { prizeFen }) => sum + prizeFen, 0)
    const { prizes, ...ceiling } = underCeiling(
      edition,
      asked.map(({ prize }) => prize),
      paidBefore,
    )
    const winners = asked.map((winner, index) => ({ ...winner, prize: prizes[index] ?? winner.prize }))
    const totalFen = prizes.reduce((sum, { fen }) => sum + fen, 0)
    const window = payableFrom(edition, on)
    const payable = totalFen > 0 ? window : null
    const without = struck.length > 0 ? { struck } : {}
    const data = { document, winners, totalFen, ...ceiling, ...(payable ? { payable } : {}), ...without }
    return ok({
      entries: [
        { type: 'ConferralRecorded', data },
        ...winners.map((winner) => honourConferred(edition, winner, sharingIn(winner.award), window)),
      ],
      conclude: {
        passed: free,
        held: named.filter((application) => !free.includes(application)),
        out: struck,
      },
    })
  },
})
