import { usccFrom } from '../../src/core/codes/uscc.ts'
import type { PastAward, PastSanction } from '../../src/core/history/rows.ts'

/** The code of Jia. */
export const JIA = usccFrom('91320200MA0000001')

/** An award that Jia won in 2024, proved by its document, unless something else is said. */
export const pastAward = (over: Partial<PastAward> = {}): PastAward => ({
  code: JIA,
  name: '甲公司',
  kind: 'legalPerson',
  award: 'gold',
  year: 2024,
  approvedOn: '2024-12-20',
  standing: 'proved',
  source: { document: '批复1号' },
  ...over,
})

/** Its revocation for fraud. */
export const pastSanction = (over: Partial<PastSanction> = {}): PastSanction => ({
  code: JIA,
  name: '甲公司',
  kind: 'legalPerson',
  act: 'revocation',
  ground: 'fraud',
  decidedOn: '2025-07-01',
  standing: 'proved',
  source: { document: '决定1号' },
  ...over,
})
