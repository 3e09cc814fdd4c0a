import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareWithOfficialText, officialTextPath } from '../../../src/adapters/official-text-files.ts'
import { edition } from './under-test.ts'

const folder = fileURLToPath(new URL('../../../regulations/example-city', import.meta.url))

describe('the text of example-city', () => {
  it('stands beside its data, and every unit has the hash that is listed', async () => {
    const { articles } = edition()
    const compared = await compareWithOfficialText(articles, officialTextPath(folder, 'example-city'))
    expect(compared).toEqual({ ok: true, value: articles.map(({ id }) => ({ ref: id, outcome: 'same' })) })
    expect(articles.length).toBe(86)
  })
})
