import type { ConflictAssessor, DeclaredInterest } from '../../../core/conflicts/conflict-facts.ts'
import type { Assessor, State } from './state.ts'

/** 利害关系事实 An assessor as conflicts are computed from: who is drawable may still be barred from a case. Firms stand by code and by name. */
export function conflictAssessorOf({ facts }: Pick<Assessor, 'facts'>): ConflictAssessor {
  const { assessor, employer, adviserOf, regions, source } = facts
  const employers = [...(employer.code === undefined ? [] : [employer.code]), employer.name]
  return {
    id: assessor,
    employers,
    executiveOf: source.kind === 'executiveOfWinner' ? employers : [],
    formerEmployers: [],
    advised: adviserOf.map((firm) => ({ firm, until: null })),
    kinAt: [],
    regions,
  }
}

/** 已申明的利害关系 What was declared of all assessors, each about a firm wherever it applies. */
export const declaredInterestsOf = ({ assessors }: Pick<State, 'assessors'>): DeclaredInterest[] =>
  Object.entries(assessors).flatMap(([assessor, { interests }]) =>
    interests.map(({ ground, firm }) => ({ assessor, ground, about: { firm } })),
  )
