import { readFile, stat } from 'node:fs/promises'
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
} from 'yaml'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'

/** What is wrong in a text, and in which line (from 1). */
export type YamlFault = { readonly line: number; readonly message: Text }

/** The plain value of a text, and the line in which a path of it stands. */
export type YamlText = { readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }

/** Data files are small; anything larger is a mistake or an attack. */
const BYTES_MAX = 1_048_576

/** No data file is nested nearly as deep. */
const NESTING_MAX = 100

const MESSAGES = {
  unreadable: { zh: '无法读取该文件', en: 'this file cannot be read' },
  encoding: { zh: '文件编码不是 UTF-8', en: 'the file is not encoded in UTF-8' },
  tooLarge: { zh: '文件超过 1 MB，不予读取', en: 'the file is larger than 1 MB and is not read' },
  tooDeep: { zh: '嵌套层次过深', en: 'the nesting is too deep' },
  reference: { zh: '不得使用锚点、别名或标签', en: 'anchors, aliases and tags are not used here' },
  float: { zh: '小数须加引号', en: 'a decimal number is quoted' },
  date: { zh: '日期须加引号', en: 'a date is quoted' },
  several: { zh: '一个文件只能有一份内容', en: 'a file holds one document only' },
  duplicate: { zh: '键重复', en: 'the key stands there twice' },
} as const satisfies Record<string, Text>

function faultOf(node: Node): Text | undefined {
  if (isAlias(node) || ('anchor' in node && node.anchor) || node.tag) return MESSAGES.reference
  if (!isScalar(node)) return undefined
  if (typeof node.value === 'number' && !Number.isSafeInteger(node.value)) return MESSAGES.float
  const plainDate = node.type === 'PLAIN' && typeof node.value === 'string' && /^\d{4}-\d/.test(node.value)
  return plainDate ? MESSAGES.date : undefined
}

/** The first key which its map already has. The library's own check takes quadratic time on a map of many keys. */
function repeatedKeyOf(node: Node): Node | undefined {
  if (!isMap<Node>(node)) return undefined
  const seen = new Set<string>()
  for (const { key } of node.items) {
    if (!isScalar(key)) continue
    if (seen.has(String(key.value))) return key
    seen.add(String(key.value))
  }
  return undefined
}

/**
 * The tokens of a text, or the offset at which its nesting exceeds the limit. This is looked at here, in the part of the parser that
 * keeps its own stack: composing a deeply nested text recurses, and Node may then abort, which no `catch` can hold.
 */
function tokensOf(source: string, lineCounter: LineCounter): Result<readonly CST.Token[], number> {
  const parser = new Parser(lineCounter.addNewLine)
  const tokens: CST.Token[] = []
  lineCounter.addNewLine(0)
  for (const lexeme of new Lexer().lex(source)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > NESTING_MAX) return err(parser.offset)
  }
  return ok([...tokens, ...parser.end()])
}

/**
 * Reads YAML 1.2 as the project's data files are written: one document, unique keys, no anchors, aliases or tags, dates
 * and decimals quoted. Nothing is expanded, so a text cannot grow in memory.
 */
export function readStrictYaml(source: string): Result<YamlText, YamlFault> {
  if (Buffer.byteLength(source) > BYTES_MAX) return err({ line: 1, message: MESSAGES.tooLarge })
  const lineCounter = new LineCounter()
  const tokens = tokensOf(source, lineCounter)
  if (!tokens.ok)
    return err({ line: source.slice(0, tokens.error).split('\n').length, message: MESSAGES.tooDeep })
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true })
  const [document, second] = composer.compose(tokens.value, true, source.length)
  if (!document) throw new Error('a composer that is forced answers a document')
  const lineAt = (offset: number | undefined) => Math.max(1, lineCounter.linePos(offset ?? 0).line)

  let fault: YamlFault | undefined
  visit(document, {
    Node(_key, node) {
      const repeated = repeatedKeyOf(node)
      const message = repeated ? MESSAGES.duplicate : faultOf(node)
      if (!message) return undefined
      fault = { line: lineAt((repeated ?? node).range?.[0]), message }
      return visit.BREAK
    },
  })
  if (fault) return err(fault)

  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) {
    const message = {
      zh: `不是有效的 YAML（${problem.code}）`,
      en: `this is not valid YAML: ${problem.message}`,
    }
    return err({ line: lineAt(problem.pos[0]), message })
  }
  if (second) return err({ line: lineAt(second.range[0]), message: MESSAGES.several })

  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true) as Node | undefined
    if (node?.range) return lineAt(node.range[0])
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1))
  }
  return ok({ value: document.toJS({ maxAliasCount: 0 }), lineOf })
}

async function readBytes(path: string): Promise<Result<Buffer, YamlFault>> {
  try {
    const { size } = await stat(path)
    if (size > BYTES_MAX) return err({ line: 1, message: MESSAGES.tooLarge })
    return ok(await readFile(path))
  } catch {
    return err({ line: 1, message: MESSAGES.unreadable })
  }
}

/** The text of a data file (UTF-8, with or without BOM), which is not read when it is too large. */
export async function readDataFile(path: string): Promise<Result<string, YamlFault>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return err({ line: 1, message: MESSAGES.encoding })
  }
}
