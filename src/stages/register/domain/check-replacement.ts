import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import type { Result } from '../../../core/basics/result.ts'
import type { ContractEntries } from '../../../core/contract/entries.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { checkNumber, registerNumber } from './enter.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

const registered = z.strictObject({
  application: z.string(),
  award: z.string(),
  number: registerNumber,
  approvedOn: isoDate,
  validUntil: isoDate.exactOptional(),
})

/** 更正编号 Another number for the same honour, and one that is free; its dates follow from the award and are not corrected here. */
export function checkReplacement(
  { data }: Entry,
  replacement: JsonObject,
  { view, step }: Premises<Params, State>,
): Result<true, Refusal> {
  const { application, award, number, approvedOn, validUntil } = data as ContractEntries['HonourRegistered']
  const read = registered.safeParse(replacement)
  const isSame =
    read.success &&
    read.data.application === application &&
    read.data.award === award &&
    read.data.approvedOn === approvedOn &&
    read.data.validUntil === validUntil
  return isSame
    ? checkNumber({ view, step }, application, read.data.number)
    : refuse('NumberReplacementUnfit', [step.article], { application, number })
}
