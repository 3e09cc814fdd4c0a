import { z } from 'zod'
import { applicationId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { honourWon, recordList, sanction } from '../../../core/conditions/facts-honours.ts'
import { layOver } from '../../../core/history/lay-over.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { factsOf } from './facts.ts'
import { onFile } from './on-file.ts'
import { refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import type { Entries, State } from './state.ts'
import { windowOf } from './window.ts'

/** From what the records were taken: the log that the authority keeps (its size and root, as a checkpoint has them), or documents. */
const source = z.union([
  z.strictObject({ office: z.strictObject({ entries: z.int().positive(), root: sha256Hex }) }),
  z.strictObject({ documents: z.array(z.string().trim().min(1)).min(1) }),
])

const input = z.strictObject({
  application: applicationId,
  /** A list left out says that nobody knows; `incomplete` names the lists that have more than nobody knows of. */
  honours: z.array(honourWon).exactOptional(),
  sanctions: z.array(sanction).exactOptional(),
  awardFraud: z.array(z.strictObject({ on: isoDate })).default([]),
  incomplete: z.array(recordList).default([]),
  source,
})
type Input = z.infer<typeof input>

/** A list of which nobody knows anything is no complete one. */
const incompleteIn = ({ honours, sanctions, incomplete }: Input) =>
  recordList.options.filter(
    (list) => incomplete.includes(list) || (list === 'honours' ? honours : sanctions) === undefined,
  )

const daysIn = ({ honours = [], sanctions = [], awardFraud }: Input) => [
  ...honours.flatMap(({ approvedOn, revokedOn = approvedOn }) => [approvedOn, revokedOn]),
  ...sanctions.map(({ decidedOn }) => decidedOn),
  ...awardFraud.map(({ on }) => on),
]

/**
 * 核对历史记录 Lays the authority's own records of earlier awards and sanctions over what the applicant stated, until eligibility is decided.
 * The records prevail; where they contradict the applicant is told to people. May be done again when the records were amended.
 */
export const layHistory = actOf<Params, State>()({
  by: ['secretariat'],
  alsoWhenConcluded: true,
  input,
  concerns: ({ application }) => application,
  decide: ({ params, view, edition, on }, given) => {
    const { application, honours, sanctions, awardFraud } = given
    const cited = [edition.repeatWin.article]
    const found = onFile(view, application, params.article)
    if (!found.ok) return found
    if (under(view.findings, application)) return refuse('HistoryTooLate', cited, { application })
    const later = daysIn(given).find((day) => day > on)
    if (later !== undefined) return refuse('HistoryInFuture', cited, { application, day: later, on })
    const window = windowOf(params, view)
    if (!window.ok) return window
    const { name, code, kind } = found.value
    const incomplete = incompleteIn(given)
    const recorded = {
      ...(honours === undefined ? {} : { honours }),
      ...(sanctions === undefined ? {} : { sanctions }),
    }
    const laid = layOver(found.value.facts, { ...recorded, awardFraud, incomplete }, edition)
    const keepsCode = (found.value.facts['applicant'] as { code?: string } | undefined)?.code ?? null
    const facts = factsOf(laid.facts, { name, code: keepsCode, kind }, edition, window.value.lastDay)
    if (!facts.ok) return facts
    const data: Entries['HistoryLaid'] = {
      application,
      ...recorded,
      awardFraud,
      incomplete,
      source: given.source,
      differs: [...laid.differs],
    }
    return ok({
      entries: [
        { type: 'HistoryLaid', application, data },
        contract('ApplicationEntered', { application, name, code, kind, facts: facts.value }),
      ],
    })
  },
})
