import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ArticleRef } from '../core/basics/article.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import type { StageKind } from '../core/process/stage.ts'
import { compileEdition } from '../core/regulation/compile.ts'
import type { Edition } from '../core/regulation/edition.ts'
import type { Flaw } from '../core/regulation/flaw.ts'
import { lintAgainstStandards } from '../core/regulation/lint/against-standards.ts'
import type { Standard } from '../core/scoring/standard.ts'
import { readDataFile, readStrictYaml, type YamlText } from './strict-yaml.ts'

/** What is wrong with a regulation's folder: file and line, the article where one is concerned, and what to do. */
export type EditionFault = {
  readonly file: string
  readonly line: number
  readonly article?: ArticleRef
  readonly message: Text
  readonly mend: Text
}

/** The merged tree of a folder's files, and where a path of it stands. */
export type EditionTree = {
  readonly tree: Readonly<Record<string, unknown>>
  readonly placeOf: (path: readonly PropertyKey[]) => { readonly file: string; readonly line: number }
}

const CORRECT: Text = { zh: '请改正后再校核。', en: 'Correct it and check again.' }

const notAMapping = (file: string): EditionFault => ({
  file,
  line: 1,
  message: { zh: '文件内容应为“键: 值”的形式', en: 'the file has to be a mapping of keys to values' },
  mend: CORRECT,
})

type ReadFile = { readonly file: string; readonly text: YamlText }

async function readFiles(folder: string): Promise<Result<readonly ReadFile[], readonly EditionFault[]>> {
  const names = await readdir(folder).catch(() => null)
  const files = names?.filter((name) => name.endsWith('.yaml')).sort() ?? []
  if (files.length === 0) {
    const message = {
      zh: '没有这个目录，或目录中没有 .yaml 文件',
      en: 'there is no such folder, or no .yaml file in it',
    }
    return err([{ file: folder, line: 1, message, mend: { zh: '请核对路径。', en: 'Check the path.' } }])
  }
  const read: ReadFile[] = []
  const faults: EditionFault[] = []
  for (const name of files) {
    const file = join(folder, name)
    const source = await readDataFile(file)
    const text = source.ok ? readStrictYaml(source.value) : source
    if (!text.ok) faults.push({ file, line: text.error.line, message: text.error.message, mend: CORRECT })
    else if (
      typeof text.value.value !== 'object' ||
      text.value.value === null ||
      Array.isArray(text.value.value)
    )
      faults.push(notAMapping(file))
    else read.push({ file, text: text.value })
  }
  return faults.length > 0 ? err(faults) : ok(read)
}

/** Reads and merges the files of a regulation's folder. A key may stand in one file only. */
export async function readEditionTree(folder: string): Promise<Result<EditionTree, readonly EditionFault[]>> {
  const files = await readFiles(folder)
  if (!files.ok) return files
  const tree: Record<string, unknown> = {}
  const owner = new Map<string, ReadFile>()
  const faults: EditionFault[] = []
  for (const read of files.value) {
    for (const [key, value] of Object.entries(read.text.value as object)) {
      const first = owner.get(key)
      if (first) {
        const message = {
          zh: `键 ${key} 已在 ${basename(first.file)} 中出现`,
          en: `the key ${key} stands in ${basename(first.file)} already`,
        }
        faults.push({ file: read.file, line: read.text.lineOf([key]), message, mend: CORRECT })
        continue
      }
      owner.set(key, read)
      tree[key] = value
    }
  }
  const placeOf = (path: readonly PropertyKey[]) => {
    const read = owner.get(String(path[0] ?? ''))
    return read
      ? { file: read.file, line: read.text.lineOf(path) }
      : { file: join(folder, 'edition.yaml'), line: 1 }
  }
  return faults.length > 0 ? err(faults) : ok({ tree, placeOf })
}

const faultOf = (flaw: Flaw, placeOf: EditionTree['placeOf']): EditionFault => ({
  ...placeOf(flaw.path),
  ...(flaw.article === undefined ? {} : { article: flaw.article }),
  message: flaw.problem,
  mend: flaw.mend,
})

/** Loads a regulation from its folder: read, shaped, linted, and held against the standards at hand. */
export async function loadEdition(
  folder: string,
  kinds: Readonly<Record<string, StageKind>>,
  standards: ReadonlyMap<string, Standard> = new Map(),
): Promise<Result<Edition, readonly EditionFault[]>> {
  const read = await readEditionTree(folder)
  if (!read.ok) return read
  const { tree, placeOf } = read.value
  const edition = compileEdition(tree, kinds)
  const flaws = edition.ok ? lintAgainstStandards(edition.value, standards) : edition.error
  return edition.ok && flaws.length === 0 ? edition : err(flaws.map((flaw) => faultOf(flaw, placeOf)))
}
