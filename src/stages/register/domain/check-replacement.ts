import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractEntries } from '../../../core/contract/entries.ts'
import type { Mending } from '../../../core/process/mending.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { checkNumber, registerNumber } from './enter.ts'
import { refuse } from './refusals.ts'
import type { Entries, Params, State } from './state.ts'

const registered = z.strictObject({
  application: z.string(),
  award: z.string(),
  number: registerNumber,
  approvedOn: isoDate,
  validUntil: isoDate.exactOptional(),
})

const ofPaper = z.array(z.strictObject({ item: z.string(), number: registerNumber })).min(1)
const paper = z.string().trim().min(1)

/**
 * Numbers of papers and the documents behind a change are put anew. A change that did not happen is annulled, from the last one
 * backwards, and so is a replacement that was not issued. An honour stays in the register; only its number is corrected.
 */
export const mending: Mending = {
  fields: {
    PapersNumbered: { papers: ofPaper },
    ChangeDocumented: { document: paper, evidence: paper },
    Reissued: { reason: freeText(), number: registerNumber },
  },
  annullable: {
    WinnerChanged: ['application'],
    ChangeDocumented: ['application'],
    Reissued: ['application', 'award'],
  },
}

/** The same things have numbers as before: what was handed over is not corrected here. */
function checkPapers(
  { data }: Entry,
  replacement: JsonObject,
  { step }: Premises<Params, State>,
): Result<true, Refusal> {
  const items = ({ papers }: Entries['PapersNumbered']) => papers.map(({ item }) => item)
  const before = data as Entries['PapersNumbered']
  return items(before).join() === items(replacement as Entries['PapersNumbered']).join()
    ? ok(true)
    : refuse('PapersStay', [step.article], { application: before.application, items: items(before) })
}

/** 更正编号 Another number for the same honour, and one that is free; its dates follow from the award and are not corrected here. */
export function checkReplacement(
  entry: Entry,
  replacement: JsonObject,
  premises: Premises<Params, State>,
): Result<true, Refusal> {
  if (entry.type === 'PapersNumbered') return checkPapers(entry, replacement, premises)
  if (entry.type !== 'HonourRegistered') return ok(true)
  const { view, step } = premises
  const { data } = entry
  const { application, award, number, approvedOn, validUntil } = data as ContractEntries['HonourRegistered']
  const read = registered.safeParse(replacement)
  const isSame =
    read.success &&
    read.data.application === application &&
    read.data.award === award &&
    read.data.approvedOn === approvedOn &&
    read.data.validUntil === validUntil
  return isSame
    ? checkNumber({ view, step }, { application, award }, read.data.number)
    : refuse('NumberReplacementUnfit', [step.article], { application, number })
}
