import { z } from 'zod'
import { slug } from '../regulation/schema/source.ts'
import { day, named } from './facts-applicant.ts'

/** 证明程度 Whether papers prove a record, or somebody only stated it; what does not say counts as it stands. Only people find on a stated one. */
export const standing = z.enum(['proved', 'stated'])

/**
 * 获奖记录 An award received before; the approval document's date counts. One that was revoked is held no more. `viaPredecessor`: a body
 * that this one succeeded won it.
 */
export const honourWon = z.strictObject({
  award: slug,
  approvedOn: day('批准文件日期', 'date of the approval document'),
  revokedOn: day('撤销日期', 'the day on which it was revoked').exactOptional(),
  viaPredecessor: z.boolean().exactOptional(),
  standing: standing.exactOptional(),
})
export type HonourWon = z.infer<typeof honourWon>

/** 记录名称 The lists of which one can be known to be incomplete. */
export const recordList = z.enum(['honours', 'sanctions'])
export type RecordList = z.infer<typeof recordList>

/** 处理记录 An earlier revocation, or fraud found before any award. `viaPredecessor`: it hit a body that this one succeeded. */
export const sanction = z.strictObject({
  act: z.enum(['revocation', 'fraudFinding']),
  ground: z.enum(['fraud', 'incident', 'other']),
  decidedOn: day('决定日期', 'date of the decision'),
  viaPredecessor: z.boolean().exactOptional(),
  standing: standing.exactOptional(),
})
export type Sanction = z.infer<typeof sanction>

export const honourFacts = {
  'records.honours': named(
    z.array(honourWon),
    '以往获奖情况（没有的填空列表）',
    'earlier awards (an empty list if none)',
  ),
  'records.sanctions': named(
    z.array(sanction),
    '以往被撤销奖励、认定弄虚作假情况（没有的填空列表）',
    'earlier revocations and findings of fraud (an empty list if none)',
  ),
  'records.incomplete': named(
    z.array(recordList),
    '尚不能确认齐全的记录（列出的有，未列出的不等于没有）',
    'lists that nobody declared complete: what they name there was, beyond them nobody knows',
  ),
}
