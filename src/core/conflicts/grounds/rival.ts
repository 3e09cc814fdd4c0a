import { type Basis, type FindGround, NOTHING } from '../basis.ts'
import { isSameFirm } from '../conflict-facts.ts'

/** 竞争关系 The assessor's firm is a declared rival of the applicant, or of the same sub-sector where the setting says that this is enough. */
export const findRival: FindGround = (assessor, subject, facts, { rival }) => {
  const { subSector } = assessor
  const isSameSector = rival.sameSubSector && subSector !== undefined && subSector === subject.subSector
  const bySector: readonly Basis[] = isSameSector ? [{ subSector }] : NOTHING
  if (facts.rivals.length === 0) return bySector
  const own = [...assessor.employers, ...assessor.executiveOf]
  const declared = facts.rivals
    .flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    )
    .filter(
      ([mine, theirs]) =>
        own.some((firm) => isSameFirm(facts, firm, mine)) &&
        subject.firms.some((firm) => isSameFirm(facts, firm, theirs)),
    )
  return [...declared.map(([firm, caseFirm]) => ({ firm, caseFirm })), ...bySector]
}
