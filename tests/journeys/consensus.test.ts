import { describe, expect, it } from 'vitest'
import { markRows } from '../../src/cli/cycle-files/score-rows.ts'
import type { JsonObject } from '../../src/core/basics/json.ts'
import { formatLog } from '../../src/core/record/chain.ts'
import { foldLog } from '../../src/core/process/fold.ts'
import { perform } from '../../src/core/process/perform.ts'
import type { CycleState } from '../../src/core/process/state.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import type { Entries } from '../../src/stages/assessment/domain/index.ts'
import { world } from '../acceptance/wuxi-2024/under-test.ts'
import { performSealed } from '../kit/sealing.ts'
import { rehearse } from './kit/rehearse.ts'

describe('a consensus given twice, its items in no order', () => {
  it('leaves a log that verifies and a score sheet with each mark once', () => {
    const { log } = rehearse(world(), '5').state
    const first = log.findIndex(({ entry }) => entry.type === 'ConsensusRecorded' && entry.step === 'desk')
    const entry = log[first]?.entry
    if (!entry) throw new Error('nobody had to agree')
    const { application, leader, marks } = entry.data as Entries['ConsensusRecorded']
    const agree = (state: CycleState, agreed: Record<string, number>): CycleState => {
      const performed = performSealed(world(), state, {
        step: 'desk',
        act: 'recordConsensus',
        actor: { role: 'assessor', id: leader },
        occurredOn: entry.occurredOn,
        receivedAt: entry.recordedAt,
        input: { application, marks: agreed, reason: '逐条讨论' },
      })
      if (!performed.ok) throw new Error(performed.error.code)
      return performed.value.state
    }
    const before = foldLog(world(), log.slice(0, first))
    let state = agree(agree(before, { '4.7.2': 70, '4.1.2': 70, ...marks }), { '4.7.2': 65 })
    const lastIndex = log.findIndex(
      ({ entry: { type, step } }) => type === 'ScoresDetermined' && step === 'desk',
    )
    const acts = new Map(log.slice(first, lastIndex + 1).map((sealed) => [sealed.entry.act.no, sealed.entry]))
    for (const { act, actor, occurredOn, recordedAt, evidence, ...on } of acts.values()) {
      const { step, input } = act.input as { step: string; input: JsonObject }
      const { onBehalfOf, checkedBy } = on
      const paper = {
        ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
        ...(checkedBy === undefined ? {} : { checkedBy }),
      }
      const command = { step, act: act.name, actor, occurredOn, receivedAt: recordedAt, evidence, input }
      const performed = perform(world(), state, { ...command, ...paper })
      if (!performed.ok) throw new Error(`${act.name}: ${performed.error.code}`)
      state = performed.value.state
    }
    expect(isSound(verifyText(world(), formatLog(state.log.map((sealed) => sealed.entry))))).toBe(true)
    const rows = markRows(state)
    const marked = rows.map(({ stage, assessor, item, ...row }) =>
      [stage, row.application, assessor, item].join(),
    )
    expect(new Set(marked).size).toBe(rows.length)
    const agreedOn = (item: string) =>
      rows.find((row) => row.assessor === 'consensus' && row.application === application && row.item === item)
    expect([agreedOn('4.7.2')?.percent, agreedOn('4.1.2')?.percent]).toEqual([65, 70])
  })
})
