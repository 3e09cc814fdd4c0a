import type { Text } from '../../core/basics/text.ts'
import { explainSealFault } from '../../core/verification/explain-seal-fault.ts'
import type { SealFault } from '../../database/check-seals.ts'
import type { LogVerified } from '../../database/verify-logs.ts'
import type { PinFault } from '../../database/whole-log.ts'
import { verificationProblems } from '../cycle-files/verification-problems.ts'
import type { Problem } from '../problem.ts'

const PINS: Readonly<Record<PinFault['reason'], (name: string) => Text>> = {
  missing: (name) => ({
    zh: `本届所依据的 ${name} 没有保存，无从核算`,
    en: `${name}, on which the log runs, is not kept, so nothing can be decided again`,
  }),
  changed: (name) => ({
    zh: `本届所依据的 ${name} 与立卷时的摘要不符，已被改动`,
    en: `${name}, on which the log runs, is not what was pinned: it was changed`,
  }),
  unreadable: (name) => ({
    zh: `本届所依据的 ${name} 不能读出，请用与之相应的版本核验`,
    en: `${name}, on which the log runs, cannot be read; verify with the version that wrote it`,
  }),
}

const TREE: Readonly<Record<SealFault['reason'], (at: number) => Text>> = {
  gap: (at) => ({
    zh: `记录树缺第${at}片叶，其后无从核对`,
    en: `leaf ${at} of the tree is missing, and what follows cannot be compared`,
  }),
  leaf: (at) => ({
    zh: `记录树第${at}片叶与其记录不符`,
    en: `leaf ${at} of the tree is not that of its entry`,
  }),
  root: (at) => ({
    zh: `第${at}条时的检查点与记录不符：历史被改写过`,
    en: `the record does not lead to the checkpoint at ${at}: its history was rewritten`,
  }),
  signature: (at) => ({
    zh: `第${at}条时的检查点不是由该公钥签署，或者签署的是其他内容`,
    en: `the checkpoint at ${at} is not signed by this key, or speaks of something else`,
  }),
}

/** What is wrong with an authority's tree. */
export const treeProblems = (authority: string, faults: readonly SealFault[]): Problem[] =>
  faults.map(({ reason, at }) => ({ file: authority, message: TREE[reason](at) }))

/** Everything that was found in one log of a database. */
export function logProblems(file: string, found: LogVerified): Problem[] {
  const { world, pins, rows, position, verification, seals } = found
  const { entries } = verification
  return [
    ...(world ? verificationProblems(file, world, verification) : []),
    ...pins.map(({ reason, name }): Problem => ({ file, message: PINS[reason](name) })),
    ...(position === entries || verification.chain.length > 0
      ? []
      : [
          {
            file,
            message: {
              zh: `卷宗注明有${position}条记录，实有${entries}条`,
              en: `the log is said to hold ${position} entries and holds ${entries}`,
            },
          },
        ]),
    ...rows.map(
      ({ line, column }): Problem => ({
        file,
        line,
        message: {
          zh: `数据库栏目 ${column} 与记录内容不一致`,
          en: `the column ${column} says something else than the entry`,
        },
      }),
    ),
    ...seals.faults.map((fault): Problem => ({ file, message: explainSealFault(fault) })),
  ]
}
