import { join } from 'node:path'
import { ok, type Result } from '../../core/basics/result.ts'
import { foldLog } from '../../core/process/fold.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import type { SealedValue } from '../../core/record/sealed.ts'
import { readLines } from '../../core/record/chain.ts'
import type { Checkpoint } from '../../core/record/checkpoint.ts'
import { explainFault } from '../../core/record/explain-fault.ts'
import { explainLogFault } from '../../core/verification/explain-log-fault.ts'
import { isSound, type TextVerification, verifyText } from '../../core/verification/verify-text.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { CHECKPOINT_WORDS, compareCheckpoint } from '../cycle-files/compare-checkpoint.ts'
import { derivedFiles } from '../cycle-files/cycle-files.ts'
import { differsHere } from '../cycle-files/differs-here.ts'
import { pinnedWorld } from '../cycle-files/pinned-world.ts'
import { LOG } from '../cycle-files/read-cycle-folder.ts'
import { readCheckpoint, readVerifier } from '../cycle-files/read-keys.ts'
import { compareScoreSheet } from '../cycle-files/compare-score-sheet.ts'
import { compareSeals, PACKAGE, readRows } from '../cycle-files/sealed-rows.ts'
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

function problemsOf(file: string, world: World, { chain, log, checkpoint }: TextVerification): Problem[] {
  return [
    ...chain.map((fault): Problem => ({ file, line: fault.line, message: explainFault(fault) })),
    ...log.map(
      (fault): Problem => ({
        file,
        line: fault.line,
        ...(fault.article === null ? {} : { article: fault.article }),
        message: explainLogFault(fault, world.edition, stageWords),
      }),
    ),
    ...(checkpoint ? [{ file, message: CHECKPOINT_WORDS[checkpoint.reason] }] : []),
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

/** The checkpoint that was kept elsewhere, signed where a key was named. */
async function keptCheckpoint(
  ports: Ports,
  { options }: Pick<Call, 'options'>,
): Promise<Result<Checkpoint | null, Problem>> {
  const key = textOption({ options }, 'vkey')
  const verifier = key === undefined ? ok(null) : await readVerifier(ports, key)
  if (!verifier.ok) return verifier
  const file = textOption({ options }, 'checkpoint')
  return file === undefined ? ok(null) : readCheckpoint(ports, file, verifier.value)
}

export const verify: CliCommand = {
  path: ['verify'],
  summary: { zh: '重新核算一届评定的全部记录', en: 'decide the whole record of a cycle again and compare' },
  args: [
    {
      name: '<DIR>',
      says: {
        zh: '一届评定的目录，或者 export 写出的证据包',
        en: 'the folder of a cycle, or a package that export wrote',
      },
    },
  ],
  options: [
    {
      flags: '--checkpoint <FILE>',
      says: { zh: '另存他处的检查点', en: 'a checkpoint that was kept elsewhere' },
    },
    {
      flags: '--vkey <FILE>',
      says: { zh: '签署该检查点的公钥', en: 'the public key that signed the checkpoint' },
    },
  ],
  examples: [
    { line: 'verify rehearsals/my-city-2030', says: { zh: '核验演练记录', en: 'verify a rehearsal' } },
    {
      line: 'verify r7 --checkpoint kept.txt',
      says: { zh: '并对照检查点', en: 'against a checkpoint as well' },
    },
  ],
  async run({ ports, language, progress, args, ...call }): Promise<Outcome> {
    const folder = args[0] ?? ''
    const file = join(folder, LOG)
    const text = await ports.readText(file)
    if (!text.ok) {
      const isPublic = await ports.hasFile(join(folder, PACKAGE))
      return { exit: EXIT.badInput, problems: [isPublic ? withoutLog(folder) : text.error] }
    }
    const checkpoint = await keptCheckpoint(ports, call)
    if (!checkpoint.ok) return { exit: EXIT.badInput, problems: [checkpoint.error] }
    const rows = await readRows(ports, folder)
    if (!rows.ok) return { exit: EXIT.badInput, problems: [rows.error] }
    const lines = readLines(text.value)
    const [first] = lines.ok ? lines.value : []
    const world = await pinnedWorld(ports, folder, first?.entry.data ?? {})
    if (!world.ok) return { exit: EXIT.open, json: { sound: false, findings: [] }, problems: [world.error] }
    progress.begin(lines.ok ? lines.value.length : 0)
    const verification = verifyText(world.value, text.value, {
      progress: progress.step,
      ...(checkpoint.value ? { checkpoint: checkpoint.value } : {}),
    })
    progress.end()
    const faults = problemsOf(file, world.value, verification)
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
      hasCheckpoint: checkpoint.value !== null,
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
        checkpoint: checkpoint.value ? (verification.checkpoint?.reason ?? 'agrees') : null,
        findings: problems.map(({ message, ...place }) => ({ ...place, message: message[language] })),
      },
      problems,
    }
  },
}
