/** How a firm is named: by its credit code where it has one, else by its name. Compared without regard to width, case and blanks. */
export type Firm = string

export const plainFirm = (firm: Firm): string => firm.normalize('NFKC').replace(/\s+/gu, '').toUpperCase()

/** Whether two names stand for one firm. */
export type SameFirm = (a: Firm, b: Firm) => boolean

/**
 * 同一单位 Parents, branches and subsidiaries count as one firm, whichever of them is named on which side, and over any number of
 * links: two branches of one parent are the same firm. `links` are pairs of codes or names in either order.
 */
export function sameFirmBy(links: readonly (readonly [Firm, Firm])[]): SameFirm {
  const above = new Map<string, string>()
  const rootOf = (plain: string): string => {
    let root = plain
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next
    return root
  }
  for (const [a, b] of links) {
    const [from, to] = [rootOf(plainFirm(a)), rootOf(plainFirm(b))]
    if (from !== to) above.set(from, to)
  }
  // Every pair of a large award asks; a name is brought into its plain form once.
  const known = new Map<Firm, string>()
  const root = (firm: Firm): string => {
    const found = known.get(firm)
    if (found !== undefined) return found
    const fresh = rootOf(plainFirm(firm))
    known.set(firm, fresh)
    return fresh
  }
  return (a, b) => a === b || root(a) === root(b)
}
