import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../core/basics/result.ts'
import { explainFileError } from './file-words.ts'
import { type FileFault, writeTextAtomically } from './files.ts'
import { type SheetOfRows, writeWorkbook } from './tables/write-workbook.ts'

/** A file to be written: its name inside the folder (one level of folders at most), and a text or the sheets of a workbook. */
export type FileToWrite = { readonly name: string } & (
  | { readonly text: string }
  | { readonly sheets: readonly SheetOfRows[] }
)

/** The file by which a folder of ours is known: only such a folder, or an empty one, is replaced. */
const MARK = 'log.jsonl'

const codeOf = (error: unknown) => (error as { code?: string }).code ?? 'unknown'

async function mayBeReplaced(folder: string): Promise<boolean> {
  const none: string[] = []
  const names = await readdir(folder).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? none : null))
  return names !== null && (names.length === 0 || names.includes(MARK))
}

/**
 * Writes all files into a new folder beside the target and puts it in the target's place, so that the folder is there whole or not at
 * all. A folder that holds something else is left alone.
 */
export async function writeFolder(
  folder: string,
  files: readonly FileToWrite[],
): Promise<Result<null, FileFault>> {
  if (!(await mayBeReplaced(folder))) {
    const message = {
      zh: '该目录已有其他内容，未作改动；请用 --out 另指定一个目录',
      en: 'the folder holds something else and was left alone; name another with --out',
    }
    return err({ file: folder, message })
  }
  const fresh = join(dirname(folder), `.${randomBytes(6).toString('hex')}.part`)
  const old = `${fresh}.old`
  try {
    await mkdir(fresh, { recursive: true })
    for (const file of files) {
      const path = join(fresh, file.name)
      await mkdir(dirname(path), { recursive: true })
      const written =
        'text' in file ? await writeTextAtomically(path, file.text) : await writeWorkbook(path, file.sheets)
      if (!written.ok) return written
    }
    await rename(folder, old).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
    })
    await rename(fresh, folder)
    return ok(null)
  } catch (error) {
    return err({ file: folder, message: explainFileError(codeOf(error), 'write') })
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}
