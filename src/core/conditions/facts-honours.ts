import { z } from 'zod'
import { slug } from '../regulation/schema/source.ts'
import { day, named } from './facts-applicant.ts'

/** 获奖记录 An award received before; the approval document's date counts. One that was revoked is held no more. */
export const honourWon = z.strictObject({
  award: slug,
  approvedOn: day('批准文件日期', 'date of the approval document'),
  revokedOn: day('撤销日期', 'the day on which it was revoked').exactOptional(),
})

/** 处理记录 An earlier revocation, or fraud found before any award. `viaPredecessor`: it hit a body that this one succeeded. */
export const sanction = z.strictObject({
  act: z.enum(['revocation', 'fraudFinding']),
  ground: z.enum(['fraud', 'incident', 'other']),
  decidedOn: day('决定日期', 'date of the decision'),
  viaPredecessor: z.boolean().exactOptional(),
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
}
