import type { ContractView } from '../contract/view.ts'
import { factAt } from '../conditions/facts.ts'
import type { Award } from '../regulation/schema/awards.ts'

/** Why an applicant may not stand for an award, whatever the score: the kind, the sector, or a condition of the award's own. */
export type Bar = 'otherKind' | 'otherSector' | 'sectorUnknown' | 'closed'

/** By application, then by award. */
export type Barred = ReadonlyMap<string, Readonly<Record<string, Bar>>>

/** What decides for which awards an applicant may stand. A kind or sector that nobody stated is undefined. */
export type Profile = {
  readonly kind?: string | undefined
  readonly sector?: string | undefined
  readonly closedAwards?: readonly string[] | undefined
}
export type Profiles = ReadonlyMap<string, Profile>

export function barOf(award: Award, { kind, sector, closedAwards = [] }: Profile): Bar | undefined {
  if (kind !== undefined && award.applicantKinds?.every((each) => each !== kind)) return 'otherKind'
  if (award.sectors && sector === undefined) return 'sectorUnknown'
  if (award.sectors?.every((each) => each !== sector)) return 'otherSector'
  return closedAwards.includes(award.id) ? 'closed' : undefined
}

export const barredFrom = (awards: readonly Award[], profiles: Profiles): Barred =>
  new Map(
    [...profiles].map(([application, profile]) => [
      application,
      Object.fromEntries(
        awards.flatMap((award) => {
          const bar = barOf(award, profile)
          return bar ? [[award.id, bar] as const] : []
        }),
      ),
    ]),
  )

/** What the applications and the findings on them say. */
export const profilesIn = (
  { applications, findings }: Pick<ContractView, 'applications' | 'findings'>,
  of: readonly string[],
): Profiles =>
  new Map(
    of.map((application) => {
      const own = applications[application]
      const sector = own && factAt(own.facts, 'applicant.sector')
      return [
        application,
        {
          kind: own?.kind,
          sector: typeof sector === 'string' ? sector : undefined,
          closedAwards: findings[application]?.closedAwards,
        },
      ]
    }),
  )
