import { z } from 'zod'
import { personName } from '../../core/record/sealing/marks.ts'
import { isAbove, multiply, ONE, ZERO } from '../../core/number/arithmetic.ts'
import { type Exact, exact, integer } from '../../core/number/exact.ts'
import { toCount } from '../../core/number/rounding.ts'

/** 比例 More than nothing and at most the whole: `1/2`, `2/3`, `1`. */
export const share = exact.refine((number) => isAbove(number, ZERO) && !isAbove(number, ONE), {
  error: 'a share is more than 0 and at most 1',
})

/** 成员 A member of a body: a person, an office-holder or a unit. */
export const member = z.strictObject({ id: z.string().min(1), name: personName().exactOptional() })
export type Member = z.infer<typeof member>

/** 出席 Who belongs to a body and who of them is there. */
export type Attendance = { readonly roster: readonly Member[]; readonly present: readonly string[] }

export const QUORUM = 'quorum/1'

/** 法定人数 Both numbers, the base and who is present, as they are printed; the recused count in neither. */
export type Quorum = {
  readonly algorithm: typeof QUORUM
  readonly share: Exact
  readonly roster: number
  readonly recused: number
  readonly base: number
  readonly present: number
  readonly needed: number
  readonly reached: boolean
}

/** Who among those present may take part, given who is recused. */
export const takingPart = ({ present }: Attendance, recused: readonly string[]): string[] =>
  present.filter((id) => !recused.includes(id))

/** Whether enough members take part: at least `share` of the roster, the recused left out of it; never fewer than one. */
export function quorumOf(attendance: Attendance, recused: readonly string[], share: Exact): Quorum {
  const roster = attendance.roster.length
  const base = attendance.roster.filter(({ id }) => !recused.includes(id)).length
  const present = takingPart(attendance, recused).length
  const needed = Math.max(1, toCount(multiply(share, integer(base)), 'ceil'))
  return {
    algorithm: QUORUM,
    share,
    roster,
    recused: roster - base,
    base,
    present,
    needed,
    reached: present >= needed,
  }
}
