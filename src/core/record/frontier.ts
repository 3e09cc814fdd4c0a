import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { hashLeaf, hashNode, treeRoot } from './tree.ts'

/**
 * 前沿 What a tree of RFC 6962 has to remember to grow: the roots of its largest whole subtrees, left to right, as hexadecimal. There is one
 * for each bit of the number of leaves, so adding a leaf costs a few hashes, however large the tree is.
 */
export type Frontier = { readonly size: number; readonly roots: readonly string[] }

export const emptyFrontier: Frontier = { size: 0, roots: [] }

/** The leaf of an entry, by the entry's hash: its hash as 64 hexadecimal digits, as in the tree of one log. */
export const leafHash = (entryHash: string): string => bytesToHex(hashLeaf(utf8ToBytes(entryHash)))

const join = (left: string, right: string): string =>
  bytesToHex(hashNode(hexToBytes(left), hexToBytes(right)))

/** With one more leaf: two whole subtrees of the same size become one, as in counting. */
export function grow({ size, roots }: Frontier, leaf: string): Frontier {
  const grown = [...roots]
  let root = leaf
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) root = join(grown.pop() ?? '', root)
  return { size: size + 1, roots: [...grown, root] }
}

/** The root of the whole tree. */
export function rootOfFrontier({ roots }: Frontier): string {
  const [last, ...others] = roots.toReversed()
  return last === undefined
    ? bytesToHex(treeRoot([]))
    : others.reduce((right, left) => join(left, right), last)
}
