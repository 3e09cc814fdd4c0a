import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consistencyProof,
  hashLeaf,
  inclusionProof,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(bytes)
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const leavesArbitrary = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 33 })

describe('treeRoot', () => {
  it('answers the reference vectors V9 of RFC 6962 for 0 to 8 leaves', () => {
    expect(ROOTS.map((_, n) => hex(treeRoot(LEAVES.slice(0, n))))).toEqual(ROOTS)
  })

  it('does not take two leaves for one inner node', () => {
    const inner = Buffer.concat([hashLeaf(bytes('00')), hashLeaf(bytes('10'))])
    expect(hex(treeRoot([inner]))).not.toBe(hex(treeRoot([bytes('00'), bytes('10')])))
  })
})

describe('inclusionProof', () => {
  it('answers the reference vectors', () => {
    expect(inclusionProof(LEAVES, 0).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
    expect(inclusionProof(LEAVES.slice(0, 1), 0)).toEqual([])
  })

  it('throws where there is no leaf', () => {
    for (const index of [8, -1, 0.5, Number.NaN])
      expect(() => inclusionProof(LEAVES, index)).toThrow(`there is no leaf ${index} among 8`)
  })

  it('proves each leaf, and no other leaf, place, size or root', () => {
    fc.assert(
      fc.property(leavesArbitrary, fc.nat(), (leaves, pick) => {
        const index = pick % leaves.length
        const leaf = leaves[index] ?? new Uint8Array()
        const proof = inclusionProof(leaves, index)
        const root = treeRoot(leaves)
        expect(verifyInclusion(leaf, index, leaves.length, proof, root)).toBe(true)
        expect(verifyInclusion(Uint8Array.of(...leaf, 1), index, leaves.length, proof, root)).toBe(false)
        expect(verifyInclusion(leaf, index, leaves.length, [...proof, root], root)).toBe(false)
        expect(verifyInclusion(leaf, index, leaves.length, proof.slice(1), root)).toBe(proof.length === 0)
        expect(verifyInclusion(leaf, index, leaves.length, proof, hashLeaf(root))).toBe(false)
        expect(verifyInclusion(leaf, leaves.length, leaves.length, proof, root)).toBe(false)
        expect(verifyInclusion(leaf, -1, leaves.length, proof, root)).toBe(false)
      }),
    )
  })

  it('answers false to a place or a size that is none', () => {
    const [leaf = new Uint8Array()] = LEAVES
    const proof = inclusionProof(LEAVES.slice(0, 2), 0)
    const root = treeRoot(LEAVES.slice(0, 2))
    expect(verifyInclusion(leaf, 0, 2, proof, root)).toBe(true)
    for (const index of [0.5, -0.5, Number.NaN])
      expect(verifyInclusion(leaf, index, 2, proof, root)).toBe(false)
    for (const size of [1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(verifyInclusion(leaf, 0, size, proof, root)).toBe(false)
    expect(verifyInclusion(leaf, 0, 2, [], root)).toBe(false)
  })

  it('answers false to a proof with pieces of a wrong length', () => {
    const proof = inclusionProof(LEAVES, 0)
    expect(verifyInclusion(bytes(''), 0, 8, [new Uint8Array(31), ...proof.slice(1)], treeRoot(LEAVES))).toBe(
      false,
    )
  })
})

describe('consistencyProof', () => {
  it('answers the reference vectors', () => {
    expect(consistencyProof(LEAVES, 1).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
    expect(consistencyProof(LEAVES, 6).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  it('throws where there is no older tree', () => {
    for (const size of [0, -1, 9, 1.5, Number.NaN])
      expect(() => consistencyProof(LEAVES, size)).toThrow(`there is no tree of ${size} among 8 leaves`)
    expect(consistencyProof(LEAVES, 8)).toEqual([])
  })

  it('answers false to sizes that are none, and to pieces of a wrong length', () => {
    const [oldRoot, root] = [treeRoot(LEAVES.slice(0, 1)), treeRoot(LEAVES.slice(0, 2))]
    const proof = consistencyProof(LEAVES.slice(0, 2), 1)
    expect(verifyConsistency(1, 2, proof, oldRoot, root)).toBe(true)
    for (const size of [0, -1, 0.5, 1.5, 3, Number.NaN])
      expect(verifyConsistency(size, 2, proof, oldRoot, root)).toBe(false)
    for (const size of [1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(verifyConsistency(1, size, proof, oldRoot, root)).toBe(false)
    const six = consistencyProof(LEAVES, 6)
    const [older, whole] = [treeRoot(LEAVES.slice(0, 6)), treeRoot(LEAVES)]
    expect(verifyConsistency(6, 8, six, older, whole)).toBe(true)
    for (const at of [0, 1, 2]) {
      const short = six.with(at, (six[at] ?? new Uint8Array()).slice(1))
      expect(verifyConsistency(6, 8, short, older, whole)).toBe(false)
      expect(verifyConsistency(6, 8, six.toSpliced(at, 1), older, whole)).toBe(false)
      expect(verifyConsistency(6, 8, six.toSpliced(at, 0, whole), older, whole)).toBe(false)
    }
  })

  it('proves that a log only grew, and nothing about one that was rewritten', () => {
    fc.assert(
      fc.property(leavesArbitrary, fc.nat(), (leaves, pick) => {
        const oldSize = 1 + (pick % leaves.length)
        const oldRoot = treeRoot(leaves.slice(0, oldSize))
        const root = treeRoot(leaves)
        const proof = consistencyProof(leaves, oldSize)
        expect(verifyConsistency(oldSize, leaves.length, proof, oldRoot, root)).toBe(true)
        expect(verifyConsistency(oldSize, leaves.length, proof, hashLeaf(oldRoot), root)).toBe(false)
        expect(verifyConsistency(oldSize, leaves.length, proof, oldRoot, hashLeaf(root))).toBe(false)
        expect(verifyConsistency(oldSize, leaves.length, [...proof, root], oldRoot, root)).toBe(false)
        expect(verifyConsistency(0, leaves.length, proof, oldRoot, root)).toBe(false)
        const rewritten = [Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), ...leaves.slice(1)]
        const other = consistencyProof(rewritten, oldSize)
        expect(verifyConsistency(oldSize, leaves.length, other, oldRoot, treeRoot(rewritten))).toBe(false)
      }),
    )
  })
})
