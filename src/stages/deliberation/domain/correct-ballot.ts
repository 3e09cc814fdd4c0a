import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { choice } from '../../../parts/ballot/domain.ts'
import { refuse } from './refusals.ts'
import type { Entries } from './state.ts'

const recorded = z.strictObject({
  application: z.string(),
  award: z.string(),
  member: z.string(),
  choice,
})

/** 更正投票 A ballot that was entered wrongly stays the ballot of the same member on the same candidate. */
export function checkReplacement({ data }: Entry, replacement: JsonObject): Result<true, Refusal> {
  const { application, award, member } = data as Entries['BallotCast']
  const read = recorded.safeParse(replacement)
  const isSame =
    read.success &&
    read.data.application === application &&
    read.data.award === award &&
    read.data.member === member
  return isSame ? ok(true) : refuse('BallotReplacementUnfit', [], { member, application })
}
