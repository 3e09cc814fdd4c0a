import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { NOT_A_TABLE, UNKNOWN_ENCODING } from './table-words.ts'

/**
 * The text of a CSV file: UTF-8 with or without a byte order mark, else GB18030, which Chinese spreadsheet programs
 * write by default. UTF-8 is tried first and strictly: Chinese text in GB18030 is practically never valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): Result<string, Text> {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return err(UNKNOWN_ENCODING)
  if (bytes.includes(0)) return err(NOT_A_TABLE)
  const text = decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030')
  return text === null ? err(UNKNOWN_ENCODING) : ok(text)
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
