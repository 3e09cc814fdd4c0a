import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pathsIn, readAll, type SourceFile } from './files-in.ts'
import { plantTree, project } from './planted-tree.ts'

/** Cities whose texts shaped the product; those with a folder are read from it as well. */
const cities = [
  '长春',
  '鄂尔多斯',
  '淮阴',
  '淮安',
  '无锡',
  '清远',
  'changchun',
  'ordos',
  'huaiyin',
  'wuxi',
  'qingyuan',
]

type EditionHead = {
  readonly id?: string
  readonly authority?: {
    readonly id?: string
    readonly region?: string
    readonly regionName?: { readonly zh?: string }
  }
}

const isName = (name: string | undefined): name is string => name !== undefined && name.length > 0

/** GB/T 2260 has no code that begins with 99: such a city is made up. Only its id is looked for, and help may show it. */
const isMadeUp = (region: string | undefined): boolean => region?.startsWith('99') ?? false

/** What would give a city away: the id of its edition, of its authority, its region code and its name. */
function namesOf(root: string): { name: string; helpMayShowIt: boolean }[] {
  const heads = readAll(
    root,
    pathsIn(root, 'regulations').filter((path) => path.endsWith('/edition.yaml')),
  )
  const named = heads.flatMap(({ path, text }) => {
    const { id, authority } = parse(text) as EditionHead
    const ids = [path.split('/')[1], id]
    const others = [authority?.id, authority?.region, authority?.regionName?.zh?.replace(/[市区县州盟]$/, '')]
    const helpMayShowIt = isMadeUp(authority?.region)
    return (helpMayShowIt ? ids : [...ids, ...others])
      .filter(isName)
      .map((name) => [name, helpMayShowIt] as const)
  })
  const all = new Map([...cities.map((name) => [name, false] as const), ...named])
  return [...all].map(([name, helpMayShowIt]) => ({ name, helpMayShowIt })).sort(byName)
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
const isHelp = (path: string) => path.startsWith('src/cli/commands/')

const naming = (name: string) =>
  /^\d+$/.test(name) ? new RegExp(`(?<!\\d)${name}(?!\\d)`) : new RegExp(name, 'i')

const codeOf = (root: string): SourceFile[] =>
  readAll(
    root,
    pathsIn(root, 'src').filter((path) => !/\.test\.tsx?$/.test(path)),
  )

function citiesNamed(root: string): string[] {
  const names = namesOf(root)
  return codeOf(root).flatMap(({ path, text }) =>
    names
      .filter(({ name, helpMayShowIt }) => naming(name).test(text) && !(helpMayShowIt && isHelp(path)))
      .map(({ name }) => `${path} names ${name}`),
  )
}

/** Articles are cited from the regulation at hand; a comment may show how a citation is written. */
function articlesNamed(root: string): string[] {
  const citation = /第[一二三四五六七八九十]+条|\barticles?: \[?['"](?:\d|preamble)/
  return codeOf(root).flatMap(({ path, text }) => {
    const cited = citation.exec(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    return cited ? [`${path} cites ${cited[0]}`] : []
  })
}

describe('code names no city', () => {
  it('nor its edition, authority or region code, in code and in comments', () => {
    expect(citiesNamed(project)).toEqual([])
  })

  it('nor the number of an article', () => {
    expect(articlesNamed(project)).toEqual([])
  })

  it('and the check finds each such name that is planted', () => {
    const root = plantTree({
      'regulations/lake-2030/edition.yaml':
        'id: lake-2030\nauthority: { id: lakeside, region: "880100", regionName: { zh: 湖滨市, en: Lakeside } }\n',
      'regulations/sample-2030/edition.yaml':
        'id: sample-2030\nauthority: { id: sample, region: "990100", regionName: { zh: 样本市, en: Sample } }\n',
      'src/core/a.ts': "export const a = 'lake-2030'\n",
      'src/core/b.ts': '// as in 湖滨\n',
      'src/cli/c.ts': 'export const c = 880100\n',
      'src/cli/d.ts': 'export const LakesideCut = 1\n',
      'src/stages/prize/words.zh.ts': "export const words = '无锡'\n",
      'src/core/sample.ts': "export const isSample = (id: string) => id === 'sample-2030'\n",
      'src/cli/commands/fine.ts': "export const example = 'regulation show sample-2030 # 样本'\n",
      'src/core/fine.ts': 'export const a = 18801001 // a sample of 990100\n',
      'src/core/fine.test.ts': "export const a = 'lake-2030'\n",
    })
    expect(citiesNamed(root)).toEqual([
      'src/cli/c.ts names 880100',
      'src/cli/d.ts names lakeside',
      'src/core/a.ts names lake-2030',
      'src/core/b.ts names 湖滨',
      'src/core/sample.ts names sample-2030',
      'src/stages/prize/words.zh.ts names 无锡',
    ])
  })

  it('and the check finds each article that is planted', () => {
    const root = plantTree({
      'src/core/a.ts': "export const a = { article: '11' }\n",
      'src/core/b.ts': "export const b = { articles: ['3p2'] }\n",
      'src/core/c.ts': 'export const c = `依据第十一条`\n',
      'src/core/fine.ts': "/** `11` is 第十一条. */\nexport const a = 1 // article: '11'\n",
      'src/core/fine.test.ts': "export const a = { article: '11' }\n",
    })
    expect(articlesNamed(root)).toEqual([
      "src/core/a.ts cites article: '1",
      "src/core/b.ts cites articles: ['3",
      'src/core/c.ts cites 第十一条',
    ])
  })
})
