import { packageFiles, type Wanted } from '../../cli/cycle-files/package-files.ts'
import { err, ok } from '../../core/basics/result.ts'
import { foldLog } from '../../core/process/fold.ts'
import { checkChain, readLines, splitLines } from '../../core/record/chain.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import { checkpointOf } from '../../core/verification/verify-text.ts'
import type { Connection } from '../../database/connection.ts'
import { logsIn, readWholeLog, worldPinned } from '../../database/whole-log.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { Workbook } from '../kit/formats.ts'
import { NOT_THERE, problem } from '../kit/problem.ts'
import { type Answer, type Route, route } from '../kit/route.ts'
import { anybody } from '../kit/who.ts'
import { zipOf } from '../kit/zip.ts'
import type { ReaderSettings } from '../read-for.ts'
import { CYCLES, logOf, READ_HEADERS, READ_TAG, type Reading } from './read-frame.ts'

export type EvidenceGround = {
  readonly connection: Connection
  readonly reading: Reading
  readonly workbook: Workbook
  readonly note: ReaderSettings['note']
  /** Fresh chance for pseudonyms, which is thrown away. */
  readonly salt: () => string
}

/** The package of a log as it stands at one moment; null where there is no such log. What is sealed stays out. */
function filesOf({ connection, salt }: EvidenceGround, key: LogKey, wanted: Wanted) {
  return connection.snapshot(async (database) => {
    if ((await logsIn(database, key)).length === 0) return null
    const whole = await readWholeLog(database, key)
    const lines = readLines(whole.text)
    const world = await worldPinned(database, whole, stages)
    if (!lines.ok || !world.ok || checkChain(splitLines(whole.text)).length > 0)
      throw new Error(`the record of ${key.authority}/${key.log} is not whole`)
    const read = { world: world.value, state: foldLog(world.value, lines.value), log: whole.text }
    return packageFiles(read, whole.sealed, checkpointOf(whole.text), salt(), wanted)
  })
}

async function packed(ground: EvidenceGround, key: LogKey, wanted: Wanted): Promise<Answer> {
  const files = await filesOf(ground, key, wanted)
  if (!files) return err(NOT_THERE)
  const contents = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: 'text' in file ? Buffer.from(file.text, 'utf8') : await ground.workbook(file.sheets),
    })),
  )
  const name = wanted.forAll
    ? { zh: `${key.log}公开评分`, en: `${key.log}-open` }
    : { zh: `${key.log}证据包`, en: `${key.log}-evidence` }
  return ok({ status: 200, name, format: 'zip', bytes: zipOf(contents) })
}

const PURPOSE = problem('BadShape', {
  places: [
    {
      path: 'Reading-Purpose',
      problem: { zh: '请说明查阅目的', en: 'say for which purpose it is read' },
    },
  ],
})

const evidenceRoute = (ground: EvidenceGround): Route =>
  route({
    operationId: 'read.evidence',
    method: 'get',
    path: `${CYCLES}/{cycle}/evidence`,
    tag: READ_TAG,
    summary: { zh: '下载证据包', en: 'the evidence of a cycle as a package' },
    scope: 'people',
    headers: READ_HEADERS,
    answers: [
      {
        status: 200,
        says: { zh: '证据包（ZIP），可用verify核验', en: 'The package (ZIP), which verify reads' },
        file: 'zip',
      },
    ],
    handle: async (asked) => {
      const { role, purpose = '' } = asked.who.viewer
      if (role !== 'secretariat' && role !== 'inspector') return err(problem('NotYours'))
      if (role === 'inspector' && purpose.trim() === '') return err(PURPOSE)
      const key = logOf(asked)
      const answer = await packed(ground, key, { forAll: false, withSealed: false })
      if (answer.ok) await ground.note(asked.who, { ...key, kind: 'evidence', id: key.log })
      return answer
    },
  })

/** Once winners are public, so is how everybody was scored, with nobody's name but theirs. */
const openScoresRoute = (ground: EvidenceGround): Route =>
  route({
    operationId: 'read.openScores',
    method: 'get',
    path: `${CYCLES}/{cycle}/open-scores`,
    tag: READ_TAG,
    summary: {
      zh: '下载匿名评分表（获奖公布后）',
      en: 'the anonymous score sheet, once the winners are public',
    },
    scope: 'public:read',
    open: true,
    answers: [
      {
        status: 200,
        says: { zh: '匿名评分表、排名和名录（ZIP）', en: 'Anonymous scores, ranking and register (ZIP)' },
        file: 'zip',
      },
    ],
    handle: async (asked) => {
      const key = logOf(asked)
      const page = { kind: 'honour', order: 'id', limit: 1 } as const
      const seen = await ground.reading.reader.list(anybody(key.authority), { ...key, ...page })
      if (seen === 'badCursor' || seen.things.length === 0) return err(NOT_THERE)
      return packed(ground, key, { forAll: true, withSealed: false })
    },
  })

/** 证据包 What of a cycle can be taken away as a whole. */
export const evidenceRoutes = (ground: EvidenceGround): readonly Route[] => [
  evidenceRoute(ground),
  openScoresRoute(ground),
]
