import type { Language } from '../core/basics/text.ts'
import type { TextVerification } from '../core/verification/verify-text.ts'
import type { SealCount } from './cycle-files/sealed-rows.ts'
import { asText } from './layout.ts'

export type Told = {
  problems: number
  hasCheckpoint: boolean
  hasTranscripts: boolean
  closed: boolean
  seals: SealCount
}

const tellSeals = ({ all, kept, erased }: SealCount, isZh: boolean): string[] => {
  if (all === 0) return []
  if (kept === null)
    return [
      isZh
        ? `记录中的${all}项个人信息和文字只有摘要，内容未随附${erased > 0 ? `（其中依法删除${erased}项）` : ''}。`
        : `Of ${all} personal values and texts the record holds commitments; the values were not enclosed${erased > 0 ? ` (${erased} were lawfully erased)` : ''}.`,
    ]
  return [
    isZh
      ? `封存的个人信息和文字${all}项：与摘要相符${kept}项，依法删除${erased}项。`
      : `${all} sealed personal values and texts: ${kept} fit their commitments, ${erased} were lawfully erased.`,
  ]
}

/** 核验结论 What a verification came to, for people. */
export function tellVerification(
  language: Language,
  { entries, acts }: TextVerification,
  { problems, hasCheckpoint, hasTranscripts, closed, seals }: Told,
): string {
  const isZh = language === 'zh'
  const sound = problems === 0
  return asText([
    isZh
      ? `${acts}项行为、${entries}条记录已重新核算：${sound ? '全部一致' : `发现${problems}处问题`}。`
      : `${acts} acts, ${entries} entries decided again: ${sound ? 'everything agrees' : `${problems} findings`}.`,
    ...tellSeals(seals, isZh),
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
    ...(hasTranscripts
      ? [
          isZh
            ? '全程记录（transcript）供阅读之用，不在核验之列：其中未获办理的申请和行为不进入记录。'
            : 'The transcripts are reading copies and were not verified: they tell of refused attempts, which the log does not hold.',
        ]
      : []),
  ])
}
