import { contract, type Draft } from '../../../core/process/stage.ts'
import { dependsOnHistory, type Payable, type Sharing } from '../../../parts/prize/domain/index.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { Winner } from './entries.ts'

/**
 * What all others are told of a winner. Where the money waits for a history that nobody knows, they are told from what it will be
 * reckoned.
 */
export function honourConferred(
  edition: Edition,
  { application, award, items, prize, firstWin }: Winner,
  sharing: Sharing,
  payable: Payable | null,
): Draft {
  const isPending = firstWin === 'unknown' && dependsOnHistory(edition, award)
  return contract('HonourConferred', {
    application,
    award,
    items,
    prizeFen: prize.fen,
    firstWin,
    ...(isPending ? { pending: { winners: sharing.winners, taken: { ...sharing.taken } } } : {}),
    ...(payable && (isPending || prize.fen > 0) ? { payable } : {}),
  })
}
