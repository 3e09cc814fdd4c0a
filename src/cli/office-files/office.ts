import { join } from 'node:path'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { OFFICE } from '../../core/office/office-edition.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import { formatLog } from '../../core/record/chain.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { formatRows } from '../../core/record/sealing/rows.ts'
import { checkpointOf } from '../../core/verification/verify-text.ts'
import { badInput } from '../bad-input.ts'
import type { Outcome } from '../command.ts'
import { cycleFiles, derivedFiles } from '../cycle-files/cycle-files.ts'
import { LOG, readCycleFolder } from '../cycle-files/read-cycle-folder.ts'
import { readRows, ROWS } from '../cycle-files/sealed-rows.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

/** 台账目录 What an authority keeps beside its cycles: its log, folded on what it pins, and what is sealed beside it. */
export type Office = {
  readonly folder: string
  readonly world: World
  readonly state: CycleState
  readonly sealed: readonly SealedValue[]
}

const bad = (problem: Problem) => err<Outcome>(badInput([problem]))

/** Reads the folder of an office; a folder that holds a cycle is told apart. */
export async function readOffice(ports: Ports, folder: string): Promise<Result<Office, Outcome>> {
  const read = await readCycleFolder(ports, folder)
  if (!read.ok) return bad(read.error)
  const rows = await readRows(ports, folder)
  if (!rows.ok) return bad(rows.error)
  const { world, state } = read.value
  if (state.opened?.cycle === OFFICE) return ok({ folder, world, state, sealed: rows.value ?? [] })
  return bad({
    file: folder,
    message: { zh: '该目录是一届评定的记录，不是常设台账', en: 'this folder holds a cycle, not an office' },
    mend: { zh: '请另指定常设台账的目录', en: 'name the folder of the office' },
  })
}

/** Writes an office: a new folder as a whole; in one that is there the log first, then what follows from it. */
export async function writeOffice(
  ports: Ports,
  { folder, world, state, sealed }: Office,
): Promise<Result<null, Problem>> {
  if (!(await ports.hasFile(join(folder, LOG))))
    return ports.writeFolder(folder, cycleFiles(world, state, sealed))
  const log = formatLog(state.log.map(({ entry }) => entry))
  const texts = {
    [LOG]: log,
    [ROWS]: formatRows(sealed),
    ...derivedFiles(world, state, sealed),
    'checkpoint.txt': checkpointOf(log),
  }
  for (const [name, text] of Object.entries(texts)) {
    const written = await ports.writeText(join(folder, name), text)
    if (!written.ok) return written
  }
  return ok(null)
}
