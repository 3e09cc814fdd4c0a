import { join } from 'node:path'
import { foldLog } from '../../core/process/fold.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { readLines } from '../../core/record/chain.ts'
import type { Checkpoint } from '../../core/record/checkpoint.ts'
import { isSound, verifyText } from '../../core/verification/verify-text.ts'
import type { Call, Outcome } from '../command.ts'
import { compareCheckpoint } from './compare-checkpoint.ts'
import { derivedFiles } from './cycle-files.ts'
import { differsHere } from './differs-here.ts'
import { pinnedWorld } from './pinned-world.ts'
import { LOG } from './read-cycle-folder.ts'
import { compareScoreSheet } from './compare-score-sheet.ts'
import { compareSeals, PACKAGE, readRows } from './sealed-rows.ts'
import { verificationProblems } from './verification-problems.ts'
import { EXIT } from '../exit.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import { tellVerification } from '../tell-verification.ts'

/** Files that are computed from the log say what the log yields. */
async function compareDerived(
  ports: Ports,
  folder: string,
  world: World,
  state: CycleState,
  { log, rows }: { log: string; rows: readonly SealedValue[] },
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [name, expected] of Object.entries(derivedFiles(world, state, rows))) {
    const text = await ports.readText(join(folder, name))
    if (!text.ok) problems.push(text.error)
    else if (text.value !== expected) {
      const lines = text.value.split('\n')
      const line = expected.split('\n').findIndex((wanted, i) => wanted !== lines[i]) + 1
      problems.push({
        file: join(folder, name),
        line,
        message: { zh: '与由记录核算的结果不一致', en: 'is not what the log yields' },
      })
    }
  }
  return [
    ...problems,
    ...(await compareScoreSheet(
      ports,
      join(folder, 'scores.xlsx'),
      state,
      await ports.hasFile(join(folder, PACKAGE)),
    )),
    ...(await compareCheckpoint(ports, folder, log)),
  ]
}

const TRANSCRIPTS = ['transcript.zh.md', 'transcript.en.md']

/** 阅读本 Whether the folder holds what people read; a package of evidence does not. */
async function hasTranscripts({ hasFile }: Pick<Ports, 'hasFile'>, folder: string): Promise<boolean> {
  const found = await Promise.all(TRANSCRIPTS.map((name) => hasFile(join(folder, name))))
  return found.includes(true)
}

/** A package for everybody holds no log, so there is nothing to decide again. */
const withoutLog = (folder: string): Problem => ({
  file: folder,
  message: {
    zh: '供公开的证据包没有记录，无从逐项核算',
    en: 'a package for everybody holds no log to decide again',
  },
  mend: {
    zh: `请用其中的 scores.xlsx 重新排名，如 zhiheng rank 办法编号 --scores ${join(folder, 'scores.xlsx')}`,
    en: `rank its scores.xlsx again, as in: zhiheng rank ED --scores ${join(folder, 'scores.xlsx')}`,
  },
})

/** 核验目录 Decides the log of a folder again and compares everything that lies in it, and the checkpoint that was kept elsewhere. */
export async function verifyFolder(
  { ports, language, progress }: Call,
  folder: string,
  checkpoint: Checkpoint | null,
): Promise<Outcome> {
  const file = join(folder, LOG)
  const text = await ports.readText(file)
  if (!text.ok) {
    const isPublic = await ports.hasFile(join(folder, PACKAGE))
    return { exit: EXIT.badInput, problems: [isPublic ? withoutLog(folder) : text.error] }
  }
  const rows = await readRows(ports, folder)
  if (!rows.ok) return { exit: EXIT.badInput, problems: [rows.error] }
  const lines = readLines(text.value)
  const [first] = lines.ok ? lines.value : []
  const world = await pinnedWorld(ports, folder, first?.entry.data ?? {})
  if (!world.ok) return { exit: EXIT.open, json: { sound: false, findings: [] }, problems: [world.error] }
  progress.begin(lines.ok ? lines.value.length : 0)
  const verification = verifyText(world.value, text.value, {
    progress: progress.step,
    ...(checkpoint ? { checkpoint } : {}),
  })
  progress.end()
  const faults = verificationProblems(file, world.value, verification)
  const derived =
    isSound(verification) && lines.ok
      ? await compareDerived(ports, folder, world.value, foldLog(world.value, lines.value), {
          log: text.value,
          rows: rows.value ?? [],
        })
      : []
  const seals = compareSeals(folder, lines.ok ? lines.value : [], rows.value)
  const problems = [...faults, ...derived, ...seals.problems]
  const closed = lines.ok && lines.value.some(({ entry }) => entry.type === 'CycleClosed')
  const notices = await differsHere(ports, world.value)
  const told = tellVerification(language, verification, {
    problems: problems.length,
    hasCheckpoint: checkpoint !== null,
    hasTranscripts: await hasTranscripts(ports, folder),
    closed,
    seals: seals.count,
  })
  return {
    exit: problems.length === 0 ? EXIT.done : EXIT.open,
    text: `${notices.map((notice) => `${notice[language]}\n`).join('')}${told}`,
    json: {
      sound: problems.length === 0,
      entries: verification.entries,
      acts: verification.acts,
      closed,
      sealed: seals.count,
      checkpoint: checkpoint ? (verification.checkpoint?.reason ?? 'agrees') : null,
      findings: problems.map(({ message, ...place }) => ({ ...place, message: message[language] })),
    },
    problems,
  }
}
