import type { Json } from '../core/basics/json.ts'
import { factAt, type Facts } from '../core/conditions/facts.ts'
import { historyOf } from '../core/history/history-of.ts'
import type { History } from '../core/history/rows.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { ApplicantKind } from '../core/regulation/schema/head.ts'
import { castFor } from './cast.ts'
import { eligibleFacts } from './cast-facts.ts'
import { identityOf } from './cast-names.ts'
import { outOfBars } from './cast-winners.ts'
import type { Part } from './kit.ts'

/**
 * 后一届角色 The cast of a later cycle: the same seed brings the same organisations as in the earlier one. Whoever stands in the history applies
 * again with otherwise good facts and says nothing of it; the authority's records say it. The others are cast as for any cycle. Persons
 * are not known again, because every application commits to their codes anew.
 */
export function castFromHistory(
  edition: Edition,
  history: History,
  { count, seed, deadline }: { readonly count: number; readonly seed: string; readonly deadline: string },
): Part[] {
  return castFor(edition, count, seed, deadline).map((part, index) => {
    const { name, code, kind } = part
    const known = historyOf(code, history, { edition, asOf: deadline, name })
    if (kind === 'person' || known.rows.awards.length + known.rows.sanctions.length === 0) return part
    const identity = identityOf(kind as ApplicantKind, index, edition.authority.region, seed)
    const sector = factAt(part.facts as unknown as Facts, 'applicant.sector') as string | undefined
    const clean = eligibleFacts(edition, kind as ApplicantKind, identity, { index, sector, asOf: deadline })
    const { rows: _, predecessors: __, ...recorded } = known
    return {
      ...part,
      facts: outOfBars(edition, clean) as unknown as Json,
      recorded,
    }
  })
}
