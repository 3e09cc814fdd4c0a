import type { Award } from '../regulation/schema/awards.ts'
import { factAt, type Facts } from './facts.ts'

/** What a condition has to know of an award: its name, and who may hold it. */
export type AwardScope = Pick<Award, 'id' | 'name' | 'applicantKinds' | 'sectors'>

/** A fact that is not stated does not keep anybody from an award. */
const admits = (wanted: readonly unknown[] | undefined, stated: unknown): boolean =>
  wanted === undefined || stated === undefined || wanted.includes(stated)

/** 可参评奖项 The awards that are open to such an applicant, by its kind and sector. */
export const awardsFor = <A extends AwardScope>(awards: readonly A[], facts: Facts): readonly A[] =>
  awards.filter(
    ({ applicantKinds, sectors }) =>
      admits(applicantKinds, factAt(facts, 'applicant.kind')) &&
      admits(sectors, factAt(facts, 'applicant.sector')),
  )

/** The awards of these ids with their names; an award that is not known is called by its id. */
export const namedAwards = (ids: readonly string[], awards: readonly AwardScope[]): NamedAward[] =>
  ids.map((id) => ({ id, name: awards.find((award) => award.id === id)?.name ?? { zh: id, en: id } }))

export type NamedAward = Pick<Award, 'id' | 'name'>
