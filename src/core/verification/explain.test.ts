import { expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { explainLogFault } from './explain-log-fault.ts'
import { explainSealFault } from './explain-seal-fault.ts'
import type { LogFault } from './verify-log.ts'

const edition = {} as Edition
const place = { line: 7, stream: 'cycle', version: 3, type: 'Noted', step: 'desk', article: '11' }
const long = 'x'.repeat(70)
const differs = (recorded: string | number, computed: string | number) => ({
  reason: 'differs',
  difference: { path: ['data', 'out', '0'], recorded, computed },
})

it.each([
  [
    differs('A', 7),
    '记录 cycle 第3条（Noted）与重新核算的结果不一致：data.out.0 记录为 "A"，核算为 7',
    'entry 3 of cycle (Noted) is not what its inputs yield: data.out.0 is recorded as "A", computed as 7',
  ],
  [
    differs(long, 'x'.repeat(58)),
    `记录 cycle 第3条（Noted）与重新核算的结果不一致：data.out.0 记录为 "${'x'.repeat(59)}…，核算为 "${'x'.repeat(58)}"`,
    `entry 3 of cycle (Noted) is not what its inputs yield: data.out.0 is recorded as "${'x'.repeat(59)}…, computed as "${'x'.repeat(58)}"`,
  ],
  [
    { reason: 'notYielded' },
    '记录 cycle 第3条（Noted）不是任何行为的结果，属多出的记录',
    'entry 3 of cycle (Noted) is yielded by no act: it was added',
  ],
  [
    { reason: 'missing', expected: 'StepConcluded' },
    '记录 cycle 第3条（Noted）之后缺少应有的记录 StepConcluded',
    'after entry 3 of cycle (Noted) the entry StepConcluded is missing',
  ],
  [
    { reason: 'actOutOfOrder', expected: 4, found: 6 },
    '记录 cycle 第3条（Noted）的行为序号应为4，实为6：有行为被删去、增加或对调',
    'entry 3 of cycle (Noted) should belong to act 4 and says 6: an act was dropped, added or moved',
  ],
  [
    { reason: 'actWithoutInput' },
    '记录 cycle 第3条（Noted）缺少行为的输入，无法重新决定',
    'entry 3 of cycle (Noted) lacks the input of its act and cannot be decided again',
  ],
  [
    { reason: 'undecidable', message: 'no such step' },
    '记录 cycle 第3条（Noted）与其前的记录矛盾，无法重新决定（no such step）',
    'entry 3 of cycle (Noted) contradicts the entries before it and cannot be decided again (no such step)',
  ],
])('words a fault of the log: %j', (fault, zh, en) => {
  expect(explainLogFault({ ...place, ...fault } as unknown as LogFault, edition, {})).toStrictEqual({
    zh,
    en,
  })
})

const commitment = 'abcdef0123456789'.repeat(4)
const sealed = { commitment, line: 7, stream: 'application/A1', version: 2 }

it.each([
  [
    'changed',
    '记录 application/A1 第2条（abcdef012345…）：封存的内容与记录中的摘要不符，已被改动',
    'entry 2 of application/A1 (abcdef012345…): the sealed value does not fit its commitment: it was changed',
  ],
  [
    'missing',
    '记录 application/A1 第2条（abcdef012345…）：封存的内容不在，而没有删除的记录',
    'entry 2 of application/A1 (abcdef012345…): the sealed value is gone, and no entry says that it was erased',
  ],
  [
    'notErased',
    '记录 application/A1 第2条（abcdef012345…）：记录已删除，而封存的内容仍在，请删去该行',
    'entry 2 of application/A1 (abcdef012345…): an entry says that the sealed value was erased, yet it is still there; delete its row',
  ],
  [
    'stray',
    'abcdef012345…：没有记录引用的封存内容，请删去该行',
    'abcdef012345…: no entry refers to the sealed value; delete its row',
  ],
] as const)('words a sealed value that is %s', (state, zh, en) => {
  expect(explainSealFault({ ...sealed, state })).toStrictEqual({ zh, en })
})
