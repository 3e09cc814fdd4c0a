import { join } from 'node:path'
import type { JsonObject } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { assembleWorld } from '../../core/process/assemble.ts'
import type { World } from '../../core/process/state.ts'
import { readEdition } from '../../core/regulation/edition.ts'
import { standard } from '../../core/scoring/standard.ts'
import { calendar } from '../../core/time/calendar.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

const STANDARD = 'standard-'

const unfit = (file: string): Problem => ({
  file,
  message: { zh: '内容不是本平台写出的形式', en: 'is not in the form in which it was written' },
  mend: { zh: '请使用完整的原始目录', en: 'use the whole original folder' },
})

async function readBlob<T>(
  ports: Ports,
  file: string,
  read: (value: unknown) => T | null,
): Promise<Result<T, Problem>> {
  const document = await ports.readJson(file)
  if (!document.ok) return document
  const value = read(document.value.value)
  return value === null ? err(unfit(file)) : ok(value)
}

/** The standards that the opening of a cycle pins, and at least the one that it names. */
function standardsPinnedIn({ standard: named, pins }: JsonObject): string[] {
  const blobs = Object.keys(((pins as JsonObject | undefined)?.['blobs'] ?? {}) as JsonObject)
  const pinned = blobs.flatMap((name) => (name.startsWith(STANDARD) ? [name.slice(STANDARD.length)] : []))
  return [...new Set([...(typeof named === 'string' ? [named] : []), ...pinned])]
}

/** What the log says it runs on, from the texts that lie beside it. Their hashes are compared when the opening is decided again. */
export async function pinnedWorld(
  ports: Ports,
  folder: string,
  opening: JsonObject,
): Promise<Result<World, Problem>> {
  const edition = await readBlob(ports, join(folder, 'blobs/edition.json'), (value) => {
    const read = readEdition(value)
    return read.ok ? read.value : null
  })
  if (!edition.ok) return edition
  const days = await readBlob(
    ports,
    join(folder, 'blobs/calendar.json'),
    (value) => calendar.safeParse(value).data ?? null,
  )
  if (!days.ok) return days
  const standards: Record<string, World['standards'][string]> = {}
  for (const code of standardsPinnedIn(opening)) {
    const file = join(folder, `blobs/standard-${code}.json`)
    const blob = await readBlob(ports, file, (value) => standard.safeParse(value).data ?? null)
    if (!blob.ok) return blob
    standards[code] = blob.value
  }
  return ok(assembleWorld({ edition: edition.value, standards, calendar: days.value, kinds: stages }))
}
