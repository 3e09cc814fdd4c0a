import type { FileToWrite, WorkbookSheet } from '../ports.ts'
import { rankingOf } from '../../core/contract/ranking.ts'
import { factAt } from '../../core/conditions/facts.ts'
import { registerOf } from '../../core/contract/register.ts'
import { blobsOf } from '../../core/process/assemble.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { groupsOf } from '../../core/selection/groups.ts'
import { formatLog } from '../../core/record/chain.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { keptOf, revealedIn } from '../../core/record/sealing/kept.ts'
import { formatRows } from '../../core/record/sealing/rows.ts'
import { checkpointOf } from '../../core/verification/verify-text.ts'
import { type MarkRow, markRows } from './score-rows.ts'
import { ROWS } from './sealed-rows.ts'

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Names of persons stand there as long as they are kept; then the reference to what was erased. */
const inPlainWords = (sealed: readonly SealedValue[], value: object) =>
  pretty(revealedIn(value, keptOf(sealed, [])))

const columns = [
  { key: 'application', title: '申报编号', width: 12 },
  { key: 'stage', title: '环节', width: 12 },
  { key: 'assessor', title: '评审员', width: 14 },
  { key: 'item', title: '条款', width: 10 },
  { key: 'percent', title: '百分比', width: 8, isNumber: true },
]

/** What can be computed from the log and what is sealed beside it: `verify` computes these again and compares. */
export const derivedFiles = ({ edition }: World, state: CycleState, sealed: readonly SealedValue[]) => ({
  'ranking.json': inPlainWords(sealed, {
    edition: edition.id,
    cycle: state.opened?.cycle,
    ...rankingOf(edition, state.view),
  }),
  'register.json': inPlainWords(sealed, {
    edition: edition.id,
    cycle: state.opened?.cycle,
    ...registerOf(edition, state.view),
  }),
})

/** What a cycle runs on, by the names of its files. */
export const pinnedFiles = (world: World): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(blobsOf(world)).map(([name, text]) => [`blobs/${name}.json`, text]))

export const filesOf = (texts: Readonly<Record<string, string>>): FileToWrite[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text }))

/** 成套文件 A cycle as a folder: the log, what it pins and seals, a checkpoint, and what people read. */
export function cycleFiles(world: World, state: CycleState, sealed: readonly SealedValue[]): FileToWrite[] {
  const log = formatLog(state.log.map(({ entry }) => entry))
  return [
    ...filesOf({
      'log.jsonl': log,
      'checkpoint.txt': checkpointOf(log),
      [ROWS]: formatRows(sealed),
      ...derivedFiles(world, state, sealed),
      ...pinnedFiles(world),
    }),
    { name: 'scores.xlsx', sheets: [scoreSheet(world.edition, state, markRows(state))] },
  ]
}

/** The score sheet as `rank` reads it: with kind and sector where rankings or awards go by them. */
export function scoreSheet(edition: Edition, state: CycleState, marks: readonly MarkRow[]): WorkbookSheet {
  const profiles = [
    ...(groupsOf(edition).length > 1 ? [{ key: 'kind', title: '申报类别', width: 12 }] : []),
    ...(edition.sectors.length > 0 ? [{ key: 'sector', title: '行业类别', width: 14 }] : []),
  ]
  const rows = marks.map((row) => {
    const applied = state.view.applications[row.application]
    const sector = factAt(applied?.facts ?? {}, 'applicant.sector')
    const profile = { kind: applied?.kind ?? null, sector: typeof sector === 'string' ? sector : null }
    return { ...row, ...profile }
  })
  return { name: '评分', columns: [...columns, ...profiles], rows }
}
