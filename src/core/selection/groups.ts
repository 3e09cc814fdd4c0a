import type { Edition } from '../regulation/edition.ts'
import type { Award } from '../regulation/schema/awards.ts'
import type { ApplicantKind } from '../regulation/schema/head.ts'

/** 排名组 Kinds of applicants that stand in one ranking, and the awards for which they compete there. */
export type Group = { readonly kinds: readonly ApplicantKind[]; readonly awards: readonly string[] }

type Grouped = Pick<Edition, 'applicants' | 'awards' | 'standards'>

/** The kinds of applicants that may hold an award. */
export const kindsOf = (
  { applicants }: Pick<Edition, 'applicants'>,
  award: Award,
): readonly ApplicantKind[] => award.applicantKinds ?? applicants.kinds

/** Whether scores of the two can be compared: organisations have one standard, persons another unless one is made for both. */
const shareStandard = ({ standards }: Grouped, a: ApplicantKind, b: ApplicantKind): boolean =>
  (a === 'person') === (b === 'person') ||
  standards.some(({ use, appliesTo }) => use !== 'guide' && appliesTo.length > 1)

/**
 * Kinds that may hold an award in common and are scored by the same standard belong together, also through a third kind. Others are
 * never compared. The groups stand in the order in which the edition lists the kinds.
 */
export function groupsOf(edition: Grouped): Group[] {
  const { kinds } = edition.applicants
  const areLinked = (a: ApplicantKind, b: ApplicantKind) =>
    shareStandard(edition, a, b) &&
    edition.awards.some((award) => [a, b].every((kind) => kindsOf(edition, award).includes(kind)))
  const groups: ApplicantKind[][] = []
  for (const kind of kinds) {
    const linked = groups.filter((group) => group.some((other) => areLinked(kind, other)))
    const apart = groups.filter((group) => !linked.includes(group))
    groups.splice(0, groups.length, ...apart, [...linked.flat(), kind])
  }
  const place = (group: readonly ApplicantKind[]) => Math.min(...group.map((kind) => kinds.indexOf(kind)))
  return groups
    .sort((a, b) => place(a) - place(b))
    .map((group) => ({
      kinds: kinds.filter((kind) => group.includes(kind)),
      awards: edition.awards
        .filter((award) => kindsOf(edition, award).some((kind) => group.includes(kind)))
        .map(({ id }) => id),
    }))
}

/** Everybody in the group of the own kind. A kind that the edition does not name stands with the first group. */
export function byGroup(
  groups: readonly Group[],
  applications: readonly string[],
  kindOf: (application: string) => string | undefined,
): { readonly group: Group; readonly members: readonly string[] }[] {
  const lists = groups.map((group) => ({ group, members: [] as string[] }))
  for (const application of applications) {
    const kind = kindOf(application)
    const home = lists.find(({ group }) => group.kinds.some((each) => each === kind)) ?? lists[0]
    home?.members.push(application)
  }
  return lists
}

/** How an entry names the group: not at all where there is but one. */
export const labelOf = (groups: readonly Group[], { kinds }: Group): { group?: ApplicantKind[] } =>
  groups.length > 1 ? { group: [...kinds] } : {}
