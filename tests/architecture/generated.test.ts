import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantTree, project, runNode } from './planted-tree.ts'

const folders = {
  'src/core/conditions/site-count/index.ts': 'export const kind = 1\n',
  'src/core/conditions/age/index.ts': 'export const kind = 2\n',
  'src/core/conditions/condition-kind.ts': 'export const c = 3\n',
  'src/stages/prize/domain.ts': 'export const stage = 1\n',
  'src/stages/prize/words.zh.ts': 'export const words = 1\n',
  'src/stages/prize/words.en.ts': 'export const words = 1\n',
  'src/stages/prize/rehearsal.ts': 'export const rehearsal = 1\n',
  'src/stages/site-visit/domain/index.ts': 'export const stage = 2\n',
  'src/stages/site-visit/words.zh.ts': 'export const words = 2\n',
  'src/stages/site-visit/words.en.ts': 'export const words = 2\n',
}

const script = (name: string, root: string, ...args: string[]) =>
  runNode([join(project, 'scripts', name), ...args, '--root', root], root)
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
const generated = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

describe('generated files', () => {
  it('of this project are up to date', async () => {
    const ran = await script('generate.mjs', project, '--check')
    expect(linesOf(ran.stdout)).toEqual(['8 generated files are up to date'])
    expect(ran.code).toBe(0)
  })

  it('list the folders in order, whatever else lies beside them', async () => {
    const root = plantTree(folders)
    expect((await script('generate.mjs', root)).code).toBe(0)
    expect(
      generated(root, 'src/core/conditions/registry.generated.ts'),
    ).toBe(`// generated; run npm run generate
import { kind as ageKind } from './age/index.ts'
import { kind as siteCountKind } from './site-count/index.ts'

/** 条件类型 Every condition kind, by the name that regulations use. */
export const conditionKinds = {
  'age': ageKind,
  'site-count': siteCountKind,
} as const
`)
    expect(generated(root, 'src/stages/registry.generated.ts')).toBe(`// generated; run npm run generate
import { stage as prizeStage } from './prize/domain.ts'
import { stage as siteVisitStage } from './site-visit/domain/index.ts'

/** 环节种类 Every stage kind, by the name that regulations use. */
export const stages = {
  'prize': prizeStage,
  'site-visit': siteVisitStage,
} as const
`)
    expect(generated(root, 'src/stages/words.generated.ts')).toBe(`// generated; run npm run generate
import { words as prizeEn } from './prize/words.en.ts'
import { words as prizeZh } from './prize/words.zh.ts'
import { words as siteVisitEn } from './site-visit/words.en.ts'
import { words as siteVisitZh } from './site-visit/words.zh.ts'

/** The sentences of every stage, by language. */
export const stageWords = {
  'prize': { zh: prizeZh, en: prizeEn },
  'site-visit': { zh: siteVisitZh, en: siteVisitEn },
} as const
`)
    expect(generated(root, 'src/stages/rehearsals.generated.ts')).toBe(`// generated; run npm run generate
import { rehearsal as prizeRehearsal } from './prize/rehearsal.ts'

/** 演练 How each stage is rehearsed. */
export const rehearsals = {
  'prize': prizeRehearsal,
} as const
`)
  })

  it('are reported by name when one is stale, and stay as they are', async () => {
    const root = plantTree(folders)
    await script('generate.mjs', root)
    appendFileSync(join(root, 'src/stages/registry.generated.ts'), '// by hand\n')
    const ran = await script('generate.mjs', root, '--check')
    expect(linesOf(ran.stdout)).toEqual(['src/stages/registry.generated.ts is stale: run npm run generate'])
    expect(ran.code).toBe(1)
    expect(generated(root, 'src/stages/registry.generated.ts').endsWith('// by hand\n')).toBe(true)
  })

  it('are reported when a rule of who sees what has changed', async () => {
    const root = plantTree({
      'src/core/visibility/matrix.ts': "export const visibilityPage = () => 'finance: prize\\n'\n",
    })
    await script('generate.mjs', root)
    expect(generated(root, 'docs/VISIBILITY.md')).toBe('finance: prize\n')
    writeFileSync(
      join(root, 'src/core/visibility/matrix.ts'),
      "export const visibilityPage = () => 'finance: everything\\n'\n",
    )
    const ran = await script('generate.mjs', root, '--check')
    expect(linesOf(ran.stdout)).toContain('docs/VISIBILITY.md is stale: run npm run generate')
    expect(ran.code).toBe(1)
  })

  it('are reported when a folder lacks what it must have', async () => {
    const root = plantTree({
      'src/core/conditions/age/notes.txt': '',
      'src/stages/prize/words.zh.ts': '',
    })
    const ran = await script('generate.mjs', root)
    expect(linesOf(ran.stdout).filter((line) => !line.startsWith('wrote '))).toEqual([
      'src/core/conditions/age has no index.ts',
      'src/stages/prize has no domain.ts and no domain/index.ts',
      'src/stages/prize has no words.en.ts',
    ])
    expect(ran.code).toBe(1)
  })
})

describe('scaffolding', () => {
  it('adds a condition kind to the registry and touches nothing else', async () => {
    const root = plantTree(folders)
    expect((await script('scaffold.mjs', root, 'condition', 'floor-area')).code).toBe(0)
    const index = generated(root, 'src/core/conditions/floor-area/index.ts')
    expect(index).toContain("name: 'floor-area'")
    expect(index).not.toContain('__')
    expect(existsSync(join(root, 'src/core/conditions/floor-area/index.ts.template'))).toBe(false)
    expect(generated(root, 'src/core/conditions/registry.generated.ts')).toContain(
      "  'floor-area': floorAreaKind,\n",
    )
    expect(generated(root, 'src/core/conditions/age/index.ts')).toBe('export const kind = 2\n')
  })

  it.each([
    [['condition', 'age'], 'src/core/conditions/age is there already; nothing was changed.'],
    [
      ['condition', '../x'],
      '"../x" cannot be an id: write lower-case letters, digits and single hyphens, as in site-visit or lake-2030.',
    ],
    [['building', 'x'], 'Write: npm run scaffold -- regulation|stage|condition ID'],
    [['stage'], 'Write: npm run scaffold -- regulation|stage|condition ID'],
  ])('answers %j with one sentence', async (args, sentence) => {
    const ran = await script('scaffold.mjs', plantTree(folders), ...args)
    expect(linesOf(ran.stderr)).toEqual([sentence])
    expect(ran.stdout).toBe('')
    expect(ran.code).toBe(2)
  })
})
