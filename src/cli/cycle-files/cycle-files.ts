import type { FileToWrite } from '../ports.ts'
import { rankingOf } from '../../core/contract/ranking.ts'
import { registerOf } from '../../core/contract/register.ts'
import { blobsOf } from '../../core/process/assemble.ts'
import type { CycleState, World } from '../../core/process/state.ts'
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
    { name: 'scores.xlsx', sheets: [{ name: '评分', columns, rows: markRows(state) }] },
  ]
}
