import type { JsonObject } from '../../../src/core/basics/json.ts'
import type { World } from '../../../src/core/process/state.ts'
import * as office from './office.ts'

export * from './office.ts'

/** The day on which an office is opened, and one on which it is asked. */
export const FROM = '2026-02-02'
export const ON = '2026-06-01'

/** An office whose pool holds E1, who has neither training nor examination. */
export const entered = (world: World): office.Cycle =>
  office.act(
    office.openOffice(world, FROM),
    office.EXPERTS,
    'enter',
    office.secretariat,
    office.expert('E1'),
    FROM,
  )

/** The answer to a measure that the secretariat takes against E1. */
export const taken = (cycle: office.Cycle, act: string, more: JsonObject = {}) =>
  office.answer(cycle, office.EXPERTS, act, office.secretariat, { ...office.measure('E1'), ...more }, ON)

/** A complaint about staff, and an office in which the public has lodged it. */
export const complaint = { number: 'T1', matter: 'gifts', about: '某工作人员', text: '收受礼品' }
export const lodged = (world: World): office.Cycle =>
  office.act(
    office.openOffice(world, FROM),
    office.COMPLAINTS,
    'lodge',
    { role: 'public', id: 'T1' },
    complaint,
    ON,
  )

/** Somebody takes the complaint up, as an act to be tried. */
export const taking = (cycle: office.Cycle, role: string) =>
  [cycle, office.COMPLAINTS, 'take', { role, id: role }, { number: 'T1' }, ON] as const
