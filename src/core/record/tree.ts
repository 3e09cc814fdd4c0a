import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * The Merkle tree of RFC 6962, section 2.1, with SHA-256. Leaves are the bytes themselves; a leaf and an inner node
 * are hashed with different first bytes, so that neither can be passed off as the other.
 */
type Hash = Uint8Array

const EMPTY = sha256(new Uint8Array())

/** The hash of one leaf. */
export const hashLeaf = (leaf: Uint8Array): Hash => prefixed(0x00, leaf)

export const hashNode = (left: Hash, right: Hash): Hash => prefixed(0x01, left, right)

function prefixed(prefix: number, ...parts: readonly Uint8Array[]): Hash {
  const hash = sha256.create().update(Uint8Array.of(prefix))
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** 树根 The tree hash of the leaves in their order, 32 bytes; of no leaf, the hash of the empty string. */
export function treeRoot(leaves: readonly Uint8Array[]): Hash {
  return rootOf(leaves.map(hashLeaf))
}

function rootOf(hashes: readonly Hash[]): Hash {
  const [first] = hashes
  if (!first) return EMPTY
  if (hashes.length === 1) return first
  const split = splitOf(hashes.length)
  return hashNode(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)))
}

/** The largest power of two below n, for n of two and more. */
function splitOf(n: number): number {
  let split = 1
  while (split * 2 < n) split *= 2
  return split
}

/**
 * 包含证明 The audit path for the leaf at `index`, from the leaf upwards (RFC 6962, 2.1.1).
 * Throws when there is no such leaf, because only a program can cause that.
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): readonly Hash[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new Error(`there is no leaf ${index} among ${leaves.length}`)
  }
  return pathTo(leaves.map(hashLeaf), index)
}

function pathTo(hashes: readonly Hash[], index: number): readonly Hash[] {
  if (hashes.length === 1) return []
  const split = splitOf(hashes.length)
  const left = hashes.slice(0, split)
  const right = hashes.slice(split)
  return index < split
    ? [...pathTo(left, index), rootOf(right)]
    : [...pathTo(right, index - split), rootOf(left)]
}

/** Whether the leaf stands at `index` in the tree of `size` leaves with that root. Hostile proofs answer false. */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false
  const reached = climb(hashLeaf(leaf), index, size, proof)
  return reached !== null && isSame(reached, root)
}

/** The root above a node, from its audit path; null when the path is too short, too long or holds no hashes. */
function climb(node: Hash, index: number, size: number, path: readonly Hash[]): Hash | null {
  if (size === 1) return path.length === 0 ? node : null
  const sibling = path.at(-1)
  if (sibling?.length !== 32) return null
  const split = splitOf(size)
  const rest = path.slice(0, -1)
  if (index < split) {
    const left = climb(node, index, split, rest)
    return left && hashNode(left, sibling)
  }
  const right = climb(node, index - split, size - split, rest)
  return right && hashNode(sibling, right)
}

/**
 * 一致性证明 The proof that the tree of the first `oldSize` leaves is the beginning of the tree of all (RFC 6962, 2.1.2).
 * Throws unless 0 < oldSize ≤ number of leaves.
 */
export function consistencyProof(leaves: readonly Uint8Array[], oldSize: number): readonly Hash[] {
  if (!Number.isInteger(oldSize) || oldSize < 1 || oldSize > leaves.length) {
    throw new Error(`there is no tree of ${oldSize} among ${leaves.length} leaves`)
  }
  return subproof(leaves.map(hashLeaf), oldSize, true)
}

function subproof(hashes: readonly Hash[], oldSize: number, isWhole: boolean): readonly Hash[] {
  if (oldSize === hashes.length) return isWhole ? [] : [rootOf(hashes)]
  const split = splitOf(hashes.length)
  const left = hashes.slice(0, split)
  const right = hashes.slice(split)
  return oldSize <= split
    ? [...subproof(left, oldSize, isWhole), rootOf(right)]
    : [...subproof(right, oldSize - split, false), rootOf(left)]
}

/** Whether the tree of `oldSize` leaves with `oldRoot` is the beginning of the tree of `size` leaves with `root`. */
export function verifyConsistency(
  oldSize: number,
  size: number,
  proof: readonly Uint8Array[],
  oldRoot: Uint8Array,
  root: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(oldSize) || oldSize < 1 || oldSize > size)
    return false
  const reached = climbBoth(oldSize, size, proof, oldRoot, true)
  return reached !== null && isSame(reached.old, oldRoot) && isSame(reached.whole, root)
}

type Both = { readonly old: Hash; readonly whole: Hash }

function climbBoth(
  oldSize: number,
  size: number,
  path: readonly Hash[],
  oldRoot: Hash,
  isWhole: boolean,
): Both | null {
  if (oldSize === size) {
    // A subtree that is the whole old tree is not in the proof: the verifier has its root already.
    const [only] = path
    if (isWhole) return path.length === 0 ? { old: oldRoot, whole: oldRoot } : null
    return path.length === 1 && only?.length === 32 ? { old: only, whole: only } : null
  }
  const sibling = path.at(-1)
  if (sibling?.length !== 32) return null
  const split = splitOf(size)
  const rest = path.slice(0, -1)
  if (oldSize <= split) {
    const left = climbBoth(oldSize, split, rest, oldRoot, isWhole)
    return left && { old: left.old, whole: hashNode(left.whole, sibling) }
  }
  const right = climbBoth(oldSize - split, size - split, rest, oldRoot, false)
  return right && { old: hashNode(sibling, right.old), whole: hashNode(sibling, right.whole) }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => bytesToHex(a) === bytesToHex(b)
