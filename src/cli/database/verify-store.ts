import type { Checkpoint } from '../../core/record/checkpoint.ts'
import type { Verifier } from '../../core/record/signed-note.ts'
import { checkSeals } from '../../database/check-seals.ts'
import type { Database } from '../../database/tables.ts'
import { originOf, treeAgainst } from '../../database/tree-checkpoint.ts'
import { verifyLogIn } from '../../database/verify-logs.ts'
import { logsIn } from '../../database/whole-log.ts'
import { stages } from '../../stages/registry.generated.ts'
import type { Call, Outcome } from '../command.ts'
import { CHECKPOINT_WORDS } from '../cycle-files/compare-checkpoint.ts'
import { SIGNATURE_WORDS } from '../cycle-files/read-keys.ts'
import { EXIT } from '../exit.ts'
import type { Problem } from '../problem.ts'
import { logProblems, treeProblems } from './database-problems.ts'
import { withStore } from './open-store.ts'
import { noSuchLog } from './such-log.ts'
import { type LogTold, type StoreTold, tellStore } from './tell-store.ts'

type Given = { readonly checkpoint: Checkpoint | null; readonly verifier: Verifier | null }

/** 核验数据库 Verifies a live database, or one authority or log of it, on one moment of it; others go on writing meanwhile. */
export async function verifyStore(call: Call, given: Given): Promise<Outcome> {
  const [authority, log] = call.args
  const { language } = call
  return withStore(call, 'read', (connection) =>
    connection.snapshot(async (database) => {
      const logs = await logsIn(database, named(authority, log))
      const missing = noSuchLog(logs, authority, log)
      if (missing) return { exit: EXIT.badInput, problems: [missing] }
      const told = await tell(call, database, logs, given)
      const problems = [...told.logs.flatMap((each) => each.problems), ...told.tree]
      return {
        exit: problems.length === 0 ? EXIT.done : EXIT.open,
        text: tellStore(language, told),
        json: {
          sound: problems.length === 0,
          logs: told.logs.map(({ name, verification: { entries, acts }, closed, seals }) => ({
            name,
            entries,
            acts,
            closed,
            sealed: { all: seals.all, kept: seals.intact, erased: seals.erased },
          })),
          leaves: told.sealed,
          findings: problems.map(({ message, ...place }) => ({ ...place, message: message[language] })),
        },
        problems,
      }
    }),
  )
}

const named = (authority?: string, log?: string) => ({
  ...(authority === undefined ? {} : { authority }),
  ...(log === undefined ? {} : { log }),
})

type Logs = Awaited<ReturnType<typeof logsIn>>

async function tell(
  { progress }: Pick<Call, 'progress'>,
  database: Database,
  logs: Logs,
  { checkpoint, verifier }: Given,
): Promise<StoreTold> {
  const told: LogTold[] = []
  let before = 0
  let isOfLog = false
  progress.begin(logs.reduce((sum, { position }) => sum + position, 0))
  for (const log of logs) {
    const name = `${log.authority}/${log.log}`
    const found = await verifyLogIn(database, log, stages, {
      ...(checkpoint ? { checkpoint } : {}),
      progress: (done) => progress.step(before + done),
    })
    before += log.position
    const { verification, seals, closed } = found
    isOfLog ||= found.isOfCheckpoint
    told.push({ name, verification, seals, closed, problems: logProblems(name, found) })
  }
  progress.end()
  const authorities = [...new Set(logs.map(({ authority }) => authority))]
  const tree: Problem[] = []
  let signed = 0
  for (const authority of authorities) {
    // Each authority's tree has a key of its own name; another one says nothing of it.
    const own = (await originOf(database, authority)) === verifier?.name ? verifier : null
    if (own) signed += 1
    tree.push(...treeProblems(authority, await checkSeals(database, authority, own)))
    const against = checkpoint && !isOfLog ? await treeAgainst(database, authority, checkpoint) : null
    if (against) tree.push({ file: authority, message: CHECKPOINT_WORDS[against.reason] })
  }
  if (verifier && signed === 0) tree.push({ file: verifier.name, message: SIGNATURE_WORDS.unknownKey })
  return {
    logs: told,
    sealed: await leavesOf(database, authorities),
    tree,
    hasCheckpoint: checkpoint !== null,
    signed,
  }
}

async function leavesOf(database: Database, authorities: readonly string[]): Promise<number> {
  if (authorities.length === 0) return 0
  const { leaves } = await database
    .selectFrom('leaf')
    .select(({ fn }) => fn.countAll<number>().as('leaves'))
    .where('authority', 'in', [...authorities])
    .executeTakeFirstOrThrow()
  return leaves
}
