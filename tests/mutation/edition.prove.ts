import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { treeOf, withTree } from '../acceptance/edition-under-test.ts'
import { cases } from './collected.ts'
import { applyMutant, articleOf, type Mutant, mutantsOf } from './mutants.ts'

const EDITION = process.env.MUTATE_EDITION ?? ''
const [SHARD = 1, SHARDS = 1] = (process.env.MUTATE_SHARD ?? '1/1').split('/').map(Number)
const RULE = /\[[A-Z]{2}(\d+)\.\d+\]/g

type Verdict = {
  readonly path: string
  readonly change: Mutant['change']
  readonly from: string
  readonly to: string
  readonly article: string | null
  readonly outcome: 'killed' | 'survived' | 'refused'
  /** The tests that failed, as far as they name a rule; `own` are those whose rule is of the very article. */
  readonly by: readonly string[]
  readonly own: boolean
}

const short = (value: unknown) => JSON.stringify(value ?? null).slice(0, 80)

const rulesIn = (title: string) => [...title.matchAll(RULE)].map(([, article]) => article)

/** How long each test took on the edition as it is: quick ones come first, so that most changes are noticed before a cycle is played. */
const took = new Map<object, number>()
const quickFirst = <T extends object>(tests: readonly T[]) =>
  tests.toSorted((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0))

/**
 * The tests that a changed edition fails, among those that name a rule. Those of the value's own article run first, and one of them is
 * enough.
 */
async function failing(article: string | null): Promise<{ by: string[]; own: boolean }> {
  const number = article === null ? null : (/^\d+/.exec(article)?.[0] ?? null)
  const naming = cases.filter(({ title }) => rulesIn(title).length > 0)
  const isOwn = ({ title }: { title: string }) => number === null || rulesIn(title).includes(number)
  const by: string[] = []
  const others = naming.filter((one) => !isOwn(one))
  for (const test of [...quickFirst(naming.filter(isOwn)), ...quickFirst(others)]) {
    const { title, run } = test
    const startedAt = performance.now()
    try {
      await run()
      if (!took.has(test)) took.set(test, performance.now() - startedAt)
    } catch {
      by.push(title)
      if (isOwn({ title })) return { by, own: true }
    }
  }
  return { by, own: false }
}

async function judge(tree: unknown, mutant: Mutant): Promise<Verdict> {
  const article = articleOf(tree, mutant.path)
  const about = { path: mutant.path.join('.'), change: mutant.change, from: short(mutant.from), article }
  for (const to of mutant.to) {
    const refused = withTree(EDITION, applyMutant(tree, mutant, to))
    if (refused) continue
    const { by, own } = await failing(article)
    return {
      ...about,
      to: short(to),
      outcome: by.length > 0 ? 'killed' : 'survived',
      by: by.slice(0, 3),
      own,
    }
  }
  return { ...about, to: short(mutant.to[0]), outcome: 'refused', by: [], own: false }
}

it(`changes every value of ${EDITION} and looks which test that names a rule notices`, async () => {
  const files = Object.entries(import.meta.glob('../acceptance/*/*.test.ts')).filter(([file]) =>
    file.includes(`/${EDITION}/`),
  )
  for (const [, load] of files) await load()
  const tree = treeOf(EDITION)
  const healthy = await failing(null)
  expect(healthy.by).toEqual([])
  const mutants = mutantsOf(tree).filter((_, i) => i % SHARDS === SHARD - 1)
  const verdicts: Verdict[] = []
  for (const mutant of mutants) verdicts.push(await judge(tree, mutant))
  writeFileSync(process.env.MUTATE_OUT ?? 'reports/mutation.json', JSON.stringify(verdicts, null, 1))
  expect(verdicts.length).toBe(mutants.length)
}, 5_400_000)
