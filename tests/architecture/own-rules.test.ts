import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { OWN_RULES } from '../../src/core/regulation/own-rules.ts'

it('has Chinese words for every rule of our own, as the schemas word it', () => {
  const root = new URL('../../src/', import.meta.url)
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('own-rules.ts'))
    .map((path) => readFileSync(new URL(path, root), 'utf8'))
  const rules = sources.flatMap((source) =>
    [
      ...source.matchAll(
        /\berror: '([^']+)'|\.regex\([^']*?'([^']+)',?\s*\)|\.refine\([^{}]*?, '([^']+)'\)/g,
      ),
    ].map(([, a, b, c]) => a ?? b ?? c ?? ''),
  )
  expect(rules.length).toBeGreaterThan(25)
  expect(rules.filter((rule) => !Object.hasOwn(OWN_RULES, rule))).toEqual([])
})
