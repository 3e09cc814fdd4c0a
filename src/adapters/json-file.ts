import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import { type FileFault, readBytes } from './files.ts'
import { readStrictYaml, type YamlText } from './strict-yaml.ts'
import { decodeText } from './tables/decode-text.ts'

/** A fault of a text file, with its line where there is one. */
export type TextFault = FileFault & { readonly line?: number }

/** The value of a JSON document, and the line in which a path of it stands (undefined where that cannot be told). */
export type JsonFile = {
  readonly value: unknown
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

/** Facts and reports are small; a larger file is something else. */
const MEGA = 1024 * 1024
const LARGEST_JSON_BYTES = MEGA
const LARGEST_TEXT_BYTES = 50 * MEGA

const tooLarge =
  (limit: number) =>
  (bytes: number): Text => ({
    zh: `文件有${Math.ceil(bytes / MEGA)} MB，超过${limit / MEGA} MB的上限，未读取，请核对是否选错文件`,
    en: `the file has ${Math.ceil(bytes / MEGA)} MB, more than the ${limit / MEGA} MB allowed, and was not read; check whether it is the right one`,
  })

const NOT_JSON: Text = {
  zh: '不是有效的JSON，请检查本行的引号、逗号和括号',
  en: 'this is not valid JSON; look at the quotes, commas and brackets here',
}

const KEY_TWICE: Text = {
  zh: '同一项填写了两次，请只保留一处',
  en: 'the same key stands there twice; keep one',
}

/** The text of a file in UTF-8 (with a byte order mark or not) or GB18030. */
export async function readTextFile(
  file: string,
  largestBytes = LARGEST_TEXT_BYTES,
): Promise<Result<string, TextFault>> {
  const bytes = await readBytes(file, largestBytes, tooLarge(largestBytes))
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  return text.ok ? text : err({ file, message: text.error })
}

/** Reads a JSON document of at most 1 MB. A key that stands twice in one object is a fault: nobody could say which holds. */
export async function readJsonFile(file: string): Promise<Result<JsonFile, TextFault>> {
  const text = await readTextFile(file, LARGEST_JSON_BYTES)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    return err({ file, line: lineOfFault(text.value), message: NOT_JSON })
  }
  // JSON is YAML; the YAML reader knows lines and repeated keys.
  const placed = readStrictYaml(text.value)
  if (!placed.ok && placed.error.message.zh === '键重复') {
    return err({ file, line: placed.error.line, message: KEY_TWICE })
  }
  return ok({ value, lineOf: (path) => (placed.ok ? lineIn(placed.value, path) : undefined) })
}

const lineIn = ({ lineOf }: YamlText, path: readonly PropertyKey[]) =>
  lineOf(path.map((key) => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key)))

/** Where the YAML reader stumbles, else the end: engines tell the position in words of their own. */
function lineOfFault(text: string): number {
  const yaml = readStrictYaml(text)
  if (!yaml.ok) return yaml.error.line
  return Math.max(1, text.trimEnd().split('\n').length)
}
