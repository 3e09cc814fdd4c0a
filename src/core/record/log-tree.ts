import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SealedEntry } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'
import { consistencyProof, inclusionProof, treeRoot, verifyConsistency, verifyInclusion } from './tree.ts'

/** 记录之树 The tree over a log: a leaf for each entry, its hash as 64 hexadecimal digits. Hashes go in and out in hexadecimal. */
const leafOf = (hash: string): Uint8Array => utf8ToBytes(hash)
const leavesOf = (log: readonly Pick<SealedEntry, 'hash'>[]) => log.map(({ hash }) => leafOf(hash))

type Head = Pick<Checkpoint, 'size' | 'root'>

/** The root over the first `size` entries. */
export const rootOf = (log: readonly Pick<SealedEntry, 'hash'>[], size: number): string =>
  bytesToHex(treeRoot(leavesOf(log.slice(0, size))))

/** The proof that the entry at `index` stands among the first `size`. */
export const proveEntry = (
  log: readonly Pick<SealedEntry, 'hash'>[],
  index: number,
  size: number,
): string[] => inclusionProof(leavesOf(log.slice(0, size)), index).map(bytesToHex)

/** Whether an entry with this hash stands at `index` in the log of that checkpoint. */
export const holdsEntry = (
  hash: string,
  index: number,
  { size, root }: Head,
  proof: readonly string[],
): boolean => verifyInclusion(leafOf(hash), index, size, proof.map(hexToBytes), hexToBytes(root))

/** The proof that the log only grew since its first `size` entries. */
export const proveGrowth = (log: readonly Pick<SealedEntry, 'hash'>[], size: number): string[] =>
  consistencyProof(leavesOf(log), size).map(bytesToHex)

/** Whether the log of the later checkpoint is a continuation of that of the earlier one, by the proof alone. */
export const onlyGrew = (earlier: Head, later: Head, proof: readonly string[]): boolean =>
  verifyConsistency(
    earlier.size,
    later.size,
    proof.map(hexToBytes),
    hexToBytes(earlier.root),
    hexToBytes(later.root),
  )
