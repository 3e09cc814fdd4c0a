import { join } from 'node:path'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Language } from '../../core/basics/text.ts'
import { foldLog } from '../../core/process/fold.ts'
import type { CycleState, World } from '../../core/process/state.ts'
import { readLines } from '../../core/record/chain.ts'
import { type Checkpoint, parseCheckpoint } from '../../core/record/checkpoint.ts'
import { explainFault } from '../../core/record/explain-fault.ts'
import { explainLogFault } from '../../core/verification/explain-log-fault.ts'
import { isSound, type TextVerification, verifyText } from '../../core/verification/verify-text.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type CliCommand, type Outcome, textOption } from '../command.ts'
import { CHECKPOINT_WORDS, compareCheckpoint, NO_CHECKPOINT } from '../cycle-files/compare-checkpoint.ts'
import { derivedFiles } from '../cycle-files/cycle-files.ts'
import { differsHere } from '../cycle-files/differs-here.ts'
import { pinnedWorld } from '../cycle-files/pinned-world.ts'
import { compareScoreSheet } from '../cycle-files/compare-score-sheet.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

const LOG = 'log.jsonl'

async function readCheckpoint(
  ports: Ports,
  file: string | undefined,
): Promise<Result<Checkpoint | null, Problem>> {
  if (file === undefined) return ok(null)
  const text = await ports.readText(file)
  if (!text.ok) return text
  const checkpoint = parseCheckpoint(text.value)
  if (checkpoint.ok) return checkpoint
  const message = NO_CHECKPOINT
  return err({ file, line: checkpoint.error.line, message, mend: { zh: '请核对文件', en: 'check the file' } })
}

/** Files that are computed from the log say what the log yields. */
async function compareDerived(
  ports: Ports,
  folder: string,
  world: World,
  state: CycleState,
  log: string,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [name, expected] of Object.entries(derivedFiles(world, state))) {
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
    ...(await compareScoreSheet(ports, join(folder, 'scores.xlsx'), state)),
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

function report(
  language: Language,
  { entries, acts }: TextVerification,
  { problems, hasCheckpoint, closed }: { problems: number; hasCheckpoint: boolean; closed: boolean },
): string {
  const isZh = language === 'zh'
  const sound = problems === 0
  return asText([
    isZh
      ? `${acts}项行为、${entries}条记录已重新核算：${sound ? '全部一致' : `发现${problems}处问题`}。`
      : `${acts} acts, ${entries} entries decided again: ${sound ? 'everything agrees' : `${problems} findings`}.`,
    ...(closed
      ? []
      : [
          isZh
            ? '本届评定尚未办结，其后还可能有记录；末尾如被删去，只有对照检查点才能发现。'
            : 'The cycle is not closed: entries may follow, and an end that was cut off is found only against a checkpoint.',
        ]),
    ...(hasCheckpoint
      ? []
      : [
          isZh
            ? '未对照检查点：整部历史被整体改写的，只有对照另存他处的检查点才能发现（--checkpoint）。'
            : 'No checkpoint was given: a history rewritten as a whole is found only against one kept elsewhere (--checkpoint).',
        ]),
    isZh
      ? '全程记录（transcript）供阅读之用，不在核验之列：其中未获办理的申请和行为不进入记录。'
      : 'The transcripts are reading copies and were not verified: they tell of refused attempts, which the log does not hold.',
  ])
}

export const verify: CliCommand = {
  path: ['verify'],
  summary: { zh: '重新核算一届评定的全部记录', en: 'decide the whole record of a cycle again and compare' },
  args: [{ name: '<DIR>', says: { zh: 'rehearse 写出的目录', en: 'a folder that rehearse wrote' } }],
  options: [
    {
      flags: '--checkpoint <FILE>',
      says: { zh: '另存他处的检查点', en: 'a checkpoint that was kept elsewhere' },
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
    if (!text.ok) return { exit: EXIT.badInput, problems: [text.error] }
    const checkpoint = await readCheckpoint(ports, textOption(call, 'checkpoint'))
    if (!checkpoint.ok) return { exit: EXIT.badInput, problems: [checkpoint.error] }
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
        ? await compareDerived(ports, folder, world.value, foldLog(world.value, lines.value), text.value)
        : []
    const problems = [...faults, ...derived]
    const closed = lines.ok && lines.value.some(({ entry }) => entry.type === 'CycleClosed')
    const notices = await differsHere(ports, world.value)
    return {
      exit: problems.length === 0 ? EXIT.done : EXIT.open,
      text: `${notices.map((notice) => `${notice[language]}\n`).join('')}${report(language, verification, { problems: problems.length, hasCheckpoint: checkpoint.value !== null, closed })}`,
      json: {
        sound: problems.length === 0,
        entries: verification.entries,
        acts: verification.acts,
        closed,
        checkpoint: checkpoint.value ? (verification.checkpoint?.reason ?? 'agrees') : null,
        findings: problems.map(({ message, ...place }) => ({ ...place, message: message[language] })),
      },
      problems,
    }
  },
}
