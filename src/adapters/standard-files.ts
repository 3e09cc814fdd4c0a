import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml'
import { z } from 'zod'
import type { Text } from '../core/basics/text.ts'
import { err, ok, type Result } from '../core/basics/result.ts'
import { type Standard, standard } from '../core/scoring/standard.ts'
import { lintStandard } from '../core/scoring/standard-lint.ts'

/** Why a standard cannot be used, and where; `line` counts from 1. */
export type StandardFileFault = { readonly file: string; readonly line: number; readonly message: Text }

/** A standard has some dozens of items; a larger file is something else. */
const LARGEST_CHARACTERS = 200_000

const chinese = z.locales.zhCN().localeError

/** All standards of a folder by id, or every fault of every file. The folder's YAML files are all meant to be standards. */
export async function loadStandards(
  folder: string,
): Promise<Result<ReadonlyMap<string, Standard>, readonly StandardFileFault[]>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const results = await Promise.all(names.map((name) => loadStandard(join(folder, name))))
  const faults = results.flatMap((result) => (result.ok ? [] : result.error))
  if (faults.length > 0) return err(faults)
  return ok(
    new Map(results.flatMap((result) => (result.ok ? [[result.value.id, result.value] as const] : []))),
  )
}

/** One standard. Its id is the name of its file. */
export async function loadStandard(path: string): Promise<Result<Standard, readonly StandardFileFault[]>> {
  return parseStandard(path, await readFile(path, 'utf8'))
}

/** The standard in a text; `file` is what faults call it. */
export function parseStandard(file: string, text: string): Result<Standard, readonly StandardFileFault[]> {
  const lines = new LineCounter()
  const at = (offset: number, message: Text): StandardFileFault => ({
    file,
    line: Math.max(1, lines.linePos(offset).line),
    message,
  })
  if (text.length > LARGEST_CHARACTERS) return err([at(0, TOO_LARGE)])
  const parsed = parseStrictly(text, lines, at)
  if (!parsed.ok) return parsed
  const document = parsed.value
  const atPath = (path: readonly PropertyKey[], message: Text) => at(offsetOf(document, path), message)
  const data: unknown = document.toJS()
  const read = standard.safeParse(data)
  if (!read.success) {
    const inChinese = standard.safeParse(data, { error: chinese }).error?.issues ?? []
    return err(
      read.error.issues.map((issue, index) =>
        atPath(issue.path, wordIssue(issue, inChinese[index]?.message)),
      ),
    )
  }
  const faults = lintStandard(read.data).map(({ path, message }) => atPath(path, message))
  const name = basename(file, '.yaml')
  if (read.data.id !== name) faults.unshift(atPath(['id'], otherName(name, read.data.id)))
  return faults.length > 0 ? err(faults) : ok(read.data)
}

type At = (offset: number, message: Text) => StandardFileFault

/** YAML 1.2 without anchors, aliases, tags, floats, duplicate keys, and one document per file. */
function parseStrictly(
  text: string,
  lines: LineCounter,
  at: At,
): Result<Document, readonly StandardFileFault[]> {
  const documents = readDocuments(text, lines)
  const [document] = documents
  if (!document) return err([at(0, NOT_YAML)])
  if (documents.length > 1) return err([at(documents[1]?.range[0] ?? 0, MANY_DOCUMENTS)])
  // One syntax error makes the parser stumble many times; only the first tells what to mend.
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) return err([at(broken.pos[0], notYaml(broken.message))])
  const faults: StandardFileFault[] = []
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node) || node.anchor !== undefined) faults.push(at(offset, NO_ANCHORS))
      else if (node.tag !== undefined) faults.push(at(offset, NO_TAGS))
      else if (isScalar(node) && typeof node.value === 'number' && !Number.isSafeInteger(node.value)) {
        faults.push(at(offset, noFloats(String(node.source))))
      }
    },
  })
  return faults.length > 0 ? err(faults) : ok(document)
}

function readDocuments(text: string, lineCounter: LineCounter): Document.Parsed[] {
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
      lineCounter,
    })
    return Array.isArray(documents) ? documents : []
  } catch (error) {
    // Nesting without end exhausts the parser's stack; such a text is no standard.
    if (error instanceof RangeError) return []
    throw error
  }
}

/** Where the value at a path begins, or the nearest thing around it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  const { contents } = document
  if (!isCollection(contents)) return 0
  const last = contents.items.at(-1)
  const key = isPair(last) ? last.key : last
  return isNode(key) ? (key.range?.[0] ?? 0) : 0
}

function wordIssue(issue: z.core.$ZodIssue, chineseMessage: string | undefined): Text {
  const where = issue.path.length > 0 ? issue.path.join('.') : undefined
  return {
    zh: `${where ? `${where}：` : ''}${chineseMessage ?? issue.message}`,
    en: `${where ? `${where}: ` : ''}${issue.message}`,
  }
}

const TOO_LARGE: Text = {
  zh: '文件过大，评分标准不应超过二十万字符',
  en: 'the file is too large for a standard',
}
const NOT_YAML: Text = { zh: '文件不是有效的 YAML', en: 'the file is not valid YAML' }
const MANY_DOCUMENTS: Text = { zh: '一个文件只能有一份标准', en: 'a file holds one standard only' }
const NO_ANCHORS: Text = {
  zh: '不使用锚点（&）和引用（*），请直接写出内容',
  en: 'no anchors or aliases: write the value out',
}
const NO_TAGS: Text = { zh: '不使用标签（!），请直接写出内容', en: 'no tags: write the value plainly' }
const notYaml = (detail: string): Text => ({
  zh: `YAML 格式有误：${detail}`,
  en: `not valid YAML: ${detail}`,
})
const noFloats = (number: string): Text => ({
  zh: `${number} 应为整数，或加引号写成文字`,
  en: `${number} has to be a whole number, or quoted`,
})
const otherName = (name: string, id: string): Text => ({
  zh: `编号 ${id} 与文件名 ${name} 不一致`,
  en: `the id ${id} is not the file's name ${name}`,
})
