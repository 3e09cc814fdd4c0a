/**
 * What verification finds first in each forged log of an edition: the entry, and the article on which it was made (null where it is an act
 * on the cycle itself). `applicants` is how many apply in the rehearsal whose log is forged.
 */
export type Found = {
  readonly applicants: number
  readonly first: Readonly<Record<string, readonly [type: string, article: string | null]>>
}
