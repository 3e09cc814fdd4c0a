import type { FileToWrite } from '../ports.ts'
import { rankingOf } from '../../core/contract/ranking.ts'
import { factAt } from '../../core/conditions/facts.ts'
import { registerOf } from '../../core/contract/register.ts'
import { blobsOf } from '../../core/process/assemble.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { groupsOf } from '../../core/selection/groups.ts'
import { formatLog } from '../../core/record/chain.ts'
import { checkpointOf } from '../../core/verification/verify-text.ts'
import { markRows } from './score-rows.ts'

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const columns = [
  { key: 'application', title: '申报编号', width: 12 },
  { key: 'stage', title: '环节', width: 12 },
  { key: 'assessor', title: '评审员', width: 14 },
  { key: 'item', title: '条款', width: 10 },
  { key: 'percent', title: '百分比', width: 8, isNumber: true },
]

/** What can be computed from the log alone: `verify` computes these again and compares. */
export const derivedFiles = ({ edition }: World, state: CycleState) => ({
  'ranking.json': pretty({
    edition: edition.id,
    cycle: state.opened?.cycle,
    ...rankingOf(edition, state.view),
  }),
  'register.json': pretty({
    edition: edition.id,
    cycle: state.opened?.cycle,
    ...registerOf(edition, state.view),
  }),
})

/** 成套文件 A cycle as a folder: the log, what it pins, a checkpoint, and what people read. */
export function cycleFiles(world: World, state: CycleState): FileToWrite[] {
  const log = formatLog(state.log.map(({ entry }) => entry))
  const texts = {
    'log.jsonl': log,
    'checkpoint.txt': checkpointOf(log),
    ...derivedFiles(world, state),
    ...Object.fromEntries(Object.entries(blobsOf(world)).map(([name, text]) => [`blobs/${name}.json`, text])),
  }
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name, text })),
    { name: 'scores.xlsx', sheets: [scoreSheet(world.edition, state)] },
  ]
}

/** The score sheet as `rank` reads it: with kind and sector where rankings or awards go by them. */
function scoreSheet(edition: Edition, state: CycleState) {
  const profiles = [
    ...(groupsOf(edition).length > 1 ? [{ key: 'kind', title: '申报类别', width: 12 }] : []),
    ...(edition.sectors.length > 0 ? [{ key: 'sector', title: '行业类别', width: 14 }] : []),
  ]
  const rows = markRows(state).map((row) => {
    const applied = state.view.applications[row.application]
    const sector = factAt(applied?.facts ?? {}, 'applicant.sector')
    const profile = { kind: applied?.kind ?? null, sector: typeof sector === 'string' ? sector : null }
    return { ...row, ...profile }
  })
  return { name: '评分', columns: [...columns, ...profiles], rows }
}
