import {
  type ConflictAssessor,
  type ConflictCase,
  type ConflictFacts,
  type DeclaredInterest,
  isSameFirm,
} from './conflict-facts.ts'
import { FIND } from './find-grounds.ts'
import { type ConflictSettings, type Ground, GROUNDS } from './ground.ts'
import type { Basis } from './basis.ts'

/** 利害关系 A conflict between an assessor and a case: on which ground, who says so, what it rests on, whether it bars. */
export type Conflict = {
  readonly ground: Ground
  readonly bars: boolean
} & (
  | { readonly source: 'computed'; readonly restsOn: Basis }
  | { readonly source: 'declared'; readonly restsOn: DeclaredInterest }
)

const NONE: readonly Conflict[] = []

/**
 * Every conflict between an assessor and a case, in the order of `GROUNDS`, declared ones before computed ones.
 *
 * This room is read by assignment, by the draw and by hints before recusal, and knows none of them. It computes from what is known and
 * therefore cannot show that there is no conflict; `bars` follows the settings alone. Whom a regulation lets judge in spite of a
 * conflict is decided by people, by setting a ground to `shown`. Codes of parents and branches count as the same firm on both sides
 * (`same-firm.ts`); days are counted in calendar years with both ends included (Civil Code 202, 203, 1259).
 */
export function conflictsOf(
  assessor: ConflictAssessor,
  subject: ConflictCase,
  facts: ConflictFacts,
  settings: ConflictSettings,
): readonly Conflict[] {
  const declared = facts.declaredBy.get(assessor.id)?.filter(isAbout(subject, facts))
  let found: Conflict[] | undefined
  for (const ground of GROUNDS) {
    const { effect } = settings[ground]
    const bars = effect === 'bars'
    for (const restsOn of declared ?? [])
      if (restsOn.ground === ground) (found ??= []).push({ ground, bars, source: 'declared', restsOn })
    if (effect === 'off') continue
    for (const restsOn of FIND[ground]?.(assessor, subject, facts, settings) ?? [])
      (found ??= []).push({ ground, bars, source: 'computed', restsOn })
  }
  return found ?? NONE
}

const isAbout =
  (subject: ConflictCase, facts: ConflictFacts) =>
  ({ about }: DeclaredInterest) =>
    'case' in about
      ? about.case === subject.id
      : subject.firms.some((firm) => isSameFirm(facts, firm, about.firm))

/** Whether any conflict makes the pair impossible. */
export const isBarred = (conflicts: readonly Conflict[]): boolean => conflicts.some(({ bars }) => bars)
