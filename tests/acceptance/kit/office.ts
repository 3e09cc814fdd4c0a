import type { JsonObject } from '../../../src/core/basics/json.ts'
import { OFFICE, officeEdition } from '../../../src/core/office/office-edition.ts'
import { assembleWorld } from '../../../src/core/process/assemble.ts'
import { scoresPersonsApart } from '../../../src/core/process/standards.ts'
import type { World } from '../../../src/core/process/state.ts'
import { statusOn } from '../../../src/core/regulation/effect.ts'
import {
  type Standing,
  type StandingReason,
  type State,
  standingOf,
} from '../../../src/stages/expert-pool/domain/index.ts'
import { act, type Cycle, once, openCycle, secretariat } from './cycle.ts'

export * from './cycle.ts'

export const EXPERTS = 'experts'
export const COMPLAINTS = 'complaints'

/** What the authority of an edition keeps beside its cycles, just opened. Drafts can only be rehearsed. */
export function openOffice(world: World, on: string, more: JsonObject = {}): Cycle {
  const kept = once(world, 'office', () => assembleWorld({ ...world, edition: officeEdition(world.edition) }))
  const rehearsal = ['draft', 'incomplete'].includes(statusOn(world.edition, on))
  const persons = scoresPersonsApart(world.edition) ? { personStandard: 'example-person-2026' } : {}
  return openCycle(kept, on, { cycle: OFFICE, rehearsal, ...persons, ...more })
}

export const expert = (assessor: string, more: JsonObject = {}): JsonObject => ({
  assessor,
  name: `姓名${assessor}`,
  employer: { name: `单位${assessor}` },
  fields: ['制造'],
  source: { kind: 'application' },
  document: '入库表',
  ...more,
})
export const executive = (assessor: string, firm: string) =>
  expert(assessor, {
    employer: { name: firm },
    source: { kind: 'executiveOfWinner', award: 'gold', application: 'A01', cycle: '2025' },
  })

const RECORD = {
  training: 'recordTraining',
  examination: 'recordExamination',
  appraisal: 'recordAppraisal',
}

/** The office after somebody passed, or failed, on a day. */
export const record = (
  office: Cycle,
  kind: keyof typeof RECORD,
  assessor: string,
  on: string,
  more: JsonObject = {},
): Cycle =>
  act(
    office,
    EXPERTS,
    RECORD[kind],
    secretariat,
    { assessor, result: 'passed', on, document: '证书', ...more },
    on,
  )

export const measure = (assessor: string): JsonObject => ({
  assessor,
  reason: '违反纪律',
  document: '处理决定',
})

export const poolState = ({ state }: Cycle): State => state.stepStates[EXPERTS] as State
export const standing = (office: Cycle, assessor: string, on: string): Standing =>
  standingOf(office.world.edition, poolState(office), assessor, on)

/** Why somebody is not drawn, in short: the reason, the qualification where it is one, the article. */
export const whyNot = (office: Cycle, assessor: string, on: string): string[] =>
  standing(office, assessor, on).reasons.map((reason: StandingReason) =>
    [reason.why, ...('kind' in reason ? [reason.kind] : []), reason.article].join(' '),
  )
