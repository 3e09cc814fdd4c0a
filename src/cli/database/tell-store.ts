import type { Language } from '../../core/basics/text.ts'
import type { LogVerified } from '../../database/verify-logs.ts'
import { aligned, asText } from '../layout.ts'
import type { Problem } from '../problem.ts'

/** One log, with what was found in it. */
export type LogTold = Pick<LogVerified, 'verification' | 'seals' | 'closed'> & {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** What a verification of a database came to. `sealed` is how many entries are leaves of a tree. */
export type StoreTold = {
  readonly logs: readonly LogTold[]
  readonly sealed: number
  readonly tree: readonly Problem[]
  readonly hasCheckpoint: boolean
  /** Of how many authorities the signatures were checked. */
  readonly signed: number
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  zh: ['卷宗', '行为', '记录', '封存', '删除', '核验'],
  en: ['log', 'acts', 'entries', 'sealed', 'erased', 'found'],
}

const rowOf = ({ name, verification, seals, problems }: LogTold, isZh: boolean): readonly string[] => {
  const found = problems.length
  const agrees = isZh ? '一致' : 'agrees'
  return [
    name,
    String(verification.acts),
    String(verification.entries),
    String(seals.intact),
    String(seals.erased),
    found === 0 ? agrees : isZh ? `${found}处问题` : `${found} findings`,
  ]
}

/** 核验结论 What a verification of a database came to, for people. */
export function tellStore(
  language: Language,
  { logs, sealed, tree, hasCheckpoint, signed }: StoreTold,
): string {
  const isZh = language === 'zh'
  const entries = logs.reduce((sum, { verification }) => sum + verification.entries, 0)
  const found = tree.length + logs.reduce((sum, { problems }) => sum + problems.length, 0)
  if (logs.length === 0) return asText([isZh ? '数据库中还没有卷宗。' : 'The database holds no log yet.'])
  return asText([
    ...aligned([HEAD[language], ...logs.map((log) => rowOf(log, isZh))], [1, 2, 3, 4]),
    '',
    isZh
      ? `${logs.length}部卷宗、${entries}条记录已重新核算：${found === 0 ? '全部一致' : `发现${found}处问题`}。`
      : `${logs.length} logs, ${entries} entries decided again: ${found === 0 ? 'everything agrees' : `${found} findings`}.`,
    isZh
      ? `其中${sealed}条已入记录树并签署检查点${signed > 0 ? `，已核对${signed}个主管单位的签名` : '，签名未核对（--vkey）'}。`
      : `${sealed} entries are leaves of a tree under signed checkpoints; signatures were ${signed > 0 ? `checked for ${signed} authorities` : 'not checked (--vkey)'}.`,
    ...(hasCheckpoint
      ? []
      : [
          isZh
            ? '未对照检查点：整部历史被整体改写的，只有对照另存他处的检查点才能发现（--checkpoint）。'
            : 'No checkpoint was given: a history rewritten as a whole is found only against one kept elsewhere (--checkpoint).',
        ]),
  ])
}
