/** How a firm is named: by its credit code where it has one, else by its name. Compared without regard to width, case and blanks. */
export type Firm = string

export const plainFirm = (firm: Firm): string => firm.normalize('NFKC').replace(/\s+/gu, '').toUpperCase()

/** One key for every name of a firm: two names stand for one firm when their keys are equal. */
export type FirmKey = (firm: Firm) => string

/**
 * 同一单位 Parents, branches and subsidiaries count as one firm, whichever of them is named on which side, and over any number of
 * links: two branches of one parent are the same firm. `links` are pairs of codes or names in either order.
 */
export function firmKeyBy(links: readonly (readonly [Firm, Firm])[]): FirmKey {
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
  const known = new Map<Firm, string>()
  return (firm) => {
    const found = known.get(firm)
    if (found !== undefined) return found
    const key = rootOf(plainFirm(firm))
    known.set(firm, key)
    return key
  }
}
