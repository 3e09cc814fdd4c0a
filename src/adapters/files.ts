import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import { explainFileError } from './file-words.ts'

/** Why a file could not be read or written. */
export type FileFault = { readonly file: string; readonly message: Text }

/**
 * Reads an ordinary file of at most `largestBytes`. The size is asked before anything is read, so that a file which
 * is too large costs nothing; `tooLarge` words that fault.
 */
export async function readBytes(
  file: string,
  largestBytes: number,
  tooLarge: (bytes: number) => Text,
): Promise<Result<Uint8Array, FileFault>> {
  try {
    // Asked by name: opening a pipe would wait for somebody to write into it.
    const found = await stat(file)
    if (!found.isFile()) {
      return err({ file, message: explainFileError(found.isDirectory() ? 'EISDIR' : 'ENOTFILE', 'read') })
    }
    if (found.size > largestBytes) return err({ file, message: tooLarge(found.size) })
    return ok(await readFile(file))
  } catch (error) {
    return err({ file, message: explainFileError(codeOf(error), 'read') })
  }
}

const USUAL = 0o666
const OWNER_ONLY = 0o600

/** Writes a text in UTF-8 as a whole or not at all. */
export const writeTextAtomically = (file: string, text: string): Promise<Result<null, FileFault>> =>
  writeBytesAtomically(file, Buffer.from(text, 'utf8'))

/** The same for what nobody but its owner may read. */
export const writeSecretAtomically = (file: string, text: string): Promise<Result<null, FileFault>> =>
  writeBytesAtomically(file, Buffer.from(text, 'utf8'), OWNER_ONLY)

/**
 * Writes bytes as a whole or not at all: into a new file beside the old one, down to the disk, then under its name.
 * Whatever goes wrong, a file which was there before stays as it was and no half-written one is left.
 */
export async function writeBytesAtomically(
  file: string,
  bytes: Uint8Array,
  mode: number = USUAL,
): Promise<Result<null, FileFault>> {
  const fresh = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const handle = await open(fresh, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(fresh, file)
    return ok(null)
  } catch (error) {
    await rm(fresh, { force: true })
    return err({ file, message: explainFileError(codeOf(error), 'write') })
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
