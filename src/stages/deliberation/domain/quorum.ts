import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { type Attendance, type Quorum, quorumOf } from '../../../parts/attendance/domain.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'

/** 法定人数 The quorum of a meeting, or of one case without those recused from it; refused where it is not reached. */
export function quorumIn(
  { quorum: { share, article } }: Params,
  attendance: Attendance,
  recused: readonly string[],
  application?: string,
): Result<Quorum, Refusal> {
  const quorum = quorumOf(attendance, recused, share)
  if (quorum.reached) return ok(quorum)
  const { base, present, needed } = quorum
  const data = { base, present, needed, recused: quorum.recused }
  return refuse('QuorumNotReached', [article], application === undefined ? data : { application, ...data })
}
