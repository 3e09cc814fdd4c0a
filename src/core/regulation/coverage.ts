import { conditionKinds } from '../conditions/registry.generated.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { type Citing, citationsIn } from './lint/cited-articles.ts'

/** What becomes of a clause: how the platform honours it. Earlier ones weigh more. */
export const EFFECTS = ['computed', 'enforced', 'judged', 'recorded', 'shown', 'prose'] as const
export type ClauseEffect = (typeof EFFECTS)[number]

export type Claim = { readonly effect: ClauseEffect; readonly path: string }
export type ClauseCoverage = {
  readonly article: string
  readonly effects: readonly ClauseEffect[]
  readonly claims: readonly Claim[]
}

/** The effect that a part of the data has by its nature; a more exact answer overrides it below. */
const BY_PART: Readonly<Record<string, ClauseEffect>> = {
  document: 'shown',
  authority: 'shown',
  effect: 'enforced',
  legalBasis: 'shown',
  supersedes: 'shown',
  scope: 'shown',
  honour: 'shown',
  cadence: 'shown',
  applicants: 'enforced',
  fee: 'shown',
  bodies: 'shown',
  awards: 'computed',
  otherAwards: 'computed',
  quotas: 'enforced',
  vacancy: 'enforced',
  honours: 'recorded',
  prizes: 'computed',
  repeatWin: 'computed',
  backfill: 'shown',
  sequence: 'enforced',
  referenceDay: 'computed',
  steps: 'enforced',
  standards: 'computed',
  standardUpgrade: 'enforced',
  provisions: 'shown',
  duties: 'enforced',
  titleUses: 'enforced',
  prizeUse: 'enforced',
  reviewCostUse: 'enforced',
  revocations: 'enforced',
  experts: 'enforced',
  complaints: 'enforced',
  openPoints: 'enforced',
  adaptable: 'recorded',
}

function effectOf(edition: Edition, { path, value }: Citing): ClauseEffect {
  const [part, index] = path
  if (part === 'criteria') {
    const kind = edition.criteria[Number(index)]?.kind ?? ''
    return conditionKinds[kind as keyof typeof conditionKinds]?.name === 'qualitative' ? 'judged' : 'computed'
  }
  if (part === 'bodies' && ((value as { steps?: readonly string[] }).steps?.length ?? 0) > 0)
    return 'enforced'
  if (part === 'provisions' && (value as { effect?: string }).effect === 'acknowledged') return 'recorded'
  if (part === 'steps' && path.includes('weights')) return 'computed'
  if (part === 'steps' && path.includes('cut')) return 'computed'
  return BY_PART[String(part)] ?? 'shown'
}

/** Whether a citation speaks of the unit: of the very unit, or of the whole article or item that it is a part of. */
const speaksOf = (cited: string, unit: string) => cited === unit || unit.startsWith(`${cited}p`)

/** 条款落实情况 For every unit of the text, what the data makes of it. */
export function coverageOf(edition: Edition): ClauseCoverage[] {
  const citing = citationsIn(edition)
  return edition.articles.map(({ id, prose }) => {
    const claims = citing
      .filter(({ article }) => speaksOf(article, id))
      .map((citation): Claim => ({ effect: effectOf(edition, citation), path: citation.path.join('.') }))
    const all = prose ? [...claims, { effect: 'prose' as const, path: 'articles' }] : claims
    return {
      article: id,
      effects: EFFECTS.filter((effect) => all.some((claim) => claim.effect === effect)),
      claims: all,
    }
  })
}

/** A clause that nothing claims and no reason explains is a flaw; so is a reason for a clause that is claimed. */
export function lintClaims(edition: Edition): Flaw[] {
  return coverageOf(edition).flatMap(({ article, effects, claims }, index): Flaw[] => {
    if (effects.length === 0) {
      return [
        {
          path: ['articles', index],
          article,
          problem: {
            zh: '该条款没有任何数据落实，也没有说明理由',
            en: 'nothing in the data rests on this clause, and no reason is given',
          },
          mend: {
            zh: '请在相应文件中引用该条款，或写明 prose 理由。',
            en: 'Cite it where it is carried out, or give a reason under prose.',
          },
        },
      ]
    }
    if (effects.includes('prose') && claims.length > 1) {
      return [
        {
          path: ['articles', index, 'prose'],
          article,
          problem: {
            zh: '该条款已有数据落实，却仍标为说明性条文',
            en: 'the clause is carried out, yet marked as prose',
          },
          mend: { zh: '请删去 prose。', en: 'Remove prose.' },
        },
      ]
    }
    return []
  })
}
