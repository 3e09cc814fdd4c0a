import type { SealedValue } from '../../core/record/sealed.ts'
import { referenceTo } from '../../core/record/sealing/reference.ts'
import { formatRows } from '../../core/record/sealing/rows.ts'
import type { FileToWrite } from '../ports.ts'
import { derivedFiles, filesOf, pinnedFiles, scoreSheet } from './cycle-files.ts'
import { underPseudonyms } from './pseudonyms.ts'
import { type CycleFolder, LOG } from './read-cycle-folder.ts'
import { markRows } from './score-rows.ts'
import { PACKAGE, ROWS } from './sealed-rows.ts'

/** What a package is to hold: for everybody, or with what is sealed. */
export type Wanted = { readonly forAll: boolean; readonly withSealed: boolean }

/** What the package says of itself. */
const about = ({ forAll, withSealed }: Wanted) =>
  `${JSON.stringify(
    {
      format: 'zhiheng-package/1',
      log: forAll ? 'withheld' : 'enclosed',
      sealedValues: withSealed ? 'enclosed' : 'withheld',
      assessors: 'pseudonyms',
    },
    null,
    2,
  )}\n`

/** The sealed values that everybody may read: winners are made public by their names. */
function namesOfWinners({ state }: CycleFolder, rows: readonly SealedValue[]): readonly SealedValue[] {
  const { applications, honours } = state.view
  const names = honours.map(({ application }) => applications[application]?.name ?? '')
  return rows.filter(({ id }) => names.includes(referenceTo(id)))
}

/**
 * The files of a package. The log names assessors by their ids, and marks can be laid beside it: so the package for everybody holds the
 * sheet without the log, and the one with the log is for those who may see it. Names of winners stand where the log does not have to yield them.
 */
export function packageFiles(
  read: CycleFolder,
  rows: readonly SealedValue[],
  checkpoint: string,
  salt: string,
  wanted: Wanted,
): FileToWrite[] {
  const { world, state, log } = read
  const { forAll, withSealed } = wanted
  const marks = underPseudonyms(markRows(state), state, salt)
  return [
    ...filesOf({
      [PACKAGE]: about(wanted),
      ...(forAll ? {} : { [LOG]: log }),
      'checkpoint.txt': checkpoint,
      ...(withSealed ? { [ROWS]: formatRows(rows) } : {}),
      ...derivedFiles(world, state, forAll ? namesOfWinners(read, rows) : withSealed ? rows : []),
      ...pinnedFiles(world),
    }),
    { name: 'scores.xlsx', sheets: [scoreSheet(world.edition, state, marks)] },
  ]
}
