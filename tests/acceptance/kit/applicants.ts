import type { Edition } from '../../../src/core/regulation/edition.ts'
import { stages } from '../../../src/stages/registry.generated.ts'
import { stageWords } from '../../../src/stages/words.generated.ts'

const kindsOf = ({ steps }: Edition) => [...new Set(steps.map(({ kind }) => kind as keyof typeof stages))]

/** `application/submit`: every act of the steps of an edition that an applicant may do, in the order of the alphabet. */
export const actsOfApplicants = (edition: Edition): string[] =>
  kindsOf(edition)
    .flatMap((kind) =>
      Object.entries(stages[kind].acts as Record<string, { by: readonly string[] }>).flatMap(
        ([name, { by }]) => (by.includes('applicant') ? [`${kind}/${name}`] : []),
      ),
    )
    .toSorted()

/** The Chinese names of the acts of an edition, of whoever they are, in which a fee is spoken of. */
export const actsOnFees = (edition: Edition): string[] =>
  kindsOf(edition).flatMap((kind) =>
    Object.values(stageWords[kind].zh.acts).filter((act) => act.includes('费')),
  )
