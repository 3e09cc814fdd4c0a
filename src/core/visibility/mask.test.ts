import { describe, expect, it } from 'vitest'
import { forList } from './mask.ts'

const ONE = 'a'.repeat(64)
const TWO = 'b'.repeat(64)
const values: Readonly<Record<string, string>> = { [ONE]: '张三丰', [TWO]: 'they said so' }
const behind = (commitment: string) => values[commitment]
const ref = (commitment: string) => `sealed:${commitment}`

describe('in a list', () => {
  it('a name is masked, and what was written freely is left out', () => {
    expect(forList({ Paper: { name: ref(ONE), reason: ref(TWO), count: 3 } }, behind)).toEqual({
      Paper: { name: '张**', reason: null, count: 3 },
    })
  })

  it('a sealed text inside another says that something stands there', () => {
    expect(forList({ Paper: { document: `re ${ref(TWO)}!` } }, behind)).toEqual({
      Paper: { document: 're …!' },
    })
  })

  it('names in lists and deeper down are masked alike, and an erased one is empty', () => {
    const roster = [
      { id: 'm', name: ref(ONE) },
      { id: 'n', name: ref('c'.repeat(64)) },
    ]
    expect(forList({ Paper: { roster } }, behind)).toEqual({
      Paper: {
        roster: [
          { id: 'm', name: '张**' },
          { id: 'n', name: '' },
        ],
      },
    })
  })
})
