import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { worldOf } from '../../acceptance/edition-under-test.ts'
import { cli, project, scratch } from './cli-under-test.ts'

const editions = readdirSync(join(project, 'regulations'))
const approved = (name: string) => readFileSync(join(project, 'docs/regulations', name), 'utf8')

describe('the rule books in docs/regulations', () => {
  it.each(editions)(
    'say what the data of %s say: review a change, then run `regulation book`',
    async (id) => {
      const { exit, stderr } = await cli(['regulation', 'book', id, '--check'])
      expect([exit, stderr]).toEqual([0, ''])
    },
  )

  it('are of editions that there are', () => {
    const files = readdirSync(join(project, 'docs/regulations'))
    const wanted = editions.flatMap((id) => [`${id}.md`, `${id}.en.svg`, `${id}.zh.svg`])
    expect(files.toSorted()).toEqual(wanted.toSorted())
  })

  it.each(editions)('picture every step of %s once, in both languages', (id) => {
    const { steps } = worldOf(id).edition
    for (const language of ['zh', 'en'] as const) {
      const picture = approved(`${id}.${language}.svg`)
      const boxes = [...picture.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, name]) => name ?? '')
      expect(boxes.toSorted()).toEqual(steps.map(({ name }) => escaped(name[language])).toSorted())
    }
  })
})

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

describe('regulation book', () => {
  it('writes a page and two pictures, and finds one that was changed by hand', async () => {
    const folder = scratch()
    const written = await cli(['regulation', 'book', 'wuxi-2024', '--out', folder])
    expect([written.exit, readdirSync(folder).toSorted()]).toEqual([
      0,
      ['wuxi-2024.en.svg', 'wuxi-2024.md', 'wuxi-2024.zh.svg'],
    ])
    const fresh = await cli(['regulation', 'book', 'wuxi-2024', '--out', folder, '--check'])
    expect(fresh.exit).toBe(0)
    const bare = await cli(['regulation', 'book', 'wuxi-2024', '--out', scratch(), '--check'])
    expect(bare.exit).toBe(4)
    expect(bare.stderr).toContain(
      'docs/regulations/wuxi-2024.md：规则手册与办法数据不一致；请审阅变化后运行 zhiheng regulation book',
    )
  })
})
