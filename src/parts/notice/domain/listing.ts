import type { ContractView } from '../../../core/contract/view.ts'

/** 名单 A name on a public list, with its award; nothing else of the applicant is shown. */
export type Listed = { name: string; award?: string }

/** Whom the list names, by application, in the order of the awards. */
export function namedIn(
  names: 'candidates' | 'winners' | undefined,
  view: ContractView,
  cohort: readonly string[],
) {
  if (names === 'winners') return view.honours.filter(({ application }) => cohort.includes(application))
  if (names === undefined) return []
  const awardOf = Object.fromEntries(
    Object.entries(view.candidates?.candidates ?? {}).flatMap(([award, applications]) =>
      applications.map((application) => [application, award] as const),
    ),
  )
  return cohort.map((application) => ({ application, award: awardOf[application] }))
}

/** What the public reads of them. */
export const listedOf = (
  named: readonly { application: string; award?: string | undefined }[],
  view: ContractView,
): Listed[] =>
  named.map(({ application, award }) => ({
    name: view.applications[application]?.name ?? application,
    ...(award === undefined ? {} : { award }),
  }))
