import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseDocument } from 'yaml'
import { err, ok, type Result } from '../core/basics/result.ts'
import { explainFileError } from './file-words.ts'
import type { FileFault } from './files.ts'

/** What gives a regulation away: its id, its authority, the region's names and code. */
export type EditionIdentity = {
  readonly id: string
  readonly authority: string
  readonly region: string
  readonly regionName: { readonly zh: string; readonly en: string }
}

/** A file of a new regulation: its path in the folder, and its text. */
type EditionFile = { readonly name: string; readonly text: string }

const UNKNOWN_HASH = '0'.repeat(64)

/**
 * 参照新建 Writes a new regulation that says what another says, under other names: as a draft without dates, numbers, earlier texts or hashes, with
 * `more` files beside it. Comments stay. Whole or not at all; an existing folder is left alone.
 */
export async function newEditionLike(
  model: string,
  from: EditionIdentity,
  target: string,
  to: EditionIdentity,
  more: readonly EditionFile[],
): Promise<Result<readonly string[], FileFault>> {
  if (existsSync(target)) {
    return err({
      file: target,
      message: { zh: '该目录已经存在，未作改动', en: 'the folder is there already and was left alone' },
    })
  }
  const fresh = join(dirname(target), `.${randomBytes(6).toString('hex')}.part`)
  try {
    const files = [...(await filesLike(model, from, to)), ...more]
    for (const { name, text } of files) {
      await mkdir(dirname(join(fresh, name)), { recursive: true })
      await writeFile(join(fresh, name), text)
    }
    await rename(fresh, target)
    return ok(files.map(({ name }) => name))
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown'
    return err({ file: target, message: explainFileError(code, 'write') })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function filesLike(folder: string, from: EditionIdentity, to: EditionIdentity): Promise<EditionFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(
    paths.map(async (path) => {
      const text = renamed(await readFile(path, 'utf8'), from, to)
      return { name: relative(folder, path), text: asDraft(text) }
    }),
  )
}

function renamed(text: string, from: EditionIdentity, to: EditionIdentity): string {
  return text
    .replaceAll(from.id, to.id)
    .replaceAll(from.regionName.zh, to.regionName.zh)
    .replaceAll(from.regionName.en, to.regionName.en)
    .replace(
      /(["'])(\d{6})\1/g,
      (_, quote: string, code: string) => `${quote}${movedCode(code, from, to)}${quote}`,
    )
    .replace(new RegExp(`^(  id: )${from.authority}$`, 'm'), `$1${to.authority}`)
}

const stemOf = (region: string) => region.replace(/(?:00)+$/, '')

/**
 * A region code as it reads in the other region. Those below a region's own move with it, so that examples stay within; where the other
 * is of another level there is nothing below to move to, and its own code stands.
 */
function movedCode(code: string, from: EditionIdentity, to: EditionIdentity): string {
  const [stem, other] = [stemOf(from.region), stemOf(to.region)]
  if (!code.startsWith(stem)) return code
  return code !== from.region && stem.length === other.length
    ? `${other}${code.slice(stem.length)}`
    : to.region
}

/** What only the other text can say is taken out: its dates, numbers, predecessors, hashes, and which rules of a table speak of it. */
function asDraft(text: string): string {
  const bare = text.replace(/\b[0-9a-f]{64}\b/g, UNKNOWN_HASH)
  const document = parseDocument(bare)
  // A file that has none of it stays as it is written, to the last blank.
  if (!document.has('effect')) return bare
  const article = document.getIn(['effect', 'article'])
  document.set('state', 'draft')
  document.set('effect', document.createNode({ mode: 'unset', article }))
  document.set('supersedes', document.createNode([]))
  document.delete('acceptance')
  for (const key of ['number', 'issuedOn', 'adoptedBy']) document.deleteIn(['document', key])
  return document.toString({ lineWidth: 0 })
}
