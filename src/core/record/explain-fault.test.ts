import { expect, it } from 'vitest'
import { explainFault } from './explain-fault.ts'

it.each([
  [
    { line: 3, reason: 'notJson' },
    '第3行：不是有效的JSON，无法读取。',
    'line 3: not valid JSON, it cannot be read.',
  ],
  [{ line: 3, reason: 'notAnEntry' }, '第3行：不符合记录格式。', 'line 3: not in the form of an entry.'],
  [
    { line: 3, reason: 'notAnEntry', found: 'actor.role' },
    '第3行：不符合记录格式，见字段 actor.role。',
    'line 3: not in the form of an entry, see field actor.role.',
  ],
  [
    { line: 9, reason: 'notCanonical', stream: 'cycle', version: 4 },
    '第9行（cycle 第4号记录）：字节与规范格式不一致，写入后可能被改动。',
    'line 9 (entry 4 of cycle): its bytes are not the canonical form; it may have been changed after it was written.',
  ],
  [
    { line: 9, reason: 'unfinishedLine' },
    '第9行：行尾缺少换行，末行可能不完整。',
    'line 9: no line feed at its end; the last line may be incomplete.',
  ],
  [
    { line: 9, reason: 'hashMismatch', expected: 'aa', found: 'bb' },
    '第9行：内容与摘要不符，按内容计算为 aa，记录为 bb。',
    'line 9: its content does not fit its hash: computed aa, recorded bb.',
  ],
  [
    { line: 9, reason: 'versionGap', expected: '4', found: '5' },
    '第9行：编号不连续，应为4，现为5。',
    'line 9: its number does not follow: expected 4, found 5.',
  ],
  [
    { line: 9, reason: 'prevMismatch', expected: 'aa', found: 'bb' },
    '第9行：与前一条记录不衔接，前一条摘要为 aa，本条所记为 bb。',
    "line 9: it does not follow the entry before it: that entry's hash is aa, this one names bb.",
  ],
  [
    { line: 9, reason: 'recordedEarlier', expected: '2026-03-02', found: '2026-03-01' },
    '第9行：录入时间早于前面的记录，应为 2026-03-02，现为 2026-03-01。',
    'line 9: recorded before an entry that stands above it: expected 2026-03-02, found 2026-03-01.',
  ],
] as const)('words %o', (fault, zh, en) => {
  expect(explainFault(fault)).toStrictEqual({ zh, en })
})
