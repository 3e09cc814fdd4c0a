import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyFrontier, grow, leafHash, rootOfFrontier } from './frontier.ts'
import { hashText } from './hash.ts'
import { treeRoot } from './tree.ts'

it('has the root of the tree over all its leaves, at every size', () => {
  const leaves: Uint8Array[] = []
  let frontier = emptyFrontier
  for (let n = 0; n <= 130; n += 1) {
    expect(frontier.size).toBe(n)
    expect(rootOfFrontier(frontier)).toBe(bytesToHex(treeRoot(leaves)))
    const hash = hashText(String(n))
    leaves.push(utf8ToBytes(hash))
    frontier = grow(frontier, leafHash(hash))
  }
})

it('remembers one subtree for each bit of its size', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), (texts) => {
      const frontier = texts.reduce((all, text) => grow(all, leafHash(hashText(text))), emptyFrontier)
      expect(frontier.roots).toHaveLength([...texts.length.toString(2)].filter((bit) => bit === '1').length)
    }),
  )
})

it('is the empty tree of RFC 6962 at first', () => {
  expect(rootOfFrontier(emptyFrontier)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})
