import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Wish } from '../../src/server/acts/act-service.ts'
import type { Done } from '../../src/server/acts/act-service.ts'

/** An act that was acknowledged: which log it is in, under which key it was sent, and where its entries stand. */
export type Note = {
  readonly log: string
  readonly key: string
  readonly act: number
  readonly places: readonly Place[]
}
type Place = { readonly position: number; readonly hash: string }

/** 回执簿 Every acknowledgement, in a file outside the service, written before the client that had it sends anything else. */
export class Notebook {
  private readonly folder = mkdtempSync(join(tmpdir(), 'zhiheng-notes-'))
  private readonly file = join(this.folder, 'acknowledged.jsonl')

  note({ log, request }: Wish, { act, entries }: Done): void {
    const places = entries.map(({ position, hash }) => ({ position, hash }))
    const note: Note = { log, key: request?.key ?? '', act, places }
    appendFileSync(this.file, `${JSON.stringify(note)}\n`)
  }

  /** What was acknowledged in a log, each act once however often it was answered. */
  of(log: string): readonly Note[] {
    const all = new Map<string, Note>()
    for (const line of this.lines()) {
      const note = JSON.parse(line) as Note
      if (note.log === log) all.set(`${note.act} ${note.places.map(({ hash }) => hash).join(' ')}`, note)
    }
    return [...all.values()]
  }

  count(): number {
    return this.lines().length
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  private lines(): string[] {
    appendFileSync(this.file, '')
    return readFileSync(this.file, 'utf8').split('\n').filter(Boolean)
  }
}
